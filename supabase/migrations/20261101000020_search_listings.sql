-- The search itself: one pass over the live ads that filters, counts and orders them.

create function private.search_groups() returns text[]
language sql immutable parallel safe set search_path = '' as $$
  select '{county,municipality,employerType,agency,occupation,skill,benefit,mission,employmentForm,extent,remote,education,language,kind,salary,stipend}'::text[]
$$;

create function private.is_known_facet(p_group text, p_value text) returns boolean
language sql stable set search_path = '' as $$
  select case p_group
    when 'county' then exists (select from public.counties where number = p_value)
    when 'municipality' then exists (select from public.municipalities where number = p_value)
    when 'agency' then exists (select from public.agencies where slug = p_value and verified_at is not null)
    when 'occupation' then exists (select from public.occupations where code = p_value)
    when 'skill' then exists (select from public.skills where id = p_value)
    when 'benefit' then exists (select from public.benefits where id = p_value)
    when 'mission' then exists (select from public.mission_themes where id = p_value)
    when 'employerType' then p_value in ('state', 'state-enterprise', 'county', 'municipality', 'inter-municipal')
    when 'employmentForm' then p_value in ('permanent', 'temporary', 'substitute', 'project', 'trainee', 'apprentice', 'fixed_term', 'holiday')
    when 'extent' then p_value in ('full_time', 'part_time')
    when 'remote' then p_value in ('1', '2', '3', '4', '5', 'anywhere')
    when 'education' then p_value in ('compulsory', 'upper-secondary', 'vocational-college', 'bachelor', 'master', 'doctorate')
    when 'kind' then p_value in ('job', 'traineeship', 'apprenticeship')
    when 'salary' then p_value = any (private.salary_steps()::text[])
    when 'stipend' then p_value = any (private.stipend_steps()::text[])
    else exists (select from private.search_facets where facet_group = p_group and value = p_value)
  end
$$;
comment on function private.is_known_facet is 'Whether a value exists at all; an ad may or may not have it today.';

create function private.unknown_values(p_request jsonb) returns jsonb
language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('group', u.facet_group, 'value', u.value) order by u.facet_group, u.value), '[]')
  from (
    select f.key, v.value, private.is_known_facet(f.key, v.value)
    from jsonb_each(p_request -> 'filters') f cross join jsonb_array_elements_text(f.value) v (value)
    union all
    select place.name, place.number, private.is_known_facet('municipality', place.number)
    from (values ('near', p_request ->> 'near'), ('within', p_request #>> '{ranges,within,municipality}')) place (name, number)
    where place.number is not null
  ) u (facet_group, value, is_known)
  where not u.is_known
$$;
comment on function private.unknown_values is 'Filter values and places that do not exist; they find nothing and the page names them.';

create function private.check_search_request(p_request jsonb) returns void
language plpgsql immutable set search_path = '' as $$
declare
  wrong text;
begin
  wrong := case
    when jsonb_typeof(p_request) is distinct from 'object' or length(p_request::text) > 20000 then 'request'
    when jsonb_typeof(coalesce(p_request -> 'text', '""')) <> 'string' then 'text'
    when jsonb_typeof(coalesce(p_request -> 'filters', '{}')) <> 'object' then 'filters'
    when jsonb_typeof(coalesce(p_request -> 'ranges', '{}')) <> 'object' then 'ranges'
    when jsonb_typeof(coalesce(p_request -> 'facets', '[]')) <> 'array' then 'facets'
    when coalesce(p_request ->> 'sort', 'newest') not in ('relevance', 'deadline', 'newest', 'distance') then 'sort'
    when coalesce(p_request ->> 'page', '1') !~ '^[1-9][0-9]{0,5}$' then 'page'
    when coalesce(p_request ->> 'pageSize', '20') !~ '^([0-9]{1,2}|100)$' then 'pageSize'
    when p_request ->> 'sort' = 'distance' and p_request ->> 'near' is null then 'near'
    when p_request #> '{ranges,within}' is not null and (p_request #>> '{ranges,within,municipality}' is null
      or coalesce(p_request #>> '{ranges,within,km}', '') !~ '^[0-9]{1,4}$') then 'ranges.within'
  end;
  if wrong is not null then
    perform private.refuse('invalid_search', wrong);
  end if;
  select f.key into wrong from jsonb_each(p_request -> 'filters') f
  where f.key <> all (private.search_groups()) or f.key in ('salary', 'stipend') or jsonb_typeof(f.value) <> 'array';
  if found then
    perform private.refuse('invalid_search', 'filters.' || wrong);
  end if;
end $$;

create function private.search_instant(p_request jsonb) returns timestamptz
language sql stable set search_path = '' as $$
  select case when r.rolbypassrls or r.rolsuper then coalesce((p_request ->> 'asOf')::timestamptz, now()) else now() end
  from pg_catalog.pg_roles r
  where r.rolname = case current_setting('role') when 'none' then session_user else current_setting('role') end
$$;
comment on function private.search_instant is
  'The instant at which ads must be live: now, or the asOf of a caller whom row level security does not bind. The public cannot look ahead.';

create function private.distances(p_municipality text) returns table (place integer, km double precision)
language sql stable set search_path = '' as $$
  select m.number::integer,
    2 * 6371.0088 * asin(sqrt(least(1, sind((m.lat - o.lat) / 2) ^ 2 + cosd(m.lat) * cosd(o.lat) * sind((m.lon - o.lon) / 2) ^ 2)))
  from public.municipalities o, public.municipalities m
  where o.number = p_municipality
$$;
comment on function private.distances is 'Kilometres as the crow flies (haversine) between centre points of municipalities.';

create function private.search_rows(p_request jsonb, p_listings uuid[], p_at timestamptz)
returns table (listing_id uuid, publish_at timestamptz, deadline timestamptz, terms_stated smallint, places integer[], facets integer[], fails text[], is_hit boolean)
language plpgsql stable set search_path = '' set jit = off as $$
declare
  ranges jsonb := coalesce(p_request -> 'ranges', '{}');
  salary_min bigint := (ranges ->> 'salaryMin')::bigint;
  stipend_min bigint := (ranges ->> 'stipendMin')::bigint;
  remote_min integer := (ranges ->> 'remoteMin')::integer;
  experience_max integer := (ranges ->> 'experienceMax')::integer;
  deadline_before timestamptz := (ranges ->> 'deadlineBefore')::timestamptz;
  published_after timestamptz := (ranges ->> 'publishedAfter')::timestamptz;
  within_places integer[] := case when ranges ? 'within' then array(
    select d.place from private.distances(ranges -> 'within' ->> 'municipality') d
    where d.km <= (ranges -> 'within' ->> 'km')::double precision) end;
begin
  return query
  with chosen as materialized (
    select f.key as facet_group, array(
      select k.id from private.search_facets k
      where k.facet_group = f.key and k.value in (select jsonb_array_elements_text(f.value))) as ids
    from jsonb_each(coalesce(p_request -> 'filters', '{}')) f
    where jsonb_array_length(f.value) > 0
  )
  select i.listing_id, i.publish_at, i.deadline, i.terms_stated, i.places, i.facets, f.fails, f.fails = '{}'
  from private.search_index i
  cross join lateral (select
    array(select c.facet_group from chosen c where not i.facets && c.ids) || array_remove(array[
      case when salary_min is not null and i.salary_top >= salary_min is not true then 'salary' end,
      case when stipend_min is not null and i.stipend_top >= stipend_min is not true then 'stipend' end,
      case when i.remote_days < remote_min then 'remoteMin' end,
      case when i.experience_years > experience_max then 'experienceMax' end,
      case when i.deadline >= deadline_before then 'deadlineBefore' end,
      case when i.publish_at <= published_after then 'publishedAfter' end,
      case when not i.places && within_places then 'within' end
    ], null) as fails) f
  where i.publish_at <= p_at and i.deadline > p_at and (p_listings is null or i.listing_id in (select unnest(p_listings)));
end $$;
comment on function private.search_rows is
  'Every live ad that answers the text, with the filters and ranges it fails. A row counts in every facet when it fails none, and in one facet when that is the only thing it fails.';

create function private.count_hits(p_request jsonb, p_at timestamptz) returns bigint
language sql stable set search_path = '' as $$
  select count(*)
  from private.match_text(p_request ->> 'text', coalesce((p_request ->> 'prefix')::boolean, false), p_at) m,
    private.search_rows(p_request, m.listings, p_at) r
  where r.is_hit
$$;

create function private.search_relaxations(p_request jsonb, p_fails jsonb, p_at timestamptz) returns jsonb
language sql stable set search_path = '' as $$
  with fewer_words as (
    select string_agg(t.shown, ' ' order by t.place) as text
    from private.read_search_text(p_request ->> 'text', false) t
    where t.place < (select max(place) from private.read_search_text(p_request ->> 'text', false))
  ), wider as (
    select least(2 * (p_request #>> '{ranges,within,km}')::integer, 500) as km where p_request #> '{ranges,within}' is not null
  ), offers as (
    select jsonb_build_object('without', f.key) as offer, f.value::bigint as total from jsonb_each_text(p_fails) f
    union all
    select jsonb_build_object('text', coalesce(w.text, '')),
      private.count_hits(p_request || jsonb_build_object('text', coalesce(w.text, '')), p_at)
    from fewer_words w where coalesce(p_request ->> 'text', '') <> ''
    union all
    select jsonb_build_object('km', w.km), private.count_hits(jsonb_set(p_request, '{ranges,within,km}', to_jsonb(w.km)), p_at) from wider w
  )
  select coalesce(jsonb_agg(o.offer || jsonb_build_object('total', o.total)), '[]')
  from (select * from offers where total > 0 order by total desc, offer::text limit 3) o
$$;
comment on function private.search_relaxations is
  'What would find something when nothing is found: without one filter, without the last word, or twice as far away; the three that find most.';

create function private.text_score(p_head tsvector, p_own tsquery, p_wide tsquery) returns real
language sql immutable parallel safe set search_path = '' as $$
  select ts_rank('{0.05, 0.2, 0.5, 1.0}', p_head, p_own)
    + 0.08 * (numnode(p_wide) + 1) * ts_rank('{0.05, 0.2, 0.5, 1.0}', p_head, p_wide)
$$;
comment on function private.text_score is
  'The words themselves count most, then all that answers them; title before parts, employer and place before skills. ts_rank divides by the number of alternatives, which would punish words with many synonyms, so that is multiplied back.';

create function public.search_listings(request jsonb) returns jsonb
language plpgsql stable security definer set search_path = '' set jit = off set work_mem = '16MB' as $$
declare
  at timestamptz;
  match private.text_match;
  sort text;
  near text := request ->> 'near';
  lexemes text[];
  page_size integer;
  skip integer;
  result jsonb;
begin
  perform private.check_search_request(request);
  at := private.search_instant(request);
  page_size := coalesce((request ->> 'pageSize')::integer, 20);
  skip := (coalesce((request ->> 'page')::integer, 1) - 1) * page_size;
  match := private.match_text(request ->> 'text', coalesce((request ->> 'prefix')::boolean, false), at);
  lexemes := array(select l[1] from regexp_matches(match.marks::text, '''([^'']+)''', 'g') l);
  sort := coalesce(request ->> 'sort', case when match.listings is null then 'newest' else 'relevance' end);

  with rows as materialized (
    select * from private.search_rows(request, match.listings, at)
  ), counted as (
    select f.id, r.fails[1] as failed, count(*) as n
    from rows r cross join unnest(r.facets) f (id)
    where cardinality(r.fails) <= 1
    group by f.id, r.fails[1]
  ), counts as (
    select k.facet_group, k.value, sum(c.n) as n
    from counted c join private.search_facets k using (id)
    where (c.failed is null or c.failed = k.facet_group) and request -> 'facets' ? k.facet_group
    group by k.facet_group, k.value
    union all
    select f.key, v.value, 0
    from jsonb_each(request -> 'filters') f cross join jsonb_array_elements_text(f.value) v (value)
    where request -> 'facets' ? f.key
  ), facets as (
    select c.facet_group, jsonb_agg(jsonb_build_object('value', c.value, 'count', c.n) order by c.n desc, c.value) as counts
    from (select facet_group, value, sum(n) as n from counts group by facet_group, value) c
    group by c.facet_group
  ), distances as (
    select r.listing_id, min(d.km) as km
    from rows r cross join unnest(r.places) p (place) join private.distances(near) d using (place)
    where near is not null
    group by r.listing_id
  ), ranked as (
    select r.listing_id, r.publish_at, r.deadline, r.terms_stated, d.km, i.head,
      private.text_score(i.head, match.own, match.wide) as score
    from rows r
    left join private.search_index i on i.listing_id = r.listing_id and match.wide is not null
    left join distances d on d.listing_id = r.listing_id
    where r.is_hit
  ), page as (
    select row_number() over (order by
        case when sort = 'distance' then r.km end nulls last,
        case when sort = 'deadline' then r.deadline end,
        case when sort = 'relevance' then r.score end desc nulls last,
        case when sort = 'relevance' then r.terms_stated end desc,
        r.publish_at desc, r.listing_id) as nr, r.*
    from ranked r
    order by nr limit page_size offset skip
  )
  select jsonb_build_object(
    'total', (select count(*) from rows where is_hit),
    'hits', coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
      'id', p.listing_id, 'score', p.score, 'distanceKm', round(p.km::numeric, 1),
      'highlight', case when match.wide is not null then jsonb_build_object('title', private.mark_title(t.title, lexemes),
        'excerpt', case when not ts_filter(p.head, '{a}') @@ match.wide then private.excerpt(t.body, match.marks, t.language) end) end
      )) order by p.nr) from page p left join private.search_texts t on t.listing_id = p.listing_id and match.wide is not null), '[]'),
    'facets', coalesce((select jsonb_object_agg(facet_group, f.counts) from facets f), '{}'),
    'fails', coalesce((select jsonb_object_agg(f.failed, f.n) from (
      select fails[1] as failed, count(*) as n from rows where cardinality(fails) = 1 group by 1) f), '{}')
  ) into result;

  return (result - 'fails') || jsonb_build_object(
    'sort', sort,
    'relaxed', coalesce(match.relaxed, false),
    'corrected', match.corrected,
    'unknown', private.unknown_values(request),
    'relaxations', case when (result ->> 'total')::integer > 0 then '[]'
      else private.search_relaxations(request, result -> 'fails', at) end);
end $$;
comment on function public.search_listings is
  'Live public ads that answer a request, with facet counts; see search/port.ts for the request and the answer. Refuses what it cannot read with invalid_search and the name of the field.';

create function public.similar_listings(listing uuid, max_hits integer default 4) returns table (listing_id uuid, score real)
language sql stable security definer set search_path = '' set jit = off as $$
  with live as materialized (
    select i.listing_id, i.facets, i.publish_at from private.search_index i
    where i.publish_at <= now() and i.deadline > now() and i.listing_id <> listing
  ), traits (facet_group, value, weight) as (
    select 'occupation', l.occupation_code, 2.0 from public.listings l where l.id = listing
    union all select 'skill', s.skill_id, 1.5 from public.listing_skills s where s.listing_id = listing
    union all select 'mission', m.theme_id, 0.6 from public.listing_missions m where m.listing_id = listing
    union all select 'municipality', p.municipality_number, 0.6 from public.listing_municipalities p where p.listing_id = listing
    union all
    select distinct 'county', m.county_number, 0.8
    from public.listing_municipalities p join public.municipalities m on m.number = p.municipality_number
    where p.listing_id = listing
  ), shared as (
    select v.listing_id, v.publish_at, t.weight, count(*) over (partition by k.id) as ads
    from traits t
    join private.search_facets k using (facet_group, value)
    join live v on k.id = any (v.facets)
    where exists (select from public.listings l where l.id = listing and l.publish_at <= now()
      and l.status in ('published', 'closed_early', 'concluded', 'archived'))
  )
  select s.listing_id, sum(s.weight * ln(1 + (select count(*) from live)::numeric / s.ads))::real as score
  from shared s
  group by s.listing_id, s.publish_at
  order by score desc, s.publish_at desc, s.listing_id
  limit least(greatest(max_hits, 0), 20)
$$;
comment on function public.similar_listings is
  'Live ads that share occupation, skills, mission or place with this one; what few ads have in common weighs most.';

grant execute on function public.search_listings(jsonb), public.similar_listings(uuid, integer) to anon, authenticated, service_role;
