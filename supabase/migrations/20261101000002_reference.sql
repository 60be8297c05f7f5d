-- Reference data: places, occupations, skills, benefits and mission themes, in bokmål, nynorsk and English.
-- Rows come from supabase/seed.sql; people only read them.

create table public.counties (
  number text primary key check (number ~ '^[0-9]{2}$'),
  name text not null,
  parallel_names jsonb not null default '{}'
);
comment on table public.counties is 'Counties (fylker); parallel_names holds Sámi and Kven names by language code.';

create table public.municipalities (
  number text primary key check (number ~ '^[0-9]{4}$'),
  name text not null,
  official_name text not null,
  parallel_names jsonb not null default '{}',
  county_number text not null references public.counties,
  economic_region_number text,
  economic_region_name text,
  lat double precision not null check (lat between 57 and 81),
  lon double precision not null check (lon between 2 and 34),
  centrality_class smallint check (centrality_class between 1 and 6),
  in_action_zone boolean not null,
  org_number text check (private.is_organisation_number(org_number)),
  valid_from date not null,
  valid_to date,
  check (valid_to is null or valid_to > valid_from)
);
comment on table public.municipalities is 'Municipalities (kommuner). An unknown centrality class is null, never low. Centre points © Kartverket, CC BY 4.0.';
create index municipalities_county_idx on public.municipalities (county_number);

create table public.occupations (
  code text primary key check (code ~ '^[0-9]{4}$'),
  name_nb text not null,
  name_nn text not null,
  name_en text not null,
  parent_code text not null,
  parent_name_nb text not null,
  parent_name_nn text not null,
  parent_name_en text not null,
  scope text not null check (scope in ('core', 'related')),
  job_titles text[] not null default '{}'
);
comment on table public.occupations is 'STYRK-08 unit groups (SSB); the codes equal ISCO-08.';

create table public.skills (
  id text primary key check (id ~ '^[a-z0-9-]+$'),
  category text not null,
  name_nb text not null,
  name_nn text not null,
  name_en text not null,
  synonyms text[] not null default '{}'
);
comment on table public.skills is 'Skills that ads ask for and people have.';

create table public.benefits (
  id text primary key check (id ~ '^[a-z0-9-]+$'),
  category text not null check (category in ('flexibility', 'security', 'pension', 'stipend', 'development', 'workplace')),
  position smallint not null,
  name_nb text not null,
  name_nn text not null,
  name_en text not null,
  description_nb text not null,
  description_nn text not null,
  description_en text not null,
  parameters text[] not null default '{}',
  employer_types text[] not null,
  source text
);
comment on table public.benefits is 'What public work offers; parameters are the facts an ad must state to make the benefit comparable. A null source is shown as not confirmed.';

create table public.benefit_rules (
  benefit_id text not null references public.benefits,
  valid_from date not null,
  valid_to date,
  amount_nok integer check (amount_nok > 0),
  per text check (per in ('once', 'month', 'year')),
  conditions_nb text not null,
  conditions_nn text not null,
  conditions_en text not null,
  source text not null,
  primary key (benefit_id, valid_from),
  check (valid_to is null or valid_to >= valid_from)
);
comment on table public.benefit_rules is 'Rates and conditions set by law or by Lånekassen, each with the date it holds from.';

create table public.mission_themes (
  id text primary key check (id ~ '^[a-z0-9-]+$'),
  position smallint not null,
  name_nb text not null,
  name_nn text not null,
  name_en text not null,
  description_nb text not null,
  description_nn text not null,
  description_en text not null
);
comment on table public.mission_themes is 'Missions in society (samfunnsoppdrag) that a job serves.';

do $$
declare t text;
begin
  foreach t in array array['counties', 'municipalities', 'occupations', 'skills', 'benefits', 'benefit_rules', 'mission_themes'] loop
    execute format('alter table public.%I enable row level security', t);
    execute format('create policy "Everyone reads reference data" on public.%I for select to anon, authenticated, service_role using (true)', t);
    execute format('grant select on public.%I to anon, authenticated, service_role', t);
  end loop;
end $$;
