-- Reading a search keeps its plans. The body of a function in SQL is parsed and planned anew in every statement that
-- calls it, one in PL/pgSQL once a session; and a statement whose plan does not depend on what is asked is planned once.

create or replace function private.search_tokens(p_text text) returns table (place integer, typed text, word text)
language plpgsql immutable parallel safe set search_path = '' as $$
begin
  return query
  select row_number() over (order by t.nr, w.nr)::integer, t.piece, w.word
  from regexp_split_to_table(lower(private.spell_out(p_text)), '[^a-z0-9\u00aa-\u1fff\u2c00-\ud7ff]+') with ordinality t (piece, nr)
  cross join string_to_table(private.plain_words(t.piece), ' ') with ordinality w (word, nr)
  where w.word <> '';
end $$;

create or replace function private.open_word_query(p_word text) returns tsquery
language plpgsql immutable strict parallel safe set search_path = '' as $$
begin
  return case when length(p_word) >= 2 then format('''%s'':*ABC', p_word)::tsquery end;
end $$;

create or replace function private.lexemes_of(p_query tsquery) returns text[]
language plpgsql immutable parallel safe set search_path = '' as $$
begin
  return array(select l[1] from regexp_matches(p_query::text, '''([^'']+)''', 'g') l);
end $$;

create or replace function private.synonyms_of(p_word text) returns setof private.synonyms
language plpgsql stable set search_path = '' as $$
begin
  return query select * from private.synonyms s where s.term = p_word;
  if not found and length(p_word) >= 5 then
    return query select * from private.synonyms s where s.stem = private.norwegian_stem_of(p_word);
  end if;
end $$;

create or replace function private.is_used(p_query tsquery) returns boolean
language plpgsql stable set search_path = '' as $$
begin
  return exists (
    select from private.search_texts t join private.search_index i using (listing_id)
    where t.words @@ p_query and i.publish_at <= now() and i.deadline > now());
end $$;

-- The planner, which does not know the query, takes every word for a seldom one.
create or replace function private.live_matches(p_query tsquery, p_at timestamptz) returns uuid[]
language plpgsql stable set search_path = '' set plan_cache_mode = force_generic_plan set enable_nestloop = off as $$
begin
  return array(
    select t.listing_id
    from private.search_texts t
    join private.search_index i using (listing_id)
    where t.words @@ p_query and i.publish_at <= p_at and i.deadline > p_at);
end $$;

create or replace function private.search_instant(p_request jsonb) returns timestamptz
language plpgsql stable set search_path = '' as $$
begin
  return (
    select case when r.rolbypassrls or r.rolsuper then coalesce((p_request ->> 'asOf')::timestamptz, now()) else now() end
    from pg_catalog.pg_roles r
    where r.rolname = case current_setting('role') when 'none' then session_user else current_setting('role') end);
end $$;

create or replace function private.is_known_facet(p_group text, p_value text) returns boolean
language plpgsql stable set search_path = '' as $$
begin
  return case p_group
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
  end;
end $$;

create or replace function private.unknown_values(p_request jsonb) returns jsonb
language plpgsql stable set search_path = '' as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object('group', u.facet_group, 'value', u.value) order by u.facet_group, u.value), '[]')
    from (
      select f.key, v.value, private.is_known_facet(f.key, v.value)
      from jsonb_each(p_request -> 'filters') f cross join jsonb_array_elements_text(f.value) v (value)
      union all
      select place.name, place.number, private.is_known_facet('municipality', place.number)
      from (values ('near', p_request ->> 'near'), ('within', p_request #>> '{ranges,within,municipality}')) place (name, number)
      where place.number is not null
    ) u (facet_group, value, is_known)
    where not u.is_known);
end $$;
