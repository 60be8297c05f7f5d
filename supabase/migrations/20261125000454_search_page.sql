-- The search, with the ads that lie near a compound and with the reasons for each hit.

-- The words of a title are made plain once, not once for each word that was searched for.
create or replace function private.mark_title(p_title text, p_lexemes text[]) returns text
language sql stable set search_path = '' as $$
  select string_agg(case when m.piece[2] is null then m.piece[1] when w.is_hit then E'\ue000' || m.piece[2] || E'\ue001' else m.piece[2] end, '' order by m.nr)
  from regexp_matches(p_title, '([\s,;:!?()"«»–]+)|([^\s,;:!?()"«»–]+)', 'g') with ordinality m (piece, nr)
  cross join lateral (select case when m.piece[2] is not null then string_to_array(private.plain_words(m.piece[2]), ' ') end as words) p
  cross join lateral (select exists (
    select from unnest(p.words) word, unnest(p_lexemes) l
    where word = l or (length(l) >= 3 and starts_with(word, l)) or (length(l) >= 4 and strpos(word, l) > 0)) as is_hit) w
$$;

create function private.lexemes_of(p_query tsquery) returns text[]
language sql immutable parallel safe set search_path = '' as $$
  select array(select l[1] from regexp_matches(p_query::text, '''([^'']+)''', 'g') l)
$$;

create function private.explain_hit(p_title text, p_head tsvector, p_words tsvector, p_terms private.search_term[]) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_agg(jsonb_build_object('word', t.shown, 'field', f.field, 'isOther', not (p_words @@ t.own)) order by t.nr)
  from unnest(p_terms) with ordinality t (shown, own, wide, marks, nr)
  cross join lateral (select case
    when ts_filter(p_head, '{a}') @@ t.wide then 'title'
    when ts_filter(p_head, '{a,b}') @@ t.wide then
      case when strpos(private.mark_title(p_title, private.lexemes_of(t.marks)), E'\ue000') > 0 then 'title' else 'name' end
    when ts_filter(p_head, '{a,b,c}') @@ t.wide then 'skill'
    when p_head @@ t.wide then 'demand'
    when p_words @@ t.wide then 'text'
  end) f (field)
  where f.field is not null
$$;
comment on function private.explain_hit is
  'Where an ad answers each term: title, name (of employer or place), skill, demand (tasks, criteria, wished-for skills) or text. isOther: by another word than the one that was typed.';

create or replace function private.count_hits(p_request jsonb, p_at timestamptz) returns bigint
language sql stable set search_path = '' as $$
  select count(*)
  from private.match_text(p_request ->> 'text', coalesce((p_request ->> 'prefix')::boolean, false), p_at) m,
    private.search_rows(p_request, m.listings || m.nearby, p_at) r
  where r.is_hit
$$;

create or replace function public.search_listings(request jsonb) returns jsonb
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
  lexemes := private.lexemes_of(match.marks);
  sort := coalesce(request ->> 'sort', case when match.listings is null then 'newest' else 'relevance' end);

  with rows as materialized (
    select * from private.search_rows(request, match.listings || match.nearby, at)
  ), counted as (
    -- unnest in the select list takes half the time of one in the from clause.
    select f.id, f.failed, count(*) as n
    from (select unnest(r.facets) as id, r.fails[1] as failed from rows r where cardinality(r.fails) <= 1) f
    group by f.id, f.failed
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
        r.listing_id = any (match.nearby),
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
        'excerpt', case when not ts_filter(p.head, '{a}') @@ match.wide then private.excerpt(t.body, match.marks, t.language) end) end,
      'why', private.explain_hit(t.title, p.head, t.words, match.terms)
      )) order by p.nr) from page p left join private.search_texts t on t.listing_id = p.listing_id and match.wide is not null), '[]'),
    'facets', coalesce((select jsonb_object_agg(facet_group, f.counts) from facets f), '{}'),
    'fails', coalesce((select jsonb_object_agg(f.failed, f.n) from (
      select fails[1] as failed, count(*) as n from rows where cardinality(fails) = 1 group by 1) f), '{}')
  ) into result;

  return (result - 'fails') || jsonb_build_object(
    'sort', sort,
    'relaxed', coalesce(match.relaxed, false),
    'nearby', coalesce(cardinality(match.nearby), 0),
    'corrected', match.corrected,
    'unknown', private.unknown_values(request),
    'relaxations', case when (result ->> 'total')::integer > 0 then '[]'
      else private.search_relaxations(request, result -> 'fails', at) end);
end $$;
