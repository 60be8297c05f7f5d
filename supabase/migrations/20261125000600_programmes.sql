-- Programmes (traineeprogram): who runs one, who takes part, and its template. Programmes differ, so the template is data.

create extension if not exists btree_gist with schema extensions;

create function private.today() returns date
language sql stable set search_path = '' as $$
  select (now() at time zone 'Europe/Oslo')::date
$$;
comment on function private.today is 'Today''s date in Norway, on the database clock.';

create table public.programmes (
  id uuid primary key default extensions.gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  agency_id uuid not null references public.agencies,
  name text not null check (length(btrim(name)) between 1 and 120),
  language text not null default 'nb' check (language in ('nb', 'nn', 'en', 'se')),
  county_number text references public.counties,
  summary text not null default '' check (length(summary) <= 600),
  description text not null default '' check (length(description) <= 20000),
  contact_name text check (length(contact_name) <= 200),
  contact_email text check (contact_email ~ '^[^@\s]+@[^@\s]+$'),
  contact_phone text check (length(contact_phone) <= 30),
  is_public boolean not null default false,
  is_example boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table public.programmes is 'Trainee programmes. agency_id runs the programme and employs under the models where the programme employs; only public ones of verified agencies are shown to everyone.';
create index programmes_agency_idx on public.programmes (agency_id);
create index programmes_county_idx on public.programmes (county_number);

create table public.programme_hosts (
  programme_id uuid not null references public.programmes on delete cascade,
  agency_id uuid not null references public.agencies,
  joined_on date not null default private.today(),
  left_on date,
  primary key (programme_id, agency_id),
  check (left_on > joined_on)
);
comment on table public.programme_hosts is 'Agencies that may take trainees (vertskap). One that has left keeps its row, since its placements stand.';
create index programme_hosts_agency_idx on public.programme_hosts (agency_id);

create table public.programme_members (
  programme_id uuid not null references public.programmes on delete cascade,
  account_id uuid not null references public.accounts on delete cascade,
  role text not null check (role in ('coordinator', 'host_contact')),
  agency_id uuid,
  created_at timestamptz not null default now(),
  primary key (programme_id, account_id, role),
  foreign key (programme_id, agency_id) references public.programme_hosts (programme_id, agency_id),
  check ((role = 'host_contact') = (agency_id is not null))
);
comment on table public.programme_members is 'Coordinators see the whole programme. A host contact acts for one host beside that agency''s owners and recruiters, and counts while a member of the agency.';
create index programme_members_account_idx on public.programme_members (account_id);
create index programme_members_host_idx on public.programme_members (programme_id, agency_id);

create table public.programme_templates (
  id uuid primary key default extensions.gen_random_uuid(),
  programme_id uuid not null references public.programmes on delete cascade,
  version smallint not null check (version > 0),
  months smallint not null check (months between 1 and 60),
  segment_count smallint not null check (segment_count between 1 and 12),
  min_distinct_hosts smallint not null default 1,
  max_gap_days smallint not null default 14 check (max_gap_days between 0 and 366),
  low_centrality_min_months smallint not null default 0,
  employment_model text not null check (employment_model in
    ('host_employs', 'programme_employs_and_lends', 'lead_host_employs', 'permanent_from_start')),
  gatherings_per_year smallint not null default 0 check (gatherings_per_year between 0 and 52),
  competence_plan text[] not null default '{}' check (cardinality(competence_plan) <= 30),
  pay_rule text not null default '' check (length(pay_rule) <= 1000),
  mentor_rule text not null default '' check (length(mentor_rule) <= 1000),
  mentor_max_trainees smallint not null default 2 check (mentor_max_trainees between 1 and 20),
  check_in_weeks smallint not null default 4 check (check_in_weeks between 1 and 26),
  planner_rules jsonb not null default '{}' check (jsonb_typeof(planner_rules) = 'object'),
  planner_weights jsonb not null default '{}' check (jsonb_typeof(planner_weights) = 'object'),
  unique (programme_id, version),
  unique (id, programme_id),
  constraint distinct_hosts_fit_the_segments check (min_distinct_hosts between 1 and segment_count),
  constraint low_centrality_fits_the_length check (low_centrality_min_months between 0 and months)
);
comment on table public.programme_templates is
  'How a programme rotates; a cohort follows one version, which is frozen once its applications open. planner_rules and planner_weights hold what the planner''s file calls rules and weights, beyond the rules that have columns here.';
comment on column public.programme_templates.employment_model is
  'host_employs: each host appoints (statsansatteloven, arbeidsmiljøloven). The others have one appointment: by the programme''s agency, by a lead host, or permanent from the start.';

create table public.template_municipalities (
  template_id uuid not null references public.programme_templates on delete cascade,
  municipality_number text not null references public.municipalities,
  primary key (template_id, municipality_number)
);
comment on table public.template_municipalities is 'Municipalities a programme counts as low centrality beside classes 5 and 6; an unknown class is not known, never low.';
create index template_municipalities_place_idx on public.template_municipalities (municipality_number);

create function private.coordinated_programme_ids() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select programme_id from public.programme_members where account_id = (select auth.uid()) and role = 'coordinator'
$$;
comment on function private.coordinated_programme_ids is 'Programmes the signed-in person coordinates.';

create function private.host_parts() returns table (programme_id uuid, agency_id uuid)
language sql stable security definer set search_path = '' as $$
  select distinct h.programme_id, h.agency_id
  from public.programme_hosts h
  join public.agency_members m on m.agency_id = h.agency_id and m.account_id = (select auth.uid())
  where m.role in ('owner', 'recruiter')
    or exists (select from public.programme_members c where c.programme_id = h.programme_id and c.agency_id = h.agency_id
      and c.account_id = m.account_id and c.role = 'host_contact')
$$;
comment on function private.host_parts is
  'Programmes and the agency for which the signed-in person acts as host: owners, recruiters and host contacts who still belong to the agency.';

create trigger programmes_touch before update on public.programmes for each row execute function private.touch_updated_at();

alter table public.programmes enable row level security;
alter table public.programme_hosts enable row level security;
alter table public.programme_members enable row level security;
alter table public.programme_templates enable row level security;
alter table public.template_municipalities enable row level security;

create policy "Everyone reads public programmes" on public.programmes for select to anon, authenticated, service_role
  using (is_public and exists (select from public.agencies a where a.id = agency_id and a.verified_at is not null));
create policy "Coordinators and hosts read their programmes" on public.programmes for select to authenticated
  using (id in (select private.coordinated_programme_ids()) or id in (select p.programme_id from private.host_parts() p));
create policy "Coordinators change their programme" on public.programmes for update to authenticated
  using (id in (select private.coordinated_programme_ids())) with check (id in (select private.coordinated_programme_ids()));

create policy "Whoever reads the programme reads its hosts" on public.programme_hosts for select to anon, authenticated, service_role
  using (exists (select from public.programmes p where p.id = programme_id));
create policy "Coordinators add hosts" on public.programme_hosts for insert to authenticated
  with check (programme_id in (select private.coordinated_programme_ids()));
create policy "Coordinators end a host's part" on public.programme_hosts for update to authenticated
  using (programme_id in (select private.coordinated_programme_ids()));

create policy "Coordinators read the members of their programme" on public.programme_members for select to authenticated
  using (programme_id in (select private.coordinated_programme_ids()));
create policy "Hosts read the coordinators and their own contacts" on public.programme_members for select to authenticated
  using (exists (select from private.host_parts() p where p.programme_id = programme_members.programme_id
    and (role = 'coordinator' or p.agency_id = programme_members.agency_id)));

create policy "Whoever reads the programme reads its template" on public.programme_templates for select to anon, authenticated, service_role
  using (exists (select from public.programmes p where p.id = programme_id));
create policy "Coordinators write templates" on public.programme_templates for insert to authenticated
  with check (programme_id in (select private.coordinated_programme_ids()));
create policy "Coordinators change templates" on public.programme_templates for update to authenticated
  using (programme_id in (select private.coordinated_programme_ids()));
create policy "Whoever reads the template reads its municipalities" on public.template_municipalities for select to anon, authenticated, service_role
  using (exists (select from public.programme_templates t where t.id = template_id));
create policy "Coordinators choose municipalities" on public.template_municipalities for insert to authenticated
  with check (exists (select from public.programme_templates t where t.id = template_id
    and t.programme_id in (select private.coordinated_programme_ids())));
create policy "Coordinators take municipalities out" on public.template_municipalities for delete to authenticated
  using (exists (select from public.programme_templates t where t.id = template_id
    and t.programme_id in (select private.coordinated_programme_ids())));

grant select on public.programmes, public.programme_hosts, public.programme_templates, public.template_municipalities to anon, authenticated, service_role;
grant select on public.programme_members to authenticated;
grant update (name, language, summary, description, contact_name, contact_email, contact_phone, is_public) on public.programmes to authenticated;
grant insert (programme_id, agency_id, joined_on), update (left_on) on public.programme_hosts to authenticated;
grant insert, update (months, segment_count, min_distinct_hosts, max_gap_days, low_centrality_min_months, employment_model, gatherings_per_year,
  competence_plan, pay_rule, mentor_rule, mentor_max_trainees, check_in_weeks, planner_rules, planner_weights)
  on public.programme_templates to authenticated;
grant insert, delete on public.template_municipalities to authenticated;
grant execute on function private.today() to anon, authenticated, service_role;
grant execute on function private.coordinated_programme_ids(), private.host_parts() to authenticated;
