-- What shows why an ad answers is marked by the site, for both engines alike: a hit brings its title, and its text where
-- the title says too little.

create or replace function public.search_listings(request jsonb) returns jsonb
language plpgsql stable security definer set search_path = '' set jit = off set work_mem = '16MB' set plan_cache_mode = force_generic_plan as $$
declare
  at timestamptz;
  match private.text_match;
  sort text;
  near text := request ->> 'near';
  page_size integer;
  skip integer;
  result jsonb;
begin
  perform private.check_search_request(request);
  at := private.search_instant(request);
  page_size := coalesce((request ->> 'pageSize')::integer, 20);
  skip := (coalesce((request ->> 'page')::integer, 1) - 1) * page_size;
  match := private.match_text(request ->> 'text', coalesce((request ->> 'prefix')::boolean, false), at);
  sort := coalesce(request ->> 'sort', case when match.listings is null then 'newest' else 'relevance' end);

  with rows as materialized (
    select *, fails[1] as failed from private.search_rows(request, match.listings || match.nearby, at)
  ), counted as (
    -- unnest in the select list takes half the time of one in the from clause.
    select f.id, f.failed, count(*) as n
    from (select unnest(r.facets) as id, r.failed from rows r where request -> 'facets' <> '[]') f
    group by f.id, f.failed
  ), counts as (
    select k.facet_group, k.value, sum(c.n)::integer as n
    from counted c join private.search_facets k using (id)
    where (c.failed is null or c.failed = k.facet_group) and request -> 'facets' ? k.facet_group
    group by k.id
  ), facets as (
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
  ), ranked as (
    select r.listing_id, r.publish_at, r.deadline, r.terms_stated, d.km,
      private.text_score(i.head, match.own, match.wide) as score
    from rows r
    left join private.search_index i on i.listing_id = r.listing_id and match.wide is not null and sort = 'relevance'
    left join distances d on d.listing_id = r.listing_id
    where r.is_hit
  ), page as (
    select row_number() over () as nr, p.*
    from (
      select * from ranked r
      order by
        r.listing_id = any (match.nearby),
        case when sort = 'distance' then r.km end nulls last,
        case when sort = 'deadline' then r.deadline end,
        case when sort = 'relevance' then r.score end desc nulls last,
        case when sort = 'relevance' then r.terms_stated end desc,
        r.publish_at desc, r.listing_id
      limit page_size offset skip
    ) p
  ), hits as (
    select p.nr, jsonb_strip_nulls(jsonb_build_object(
      'id', p.listing_id, 'score', coalesce(p.score, private.text_score(i.head, match.own, match.wide)),
      'distanceKm', round(p.km::numeric, 1),
      'title', t.title,
      'body', case when not ts_filter(i.head, '{a}') @@ match.wide then left(t.body, 4000) end,
      'why', w.reasons)) as hit
    from page p
    left join private.search_index i on i.listing_id = p.listing_id and match.wide is not null
    left join private.search_texts t on t.listing_id = i.listing_id
    left join lateral (
      select jsonb_agg(jsonb_build_object('word', f.shown, 'field', f.field, 'isOther', not (t.words @@ f.own)) order by f.nr) as reasons
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
  select json_build_object(
    'total', coalesce((select n from tallies where failed is null), 0),
    'hits', coalesce((select jsonb_agg(h.hit order by h.nr) from hits h), '[]'),
    'facets', coalesce((select json_object_agg(facet_group, f.counts) from facets f), '{}'),
    'fails', coalesce((select jsonb_object_agg(failed, n) from tallies where failed is not null), '{}')
  ) into result;

  return (result - 'fails') || jsonb_build_object(
    'sort', sort,
    'relaxed', coalesce(match.relaxed, false),
    'nearby', coalesce(cardinality(match.nearby), 0),
    'corrected', match.corrected,
    'terms', coalesce((select jsonb_agg(jsonb_build_object('shown', t.shown, 'marks', private.lexemes_of(t.marks)) order by t.nr)
      from unnest(match.terms) with ordinality t (shown, own, wide, marks, nr)), '[]'),
    'unknown', private.unknown_values(request),
    'relaxations', case when (result ->> 'total')::integer > 0 then '[]'
      else private.search_relaxations(request, result -> 'fails', at) end);
end $$;

drop function private.explain_hit(text, tsvector, tsvector, private.search_term[]);
drop function private.excerpt(text, tsquery, text);
drop function private.mark_title(text, text[]);
