-- The search counts facets by bits where an ad has a slot in a segment, and one by one where it has none; the one scan of
-- the ads scores them too. What shows why an ad answers is marked by the site, for both engines alike: a hit brings its
-- title, and its text where the title says too little.

drop function private.search_rows(jsonb, uuid[], timestamptz);
create function private.search_rows(p_request jsonb, p_listings uuid[], p_at timestamptz, p_own tsquery default null, p_wide tsquery default null)
returns table (listing_id uuid, publish_at timestamptz, deadline timestamptz, terms_stated smallint, places integer[],
  segment integer, slot integer, facets integer[], score real, fails text[], is_hit boolean)
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
begin
  return query execute format($q$
    select r.listing_id, r.publish_at, r.deadline, r.terms_stated, r.places, r.segment, r.slot, r.facets, %s, r.fails, cardinality(r.fails) = 0
    from (
      select i.listing_id, i.publish_at, i.deadline, i.terms_stated, %s as places, i.segment, i.slot,
        case when i.segment is null then i.facets end as facets, i.head, %s as fails
      from private.search_index i
      where i.publish_at <= $1 and i.deadline > $1 %s
      offset 0
    ) r
    where cardinality(r.fails) <= 1 $q$,
    case when p_wide is not null then 'case when r.fails = ''{}'' then private.text_score(r.head, $3, $4) end' else 'null::real' end,
    case when p_request ? 'near' then 'i.places' else 'null::integer[]' end,
    case when checks = '{}' then '''{}''::text[]' else format('array_remove(array[%s], null)', array_to_string(checks, ', ')) end,
    case when p_listings is not null then 'and i.listing_id = any ($2)' end)
  using p_at, p_listings, p_own, p_wide;
end $$;
comment on function private.search_rows is
  'Every live ad that answers the text and fails one filter or range at most, with the one it fails. A row counts in every facet when it fails none, and in one facet when that is the only thing it fails. facets only where the ad has no slot; score, of those that fail nothing, for a query.';

drop function public.search_listings(jsonb);
create function public.search_listings(request jsonb) returns json
language plpgsql stable security definer set search_path = '' set jit = off set work_mem = '16MB' set plan_cache_mode = force_generic_plan as $$
declare
  at timestamptz;
  match private.text_match;
  sort text;
  is_ranked boolean;
  near text := request ->> 'near';
  page_size integer;
  skip integer;
  found integer;
  misses jsonb;
  hits json;
  counts json;
begin
  perform private.check_search_request(request);
  at := private.search_instant(request);
  page_size := coalesce((request ->> 'pageSize')::integer, 20);
  skip := (coalesce((request ->> 'page')::integer, 1) - 1) * page_size;
  match := private.match_text(request ->> 'text', coalesce((request ->> 'prefix')::boolean, false), at);
  sort := coalesce(request ->> 'sort', case when match.listings is null then 'newest' else 'relevance' end);
  is_ranked := sort = 'relevance' and match.wide is not null;

  with rows as materialized (
    select r.*, coalesce(r.fails[1], '') as failed
    from private.search_rows(request, match.listings || match.nearby, at,
      case when is_ranked then match.own end, case when is_ranked then match.wide end) r
  ), words as (
    select r.segment, r.failed, r.slot >> 6 as nr, bit_or(1::bigint << (r.slot & 63)) as bits
    from rows r
    where r.segment is not null and request -> 'facets' <> '[]'
    group by r.segment, r.failed, r.slot >> 6
  ), masks as (
    select m.segment, m.failed, string_agg(coalesce(w.bits, 0)::bit(64)::text, '' order by n.nr)::bit(4096) as bits
    from (select distinct segment, failed from words) m
    cross join generate_series(0, 63) n (nr)
    left join words w using (segment, failed, nr)
    group by m.segment, m.failed
  ), counted as (
    select b.facet as id, m.failed, bit_count(b.bits & m.bits) as n
    from masks m join private.search_facet_bits b using (segment)
    union all
    -- unnest in the select list takes half the time of one in the from clause.
    select f.id, f.failed, count(*)
    from (select unnest(r.facets) as id, r.failed from rows r where r.segment is null and request -> 'facets' <> '[]') f
    group by f.id, f.failed
  ), counts as (
    select k.facet_group, k.value, sum(c.n)::integer as n
    from counted c join private.search_facets k using (id)
    where c.failed in ('', k.facet_group) and request -> 'facets' ? k.facet_group
    group by k.id
    having sum(c.n) > 0
  ), groups as (
    select c.facet_group, json_agg(json_build_object('value', c.value, 'count', c.n) order by c.n desc, c.value) as counts
    from (
      select * from counts
      union all
      select f.key, v.value, 0
      from jsonb_each(request -> 'filters') f cross join jsonb_array_elements_text(f.value) v (value)
      where request -> 'facets' ? f.key and (f.key, v.value) not in (select facet_group, value from counts)
    ) c
    group by c.facet_group
  ), distances as (
    select r.listing_id, min(d.km) as km
    from rows r cross join unnest(r.places) p (place) join private.distances(near) d using (place)
    where near is not null
    group by r.listing_id
  ), page as (
    select row_number() over () as nr, p.*
    from (
      select r.listing_id, r.score, d.km
      from rows r
      left join distances d using (listing_id)
      where r.is_hit
      order by
        r.listing_id = any (match.nearby),
        case sort when 'distance' then d.km when 'deadline' then extract(epoch from r.deadline)::double precision when 'relevance' then -r.score end,
        case when sort = 'relevance' then r.terms_stated end desc,
        r.publish_at desc, r.listing_id
      limit page_size offset skip
    ) p
  ), shown as (
    select p.nr, json_build_object(
      'id', p.listing_id, 'score', coalesce(p.score, private.text_score(i.head, match.own, match.wide)),
      'distanceKm', round(p.km::numeric, 1),
      'title', t.title,
      'body', case when not ts_filter(i.head, '{a}') @@ match.wide then left(t.body, 4000) end,
      'why', w.reasons) as hit
    from page p
    left join private.search_index i on i.listing_id = p.listing_id and match.wide is not null
    left join private.search_texts t on t.listing_id = i.listing_id
    left join lateral (
      select json_agg(json_build_object('word', f.shown, 'field', f.field, 'isOther', not (t.words @@ f.own)) order by f.nr) as reasons
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
    ) w on i.listing_id is not null
  ), tallies as (
    select failed, count(*) as n from rows group by failed
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
  'Live public ads that answer a request, with facet counts; see search/port.ts for the request and the answer. Refuses what it cannot read with invalid_search and the name of the field.';
grant execute on function public.search_listings(jsonb) to anon, authenticated, service_role;

drop function private.explain_hit(text, tsvector, tsvector, private.search_term[]);
drop function private.excerpt(text, tsquery, text);
drop function private.mark_title(text, text[]);
