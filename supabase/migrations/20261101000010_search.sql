-- Search index: the public document of an ad, and the tables a search reads.

create function private.values_of(p_object jsonb) returns text
language sql immutable parallel safe set search_path = '' as $$
  select string_agg(f.value, ' ' order by f.key) from jsonb_each_text(p_object) f
$$;

create function private.salary_steps() returns integer[]
language sql immutable parallel safe set search_path = '' as $$ select '{500000,600000,700000,800000,900000,1000000}'::integer[] $$;

create function private.stipend_steps() returns integer[]
language sql immutable parallel safe set search_path = '' as $$ select '{10000,25000,50000,100000,150000}'::integer[] $$;
comment on function private.stipend_steps is 'Steps, in NOK a year, by which ads are counted in the facets salary and stipend.';

create view private.listing_search_documents with (security_invoker = true) as
select
  l.id as listing_id,
  l.language,
  l.title,
  l.summary,
  concat_ws(E'\n', l.summary, l.description, array_to_string(l.tasks, E'\n'), l.mission_sentence, criteria.texts, stipends.texts) as body,
  a.name as employer,
  place.names as place_names,
  skill.names as skill_names,
  concat_ws(' ', skill.synonyms, o.name_nb, o.name_nn, o.name_en, benefit.names, mission.names, place.regions) as related_names,
  private.compound_words(private.plain_words(l.title)) as title_parts,
  private.compound_words(private.plain_words(skill.names)) as skill_parts,
  place.county_numbers,
  place.municipality_numbers,
  a.employer_type,
  a.slug as agency_slug,
  l.occupation_code,
  skill.ids as skill_ids,
  benefit.ids as benefit_ids,
  mission.ids as mission_ids,
  l.employment_form,
  l.extent,
  l.work_model,
  l.remote_days,
  case
    when l.education_level is null then null
    when l.education_level <= 2 then 'compulsory'
    when l.education_level <= 4 then 'upper-secondary'
    when l.education_level = 5 then 'vocational-college'
    when l.education_level = 6 then 'bachelor'
    when l.education_level = 7 then 'master'
    else 'doctorate'
  end as education,
  l.experience_years_min,
  l.work_languages,
  l.kind,
  -- A full-time year is twelve months or 1950 hours (37.5 hours in 52 weeks).
  l.salary_max * case l.salary_per when 'month' then 12 when 'hour' then 1950 else 1 end as salary_top,
  stipends.top as stipend_top,
  (l.core_hours_start is not null)::integer + (l.reduced_hours_from_percent is not null)::integer + l.compressed_week::integer
    + l.job_share::integer + (l.travel_days_per_year is not null)::integer + (l.remote_days > 0)::integer
    + (l.salary_max is not null)::integer + (coalesce(l.mission_sentence, '') <> '')::integer
    + 2 * stipends.stated + least(benefit.stated, 5) as terms_stated,
  l.publish_at,
  l.deadline
from public.listings l
join public.agencies a on a.id = l.agency_id
left join public.occupations o on o.code = l.occupation_code
cross join lateral (
  select
    coalesce(array_agg(m.number order by p.position, m.number), '{}') as municipality_numbers,
    coalesce(array_agg(distinct c.number), '{}') as county_numbers,
    string_agg(concat_ws(' ', m.name, m.official_name, private.values_of(m.parallel_names), c.name, private.values_of(c.parallel_names)), ' ') as names,
    string_agg(m.economic_region_name, ' ') as regions
  from public.listing_municipalities p
  join public.municipalities m on m.number = p.municipality_number
  join public.counties c on c.number = m.county_number
  where p.listing_id = l.id
) place
cross join lateral (
  select
    coalesce(array_agg(s.id order by s.id), '{}') as ids,
    string_agg(concat_ws(' ', s.name_nb, s.name_nn, s.name_en), ' ') as names,
    string_agg(array_to_string(s.synonyms, ' '), ' ') as synonyms
  from public.listing_skills x join public.skills s on s.id = x.skill_id
  where x.listing_id = l.id
) skill
cross join lateral (
  select
    coalesce(array_agg(b.id order by b.id), '{}') as ids,
    string_agg(concat_ws(' ', b.name_nb, b.name_nn, b.name_en), ' ') as names,
    count(*) filter (where x.parameters <> '{}') as stated
  from public.listing_benefits x join public.benefits b on b.id = x.benefit_id
  where x.listing_id = l.id
) benefit
cross join lateral (
  select
    coalesce(array_agg(t.id order by t.id), '{}') as ids,
    string_agg(concat_ws(' ', t.name_nb, t.name_nn, t.name_en), ' ') as names
  from public.mission_themes t
  where t.id = l.primary_mission or t.id in (select x.theme_id from public.listing_missions x where x.listing_id = l.id)
) mission
cross join lateral (
  select string_agg(x.text, E'\n' order by x.position) as texts from public.listing_criteria x where x.listing_id = l.id
) criteria
cross join lateral (
  select
    string_agg(nullif(x.conditions, ''), E'\n') as texts,
    count(*) as stated,
    max(least(x.amount_nok * case x.per when 'month' then 12 else 1 end, coalesce(x.max_nok, 2147483647))) as top
  from public.listing_stipends x where x.listing_id = l.id
) stipends
where l.status = 'published' and a.verified_at is not null;
comment on view private.listing_search_documents is
  'What any search engine may know of an ad: public data only, column by column. Scheduled and expired ads are among them; the clock is asked when somebody searches. stipend_top is the largest sum of one stipend in a year, in NOK.';

create table private.search_facets (
  id integer generated always as identity primary key,
  facet_group text not null,
  value text not null,
  unique (facet_group, value)
);
comment on table private.search_facets is 'Numbers for the facet values that occur in ads, so that counting handles integers.';

create table private.search_index (
  listing_id uuid primary key references public.listings on delete cascade,
  publish_at timestamptz not null,
  deadline timestamptz not null,
  salary_top integer,
  stipend_top integer,
  remote_days smallint not null,
  experience_years smallint not null,
  terms_stated smallint not null,
  places integer[] not null,
  facets integer[] not null,
  head tsvector not null
);
comment on table private.search_index is
  'One narrow row per published ad, scanned whole by a search. head holds the title (A), its compound parts, employer and places (B) and skills (C).';
alter table private.search_index alter column head set storage main;
create index search_index_deadline_idx on private.search_index (deadline);

create table private.search_texts (
  listing_id uuid primary key references private.search_index on delete cascade,
  title text not null,
  body text not null,
  language text not null,
  words tsvector not null
);
comment on table private.search_texts is 'The wide half of the index: head and body (D) for matching, the texts for highlighting.';
create index search_texts_words_idx on private.search_texts using gin (words) with (fastupdate = off);

create function private.facets_of(p_document private.listing_search_documents)
returns table (facet_group text, value text)
language sql stable set search_path = '' as $$
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
  where f.value is not null
$$;
comment on function private.facets_of is
  'An ad''s values by facet. remote, salary and stipend are "at least": three days also count as one and as two.';

create function private.readable_text(p_markdown text) returns text
language sql immutable parallel safe set search_path = '' as $$
  select regexp_replace(regexp_replace(regexp_replace(p_markdown, '[\ue000-\ue002]', '', 'g'),
    '^[ \t]*(?:#{1,6}|[-*+>]|\d+\.)[ \t]+', '', 'gn'), '\*\*|__|`', '', 'g')
$$;
comment on function private.readable_text is 'Markdown without its marks, for excerpts, and without the characters that mark a hit.';

create function private.facet_ids(p_document private.listing_search_documents) returns integer[]
language plpgsql security definer set search_path = '' as $$
begin
  if exists (
    select from private.facets_of(p_document) f
    where not exists (select from private.search_facets k where k.facet_group = f.facet_group and k.value = f.value)
  ) then
    -- Two sessions that number the same values in another order would wait for each other.
    perform pg_advisory_xact_lock(hashtext('private.search_facets'));
    insert into private.search_facets (facet_group, value)
    select distinct f.facet_group, f.value from private.facets_of(p_document) f
    on conflict do nothing;
  end if;
  return array(
    select distinct k.id from private.facets_of(p_document) f
    join private.search_facets k on k.facet_group = f.facet_group and k.value = f.value
    order by k.id);
end $$;

create function private.enqueue_search(p_listing uuid) returns void
language sql security definer set search_path = '' as $$
  insert into public.search_outbox as o (listing_id, version, op)
  values (p_listing, nextval('public.search_outbox_version'),
    case when exists (select from private.search_index where listing_id = p_listing) then 'upsert' else 'delete' end)
  on conflict (listing_id) do update set
    version = excluded.version, op = excluded.op, available_at = now(), attempts = 0, last_error = null, dead = false
$$;
comment on function private.enqueue_search is
  'Tells engines outside the database of a change. A running lease is left alone: who holds it must answer or run out first, so an older version never lands after this one.';

create function private.reindex_listing(p_listing uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare
  document private.listing_search_documents;
  names text;
  head tsvector;
begin
  select * into document from private.listing_search_documents d where d.listing_id = p_listing;
  if not found then
    delete from private.search_index where listing_id = p_listing;
    if found then
      perform private.enqueue_search(p_listing);
    end if;
    return;
  end if;

  names := concat_ws(' ', document.title, document.employer, document.place_names, document.skill_names);
  perform private.learn_words(names);
  head := setweight(private.word_vector(private.plain_words(document.title), document.language), 'A')
    || setweight(private.word_vector(document.title_parts, document.language), 'B')
    || setweight(private.word_vector(private.plain_words(concat_ws(' ', document.employer, document.place_names)), document.language), 'B')
    || setweight(private.word_vector(concat_ws(' ', private.plain_words(document.skill_names), document.skill_parts), document.language), 'C');

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
    head || private.word_vector(private.plain_words(concat_ws(E'\n', document.body, document.related_names)), document.language))
  on conflict (listing_id) do update set
    title = excluded.title, body = excluded.body, language = excluded.language, words = excluded.words;
  perform private.enqueue_search(p_listing);
end $$;
comment on function private.reindex_listing is 'Makes the index say about one ad what the ad says now; an ad that is not published leaves it.';

create function private.reindex_all() returns integer
language plpgsql security definer set search_path = '' as $$
declare
  listing uuid;
  done integer := 0;
begin
  update private.search_vocabulary set parts = private.split_compound(word) where length(word) >= 6;
  for listing in
    select l.id from public.listings l where l.status = 'published'
    union select i.listing_id from private.search_index i
    order by 1
  loop
    perform private.reindex_listing(listing);
    done := done + 1;
  end loop;
  return done;
end $$;
comment on function private.reindex_all is
  'Rebuilds the index, for example after names in the reference data or the words of the search have changed. Returns how many ads it looked at. Searches meanwhile see the index as it was.';
