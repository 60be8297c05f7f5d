-- Unmet searches: what people looked for and did not find, counted without keeping what anybody typed.

create table private.unmet_terms (
  day date not null,
  kind text not null check (kind in ('skill', 'occupation', 'municipality', 'county')),
  term text not null check (term ~ '^[a-z0-9-]{1,60}$'),
  searches integer not null check (searches > 0),
  primary key (day, kind, term)
);
comment on table private.unmet_terms is
  'How many searches without a hit named a term of the reference data on a day; term is its id or official number. Nothing that was typed is kept: people type names.';

create table private.unmet_days (
  day date primary key,
  searches integer not null check (searches > 0),
  unknown integer not null default 0 check (unknown between 0 and searches)
);
comment on table private.unmet_days is 'Searches without a hit on a day, and how many of them held something that is no term of the reference data.';

create view private.vocabulary_names with (security_invoker = true) as
select 'skill' as kind, s.id as term, n.name
from public.skills s cross join lateral unnest(array[s.name_nb, s.name_nn, s.name_en] || s.synonyms) n (name)
union
select 'occupation', o.code, n.name
from public.occupations o cross join lateral unnest(array[o.name_nb, o.name_nn, o.name_en] || o.job_titles) n (name)
union
select 'municipality', m.number, n.name
from public.municipalities m cross join lateral (
  values (m.name), (m.official_name) union select value from jsonb_each_text(m.parallel_names)) n (name)
where m.valid_to is null
union
select 'county', c.number, n.name
from public.counties c cross join lateral (values (c.name) union select value from jsonb_each_text(c.parallel_names)) n (name);
comment on view private.vocabulary_names is 'Every name by which a skill, an occupation or a place may be searched for.';

create table private.vocabulary_terms (
  words text not null,
  kind text not null,
  term text not null,
  primary key (words, kind, term)
);
comment on table private.vocabulary_terms is 'The same names in plain words, as searches are looked up; written anew when the reference data change.';

create function private.write_vocabulary_terms() returns void
language sql security definer set search_path = '' as $$
  delete from private.vocabulary_terms;
  insert into private.vocabulary_terms (words, kind, term)
  select distinct private.plain_words(n.name), n.kind, n.term from private.vocabulary_names n
  where length(private.plain_words(n.name)) >= 2;
$$;

create function private.learn_vocabulary_terms() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform private.write_vocabulary_terms();
  return null;
end $$;

do $$
declare
  name text;
begin
  foreach name in array array['counties', 'municipalities', 'occupations', 'skills'] loop
    execute format('create trigger %1$s_learn_terms after insert or update or delete on public.%1$I
      for each statement execute function private.learn_vocabulary_terms()', name);
  end loop;
  perform private.write_vocabulary_terms();
end $$;

create function private.terms_of_search(p_request jsonb) returns table (kind text, term text, words text)
language sql stable set search_path = '' as $$
  with typed as (
    select array_agg(t.word order by t.place) as words
    from private.search_tokens(left(p_request ->> 'text', 200)) t
    where t.place <= 24 and not exists (select from private.stop_words s where s.word = t.typed)
  ), phrases as (
    select array_to_string(typed.words[start:start + size - 1], ' ') as phrase
    from typed, generate_series(1, cardinality(typed.words)) start, generate_series(1, 4) size
    where start + size - 1 <= cardinality(typed.words)
  )
  select v.kind, v.term, v.words from phrases p join private.vocabulary_terms v on v.words = p.phrase
  union
  select f.kind, e.value, null
  from (values ('skill'), ('occupation'), ('municipality'), ('county')) f (kind)
  cross join jsonb_array_elements_text(p_request -> 'filters' -> f.kind) e (value)
  where private.is_known_facet(f.kind, e.value)
$$;
comment on function private.terms_of_search is
  'The terms of the reference data that a search names, by a filter or in up to four of its words; words is null for a filter.';

create function public.note_unmet_search(p_request jsonb) returns void
language plpgsql security definer set search_path = '' as $$
declare
  today date := (now() at time zone 'Europe/Oslo')::date;
  has_unknown boolean;
begin
  perform private.check_search_request(p_request);
  insert into private.unmet_terms as u (day, kind, term, searches)
  select distinct today, t.kind, t.term, 1 from private.terms_of_search(p_request) t order by 2, 3
  on conflict (day, kind, term) do update set searches = u.searches + 1;
  has_unknown := exists (
    select from private.search_tokens(left(p_request ->> 'text', 200)) w
    where not exists (select from private.stop_words s where s.word = w.typed)
      and not exists (select from private.terms_of_search(p_request) t where w.word = any (string_to_array(t.words, ' '))));
  insert into private.unmet_days as d (day, searches, unknown) values (today, 1, has_unknown::integer)
  on conflict (day) do update set searches = d.searches + 1, unknown = d.unknown + excluded.unknown;
end $$;
comment on function public.note_unmet_search is
  'Counts a search that found nothing: the terms of the reference data that it names, and one for the day. What was typed is not stored, nor who typed it.';

grant execute on function public.note_unmet_search(jsonb) to service_role;
