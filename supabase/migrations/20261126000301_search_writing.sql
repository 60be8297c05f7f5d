-- The same index and the same documents in less time. Words are looked up one by one: a join with string_to_table, which
-- the planner takes for a thousand rows, read a whole table for the three words of a title.

create index synonyms_alternative_idx on private.synonyms (alternative);

create or replace function private.compound_words(p_words text) returns text
language plpgsql stable set search_path = '' as $$
begin
  return (
    select coalesce(string_agg(distinct concat_ws(' ', array_to_string(c.parts, ' '), c.front, c.back), ' '), '')
    from unnest(string_to_array(p_words, ' ')) w (word)
    cross join lateral (select coalesce(
      (select coalesce(v.parts, '{}') from private.search_vocabulary v where v.word = w.word), private.split_compound(w.word)) as parts) s
    cross join lateral (
      select s.parts,
        case when cardinality(s.parts) > 2 then regexp_replace(left(w.word, -length(s.parts[cardinality(s.parts)])), 's$', '') end as front,
        case when cardinality(s.parts) > 2 then substr(w.word, strpos(w.word, s.parts[2])) end as back
    ) c
    where length(w.word) >= 6 and c.parts <> '{}');
end $$;

create or replace function private.with_parts(p_text text) returns text
language plpgsql stable set search_path = '' as $$
declare
  words text := private.plain_words(p_text);
begin
  return concat_ws(' ', words, private.compound_words(words));
end $$;

create or replace function private.learn_words(p_text text, p_from timestamptz default '-infinity', p_listing uuid default null) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if exists (
    select from unnest(string_to_array(private.plain_words(p_text), ' ')) w (word)
    where w.word <> '' and not exists (
      select from private.search_vocabulary v where v.word = w.word and v.known_from <= greatest(p_from, now()))
  ) then
    -- Two sessions that learn the same words in another order would wait for each other.
    perform pg_advisory_xact_lock(hashtext('private.search_vocabulary'));
    insert into private.search_vocabulary as v (word, shown, parts, known_from, taught_by)
    select distinct on (t.word) t.word, t.typed, case when length(t.word) >= 6 then private.split_compound(t.word) end, p_from, p_listing
    from private.search_tokens(p_text) t
    where length(t.word) <= 60
    order by t.word, length(t.typed), t.place
    on conflict (word) do update set known_from = excluded.known_from, taught_by = excluded.taught_by
      where excluded.known_from < v.known_from;
  end if;
end $$;

create or replace function private.facets_of(p_document private.listing_search_documents)
returns table (facet_group text, value text)
language plpgsql stable set search_path = '' as $$
begin
  return query
  select f.facet_group, f.value from (
    values ('employerType', p_document.employer_type), ('agency', p_document.agency_slug), ('occupation', p_document.occupation_code),
      ('employmentForm', p_document.employment_form), ('extent', p_document.extent), ('education', p_document.education),
      ('kind', p_document.kind), ('remote', case when p_document.work_model = 'remote' then 'anywhere' end)
    union all select 'county', unnest(p_document.county_numbers)
    union all select 'municipality', unnest(p_document.municipality_numbers)
    union all select 'skill', unnest(p_document.skill_ids)
    union all select 'benefit', unnest(p_document.benefit_ids)
    union all select 'mission', unnest(p_document.mission_ids)
    union all select 'language', unnest(p_document.work_languages)
    union all select 'remote', generate_series(1, p_document.remote_days)::text
    union all select 'salary', step::text from unnest(private.salary_steps()) step where step <= p_document.salary_top
    union all select 'stipend', step::text from unnest(private.stipend_steps()) step where step <= p_document.stipend_top
  ) f (facet_group, value)
  where f.value is not null;
end $$;

create or replace function private.facet_ids(p_document private.listing_search_documents) returns integer[]
language plpgsql security definer set search_path = '' as $$
declare
  ids integer[];
begin
  loop
    ids := array(
      select (select k.id from private.search_facets k where k.facet_group = f.facet_group and k.value = f.value) as id
      from private.facets_of(p_document) f
      group by f.facet_group, f.value order by id);
    if array_position(ids, null) is null then
      return ids;
    end if;
    -- Two sessions that number the same values in another order would wait for each other.
    perform pg_advisory_xact_lock(hashtext('private.search_facets'));
    insert into private.search_facets (facet_group, value)
    select distinct f.facet_group, f.value from private.facets_of(p_document) f
    on conflict do nothing;
  end loop;
end $$;

create or replace function private.reindex_listing(p_listing uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare
  document private.listing_search_documents;
  required text;
  desired text;
  demands text;
  place_text text;
  top tsvector;
  head tsvector;
begin
  select * into document from private.listing_search_documents d where d.listing_id = p_listing;
  if not found then
    perform private.forget_words(p_listing);
    delete from private.search_index where listing_id = p_listing;
    if found then
      perform private.enqueue_search(p_listing);
    end if;
    return;
  end if;

  perform private.learn_words(concat_ws(' ', document.title, document.employer, document.place_names, document.skill_names),
    case when document.publish_at > now() then document.publish_at else '-infinity' end, p_listing);
  select string_agg(n.names, ' ') filter (where x.level = 'required'), string_agg(n.names, ' ') filter (where x.level = 'desired')
  into required, desired
  from public.listing_skills x
  join public.skills s on s.id = x.skill_id
  cross join lateral concat_ws(' ', s.name_nb, s.name_nn, s.name_en) n (names)
  where x.listing_id = p_listing;
  desired := private.with_parts(desired);
  select l.place_text, concat_ws(' ', array_to_string(l.tasks, ' '), (
    select string_agg(c.text, ' ' order by c.position) from public.listing_criteria c where c.listing_id = l.id))
  into place_text, demands
  from public.listings l where l.id = p_listing;

  top := setweight(private.word_vector(private.plain_words(document.title), document.language), 'A')
    || setweight(private.word_vector(document.title_parts, document.language), 'B')
    || setweight(private.word_vector(private.plain_words(concat_ws(' ', document.employer, document.place_names)), document.language), 'B')
    || setweight(private.word_vector(private.with_parts(required), document.language), 'C')
    || setweight(private.word_vector(private.plain_words(place_text), document.language), 'C');
  head := top
    || setweight(private.word_vector(desired, document.language), 'D')
    || setweight(private.word_vector(private.plain_words(demands), document.language), 'D');

  insert into private.search_index (listing_id, publish_at, deadline, salary_top, stipend_top, remote_days, experience_years,
    terms_stated, places, facets, head)
  values (p_listing, document.publish_at, document.deadline, document.salary_top, document.stipend_top, document.remote_days,
    document.experience_years_min, document.terms_stated, document.municipality_numbers::integer[], private.facet_ids(document), head)
  on conflict (listing_id) do update set
    publish_at = excluded.publish_at, deadline = excluded.deadline, salary_top = excluded.salary_top,
    stipend_top = excluded.stipend_top, remote_days = excluded.remote_days, experience_years = excluded.experience_years,
    terms_stated = excluded.terms_stated, places = excluded.places, facets = excluded.facets, head = excluded.head;

  insert into private.search_texts (listing_id, title, body, language, words)
  values (p_listing, document.title, private.readable_text(document.body), document.language,
    top || setweight(private.word_vector(desired, document.language), 'C')
      || private.word_vector(private.plain_words(concat_ws(E'\n', document.body, document.related_names)), document.language))
  on conflict (listing_id) do update set
    title = excluded.title, body = excluded.body, language = excluded.language, words = excluded.words;
  perform private.enqueue_search(p_listing);
end $$;
drop function private.skill_words(uuid, text);
drop function private.demands_of(uuid);

-- unnest in the select list takes half the time of one in the from clause.
create or replace function private.indexed_words(p_words tsvector, p_weight "char", p_language text) returns text[]
language sql immutable parallel safe set search_path = '' as $$
  select array_remove(array[
    string_agg(w.lexeme, ' ' order by w.place, w.lexeme),
    string_agg(private.norwegian_stem_of(w.lexeme), ' ' order by w.place, w.lexeme) filter (where p_language = 'en')
  ], null)
  from (select u.lexeme, unnest(u.positions) as place from unnest(ts_filter(p_words, array[p_weight])) u) w
$$;

alter function private.swapped_compounds(tsvector) set enable_hashjoin = off;
alter function private.swapped_compounds(tsvector) set enable_mergejoin = off;

create or replace function private.document_of(p_document private.listing_index_documents) returns jsonb
language plpgsql immutable parallel safe set search_path = '' as $$
declare
  document jsonb := to_jsonb(p_document);
begin
  return document || jsonb_build_object('checksum', ('x' || left(md5(document::text), 12))::bit(48)::bigint);
end $$;

-- A page is found by the key, and costs the same however many there are.
create or replace function public.search_documents_after(p_after uuid default null, p_limit integer default 500)
returns table (listing_id uuid, document jsonb)
language sql stable security definer set search_path = '' set enable_hashjoin = off set enable_mergejoin = off as $$
  with page as materialized (
    select i.listing_id from private.search_index i
    where i.listing_id > coalesce(p_after, '00000000-0000-0000-0000-000000000000') and i.deadline > now()
    order by i.listing_id
    limit least(p_limit, 1000)
  )
  select d.listing_id, private.document_of(d)
  from page p join private.listing_index_documents d using (listing_id)
  order by d.listing_id
$$;
