-- A search hands over its counts as they are, for the site to put in order: half of its time went into an object for each
-- of some 800 of them. What is grouped is grouped once, and only facets that are asked for are looked at. A segment's bits
-- are as many as it needs, up to 4096, and name their facet.

-- The worker counts ahead anew.
update private.search_index set segment = null, slot = null where segment is not null;
truncate private.search_facet_bits;
alter table private.search_facet_bits
  alter column bits type bit varying(4096),
  add column facet_group text not null,
  add column value text not null;
comment on column private.search_facet_bits.bits is 'One for each slot; as many in every row of a segment.';

-- When an ad is live stands beside its words, so that those who look for words need not look at the other ads. Whoever
-- writes an ad to the index writes its words after it.
alter table private.search_texts add column publish_at timestamptz, add column deadline timestamptz;
update private.search_texts t set publish_at = i.publish_at, deadline = i.deadline from private.search_index i where i.listing_id = t.listing_id;
alter table private.search_texts alter column publish_at set not null, alter column deadline set not null;

create function private.date_search_text() returns trigger
language plpgsql set search_path = '' as $$
begin
  select i.publish_at, i.deadline into new.publish_at, new.deadline from private.search_index i where i.listing_id = new.listing_id;
  return new;
end $$;
create trigger search_texts_take_dates before insert or update on private.search_texts
  for each row execute function private.date_search_text();
alter table private.search_texts enable always trigger search_texts_take_dates;

create or replace function private.is_used(p_query tsquery) returns boolean
language plpgsql stable set search_path = '' as $$
begin
  return exists (
    select from private.search_texts t where t.words @@ p_query and t.publish_at <= now() and t.deadline > now());
end $$;

create or replace function private.live_matches(p_query tsquery, p_at timestamptz) returns uuid[]
language plpgsql stable set search_path = '' set plan_cache_mode = force_generic_plan as $$
begin
  return array(
    select t.listing_id from private.search_texts t where t.words @@ p_query and t.publish_at <= p_at and t.deadline > p_at);
end $$;

-- What most words are known by comes first: they name something, or an ad holds them.
create or replace function private.is_word_known(p_word text, p_is_open boolean) returns boolean
language plpgsql stable set search_path = '' as $$
begin
  return exists (select from private.known_words where word = p_word)
    or private.is_used(private.word_query(p_word))
    or (p_is_open and exists (select from private.known_words where starts_with(word, p_word)))
    or private.split_compound(p_word) is not null;
end $$;

drop function private.bits_at(integer[]);
create function private.bits_at(p_slots integer[], p_words integer) returns bit varying
language plpgsql immutable parallel safe set search_path = '' as $$
begin
  return (
    select string_agg(coalesce(w.bits, 0)::bit(64)::text, '' order by n.nr)::bit varying
    from generate_series(0, p_words - 1) n (nr)
    left join (
      select p.slot >> 6 as nr, bit_or(1::bigint << (p.slot & 63)) as bits from unnest(p_slots) p (slot) group by 1
    ) w using (nr));
end $$;

create or replace function public.count_facets_ahead(p_least integer default 100) returns integer
language plpgsql security definer set search_path = '' as $$
declare
  size constant integer := 4096;
  fresh integer;
  merged integer[];
  ads uuid[];
  new_segment integer;
begin
  if not pg_try_advisory_xact_lock(hashtext('private.search_facet_bits')) then
    return 0;
  end if;
  select count(*) into fresh from private.search_index where segment is null;
  if fresh < greatest(p_least, 1) then
    return 0;
  end if;
  -- Small segments are taken in when those smaller still come to half of them: few segments, and an ad moves seldom.
  merged := array(
    select c.segment from (
      select segment, count(*) as ads, sum(count(*)) over (order by count(*), segment) as with_smaller
      from private.search_index where segment is not null group by segment
    ) c
    where c.ads <= 2 * (fresh + c.with_smaller - c.ads) and fresh + c.with_smaller <= size);
  -- Whoever is changing an ad need not wait: it stays where it is until the next time.
  ads := array(
    select i.listing_id from private.search_index i
    where i.segment is null or i.segment = any (merged)
    order by i.segment nulls first limit size for update skip locked);
  new_segment := nextval('private.search_segments');
  update private.search_index i set segment = new_segment, slot = a.nr - 1
  from unnest(ads) with ordinality a (listing_id, nr)
  where i.listing_id = a.listing_id;
  insert into private.search_facet_bits (segment, facet, facet_group, value, bits)
  select new_segment, k.id, k.facet_group, k.value, private.bits_at(array_agg(f.slot), (cardinality(ads) + 63) >> 6)
  from (select unnest(i.facets) as id, i.slot from private.search_index i where i.segment = new_segment) f
  join private.search_facets k using (id)
  group by k.id;
  delete from private.search_facet_bits b
  where not exists (select from private.search_index i where i.segment = b.segment);
  return cardinality(ads);
end $$;

-- 0.08 by itself is a numeric, which takes longer for every ad.
create or replace function private.text_score(p_head tsvector, p_own tsquery, p_wide tsquery) returns real
language sql immutable parallel safe
return ts_rank('{0.05, 0.2, 0.5, 1.0}', p_head, p_own)
  + 0.08::double precision * (numnode(p_wide) + 1) * ts_rank('{0.05, 0.2, 0.5, 1.0}', p_head, p_wide);

drop function private.search_rows(jsonb, uuid[], timestamptz, tsquery, tsquery);
create function private.search_rows(p_request jsonb, p_listings uuid[], p_at timestamptz, p_match private.text_match default null, p_sort text default null)
returns table (listing_id uuid, publish_at timestamptz, segment integer, slot integer, facets integer[], failed text, is_hit boolean,
  is_nearby boolean, rank double precision, stated smallint, km double precision)
language plpgsql stable set search_path = '' set jit = off as $$
declare
  ranges jsonb := coalesce(p_request -> 'ranges', '{}');
  within_places integer[] := case when ranges ? 'within' then array(
    select d.place from private.distances(ranges -> 'within' ->> 'municipality') d
    where d.km <= (ranges -> 'within' ->> 'km')::double precision) end;
  checks text[] := array(
    select format('case when not i.facets && %L::integer[] then %L end', array(
      select k.id from private.search_facets k
      where k.facet_group = f.key and k.value in (select jsonb_array_elements_text(f.value))), f.key)
    from jsonb_each(coalesce(p_request -> 'filters', '{}')) f
    where jsonb_array_length(f.value) > 0
  ) || array(
    select format('case when ' || r.failing || ' then %L end', r.value, r.name)
    from (values
      ('salary', ranges ->> 'salaryMin', 'i.salary_top >= %L::bigint is not true'),
      ('stipend', ranges ->> 'stipendMin', 'i.stipend_top >= %L::bigint is not true'),
      ('remoteMin', ranges ->> 'remoteMin', 'i.remote_days < %L::integer'),
      ('experienceMax', ranges ->> 'experienceMax', 'i.experience_years > %L::integer'),
      ('deadlineBefore', ranges ->> 'deadlineBefore', 'i.deadline >= %L::timestamptz'),
      ('publishedAfter', ranges ->> 'publishedAfter', 'i.publish_at <= %L::timestamptz'),
      ('within', within_places::text, 'not i.places && %L::integer[]')
    ) r (name, value, failing)
    where r.value is not null);
  near_km jsonb := case when p_request ? 'near' then (select jsonb_object_agg(d.place, d.km) from private.distances(p_request ->> 'near') d) end;
  kilometres text := case when near_km is null then 'null::double precision'
    else '(select min(($6 ->> p.place::text)::double precision) from unnest(r.places) p (place))' end;
  names text := coalesce((select string_agg('r.check' || nr, ', ') from generate_subscripts(checks, 1) nr), 'null');
begin
  return query execute format($q$
    select r.listing_id, r.publish_at, r.segment, r.slot, case when r.segment is null then r.facets end, coalesce(%s, ''), num_nonnulls(%s) = 0, %s, %s, %s, %s
    from (
      select i.* %s
      from private.search_index i
      where i.publish_at <= $1 and i.deadline > $1 %s
      offset 0
    ) r
    where num_nonnulls(%s) <= 1 $q$,
    names, names,
    case when p_match.nearby <> '{}' then 'r.listing_id = any ($3)' else 'false' end,
    case
      when p_sort = 'distance' then kilometres
      when p_sort = 'deadline' then 'extract(epoch from r.deadline)::double precision'
      when p_sort = 'relevance' and p_match.wide is not null then
        format('case when num_nonnulls(%s) = 0 then -private.text_score(r.head, $4, $5)::double precision end', names)
      else 'null::double precision'
    end,
    case when p_sort = 'relevance' then 'r.terms_stated' else 'null::smallint' end,
    case when p_sort = 'distance' then 'null::double precision' else kilometres end,
    (select string_agg(format(', %s as check%s', c.test, c.nr), '') from unnest(checks) with ordinality c (test, nr)),
    case when p_listings is not null then 'and i.listing_id = any ($2)' end,
    names)
  using p_at, p_listings, p_match.nearby, p_match.own, p_match.wide, near_km;
end $$;
comment on function private.search_rows is
  'Every live ad that answers the text and fails one filter or range at most, with the one it fails or ''''. A row counts in every facet when it fails none, and in one facet when that is the only thing it fails. facets only where the ad has no slot; rank in the order that is asked for: kilometres, the deadline in seconds, or the score below 0; km in other orders, when the request has near.';

create or replace function public.search_listings(request jsonb) returns json
language plpgsql stable security definer set search_path = '' set jit = off set work_mem = '16MB' set plan_cache_mode = force_generic_plan as $$
declare
  at timestamptz;
  match private.text_match;
  sort text;
  counted text[];
  page_size integer;
  skip integer;
  found integer;
  misses jsonb;
  hits json;
  counts json;
begin
  perform private.check_search_request(request);
  at := private.search_instant(request);
  counted := array(select jsonb_array_elements_text(request -> 'facets'));
  page_size := coalesce((request ->> 'pageSize')::integer, 20);
  skip := (coalesce((request ->> 'page')::integer, 1) - 1) * page_size;
  match := private.match_text(request ->> 'text', coalesce((request ->> 'prefix')::boolean, false), at);
  sort := coalesce(request ->> 'sort', case when match.listings is null then 'newest' else 'relevance' end);

  with rows as materialized (
    select *
    from private.search_rows(request, match.listings || match.nearby, at, match, sort)
  ), words as (
    select r.segment, r.failed, r.slot >> 6 as nr, count(*) as n, bit_or(1::bigint << (r.slot & 63)) as bits
    from rows r
    group by r.segment, r.failed, r.slot >> 6
  ), masks as (
    -- Words without an ad are 0: those before one that has some, and those after the last, as long as the segment is.
    select w.segment, w.failed, rpad(string_agg(repeat('0', 64 * (w.nr - w.before - 1)) || w.bits::bit(64)::text, '' order by w.nr),
      (select length(b.bits) from private.search_facet_bits b where b.segment = w.segment limit 1), '0')::bit varying as bits
    from (
      select *, lag(nr, 1, -1) over (partition by segment, failed order by nr) as before
      from words where segment is not null and counted <> '{}'
    ) w
    group by w.segment, w.failed
  ), parts as (
    -- Written as a case, since the planner takes "one of two texts" for next to nothing, and then sorts where it could hash.
    select b.facet, b.facet_group, b.value, bit_count(b.bits & m.bits)::integer as n
    from masks m join private.search_facet_bits b using (segment)
    where b.facet_group = any (counted) and case m.failed when '' then true else m.failed = b.facet_group end
    union all
    -- unnest in the select list takes half the time of one in the from clause.
    select k.id, k.facet_group, k.value, f.n
    from (
      select f.id, f.failed, count(*)::integer as n
      from (select unnest(r.facets) as id, r.failed from rows r where r.segment is null and counted <> '{}') f
      group by f.id, f.failed
    ) f
    join private.search_facets k using (id)
    where k.facet_group = any (counted) and case f.failed when '' then true else f.failed = k.facet_group end
  ), groups as (
    select c.facet_group, json_object_agg(c.value, c.n) as counts
    from (select p.facet_group, p.value, sum(p.n) as n from parts p where p.n > 0 group by p.facet, p.facet_group, p.value) c
    group by c.facet_group
  ), page as (
    select row_number() over () as nr, p.*
    from (
      select r.listing_id, r.rank, r.km
      from rows r
      where r.is_hit
      order by r.is_nearby, r.rank, r.stated desc, r.publish_at desc, r.listing_id
      limit page_size offset skip
    ) p
  ), shown as (
    select p.nr, json_build_object('id', p.listing_id, 'score', w.score,
      'distanceKm', round(case when sort = 'distance' then p.rank else p.km end::numeric, 1),
      'title', w.title, 'body', w.body, 'why', w.reasons) as hit
    from page p
    left join lateral (
      select t.title,
        case when sort = 'relevance' then (-p.rank)::real else private.text_score(i.head, match.own, match.wide) end as score,
        case
          when ts_filter(i.head, '{a}') @@ match.wide then null
          when octet_length(t.body) <= 4000 then t.body
          else left(t.body, 4000)
        end as body,
        (
          select json_agg(json_build_object('word', f.shown, 'field', f.field, 'isOther', not (t.words @@ f.own)) order by f.nr)
          from (
            select m.*, case
              when ts_filter(i.head, '{a}') @@ m.wide then 'title'
              when ts_filter(i.head, '{a,b}') @@ m.wide then 'name'
              when ts_filter(i.head, '{a,b,c}') @@ m.wide then 'skill'
              when i.head @@ m.wide then 'demand'
              when t.words @@ m.wide then 'text'
            end as field
            from unnest(match.terms) with ordinality m (shown, own, wide, marks, nr)
          ) f
          where f.field is not null
        ) as reasons
      from private.search_index i join private.search_texts t using (listing_id)
      where i.listing_id = p.listing_id and match.wide is not null
    ) w on true
  ), tallies as (
    select failed, sum(n)::integer as n from words group by failed
  )
  select
    coalesce((select n from tallies where failed = ''), 0),
    coalesce((select jsonb_object_agg(failed, n) from tallies where failed <> ''), '{}'),
    coalesce((select json_agg(s.hit order by s.nr) from shown s), '[]'),
    coalesce((select json_object_agg(g.facet_group, g.counts) from groups g), '{}')
  into found, misses, hits, counts;

  return json_build_object(
    'total', found,
    'hits', hits,
    'facets', counts,
    'sort', sort,
    'relaxed', coalesce(match.relaxed, false),
    'nearby', coalesce(cardinality(match.nearby), 0),
    'corrected', match.corrected,
    'terms', coalesce((select json_agg(json_build_object('shown', t.shown, 'marks', private.lexemes_of(t.marks)) order by t.nr)
      from unnest(match.terms) with ordinality t (shown, own, wide, marks, nr)), '[]'),
    'unknown', private.unknown_values(request),
    'relaxations', case when found > 0 then '[]' else private.search_relaxations(request, misses, at) end);
end $$;
comment on function public.search_listings is
  'Live public ads that answer a request, with facet counts; see search/postgres-engine.ts for the answer and search/port.ts for the request. Refuses what it cannot read with invalid_search and the name of the field.';
