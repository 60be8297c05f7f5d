-- Listings (stillinger): the ad with its structured, targeted part.

create table public.listings (
  id uuid primary key default extensions.gen_random_uuid(),
  seq bigint generated always as identity unique,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 120),
  agency_id uuid not null references public.agencies,
  kind text not null default 'job' check (kind in ('job', 'traineeship', 'apprenticeship')),
  language text not null check (language in ('nb', 'nn', 'en', 'se')),
  status text not null default 'draft' check (status in
    ('draft', 'in_review', 'published', 'suspended', 'closed_early', 'concluded', 'archived', 'removed')),
  outcome text check (outcome in ('hired', 'no_qualified', 'withdrawn', 'declined_offers', 'funding_lost')),
  title text not null check (length(btrim(title)) between 1 and 200),
  summary text not null default '' check (length(summary) <= 600),
  description text not null default '' check (length(description) <= 30000),
  tasks text[] not null default '{}',
  mission_sentence text check (length(mission_sentence) <= 600),
  primary_mission text references public.mission_themes,
  occupation_code text references public.occupations,
  extent text not null default 'full_time' check (extent in ('full_time', 'part_time')),
  fte_percent smallint not null default 100 check (fte_percent between 1 and 100),
  employment_form text not null check (employment_form in
    ('permanent', 'temporary', 'substitute', 'project', 'trainee', 'apprentice', 'fixed_term', 'holiday')),
  duration_months smallint check (duration_months > 0),
  positions smallint not null default 1 check (positions between 1 and 500),
  salary_min integer check (salary_min >= 0),
  salary_max integer check (salary_max >= 0),
  salary_per text not null default 'year' check (salary_per in ('year', 'month', 'hour')),
  salary_note text check (length(salary_note) <= 400),
  position_code text check (position_code ~ '^[0-9]{3,6}$'),
  position_title text check (length(position_title) <= 200),
  education_level smallint check (education_level between 0 and 8),
  education_text text check (length(education_text) <= 300),
  equivalent_experience_accepted boolean not null default true,
  experience_years_min smallint not null default 0 check (experience_years_min between 0 and 40),
  work_model text not null default 'onsite' check (work_model in ('onsite', 'hybrid', 'remote')),
  remote_days smallint not null default 0 check (remote_days between 0 and 5),
  core_hours_start time,
  core_hours_end time,
  reduced_hours_from_percent smallint check (reduced_hours_from_percent between 10 and 100),
  compressed_week boolean not null default false,
  job_share boolean not null default false,
  travel_days_per_year smallint check (travel_days_per_year between 0 and 365),
  place_text text check (length(place_text) <= 1000),
  work_languages text[] not null default '{nb}',
  start_date date,
  start_text text check (length(start_text) <= 200),
  police_certificate_required boolean not null default false,
  security_clearance text check (security_clearance in ('confidential', 'secret', 'top_secret')),
  contact_name text check (length(contact_name) <= 200),
  contact_role text check (length(contact_role) <= 200),
  contact_email text check (contact_email ~ '^[^@\s]+@[^@\s]+$'),
  contact_phone text check (length(contact_phone) <= 30),
  public_list_notice text check (length(public_list_notice) <= 1000),
  diversity_statement text check (length(diversity_statement) <= 1000),
  positive_action boolean not null default false,
  publish_at timestamptz,
  published_at timestamptz,
  deadline timestamptz,
  original_deadline timestamptz,
  is_example boolean not null default false,
  created_by uuid references public.accounts on delete set null default auth.uid(),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint pay_range_is_ordered check (salary_min <= salary_max),
  constraint core_hours_are_ordered check (core_hours_start < core_hours_end),
  constraint remote_days_fit_the_model check ((work_model = 'onsite') = (remote_days = 0)),
  constraint deadline_is_after_publication check (deadline > publish_at),
  constraint outcome_belongs_to_an_end check (outcome is null or status in ('concluded', 'archived')),
  constraint published_has_dates check (status in ('draft', 'in_review')
    or (publish_at is not null and deadline is not null and published_at is not null and original_deadline is not null))
);
comment on table public.listings is 'Ads. Stored states only: scheduled, live and expired follow from publish_at and deadline on the database clock. Pay in whole NOK, deadline an instant.';
comment on column public.listings.seq is 'Watermark for "new since": order of creation, not of time.';
create index listings_agency_idx on public.listings (agency_id, status);
create index listings_live_idx on public.listings (deadline) where status = 'published';
create index listings_mission_idx on public.listings (primary_mission);
create index listings_occupation_idx on public.listings (occupation_code);
create index listings_created_by_idx on public.listings (created_by);

create table public.listing_municipalities (
  listing_id uuid not null references public.listings on delete cascade,
  municipality_number text not null references public.municipalities,
  position smallint not null default 1,
  primary key (listing_id, municipality_number)
);
comment on table public.listing_municipalities is 'Places of work, the first one first.';
create index listing_municipalities_place_idx on public.listing_municipalities (municipality_number);

create table public.listing_skills (
  listing_id uuid not null references public.listings on delete cascade,
  skill_id text not null references public.skills,
  level text not null check (level in ('required', 'desired')),
  primary key (listing_id, skill_id)
);
create index listing_skills_skill_idx on public.listing_skills (skill_id);

create table public.listing_missions (
  listing_id uuid not null references public.listings on delete cascade,
  theme_id text not null references public.mission_themes,
  primary key (listing_id, theme_id)
);
comment on table public.listing_missions is 'All mission themes of an ad, the primary one among them.';
create index listing_missions_theme_idx on public.listing_missions (theme_id);

create table public.listing_benefits (
  listing_id uuid not null references public.listings on delete cascade,
  benefit_id text not null references public.benefits,
  position smallint not null default 1,
  parameters jsonb not null default '{}' check (jsonb_typeof(parameters) = 'object'),
  primary key (listing_id, benefit_id)
);
comment on table public.listing_benefits is 'Benefits an ad promises with the parameters that make them comparable; keys are those of benefits.parameters.';
create index listing_benefits_benefit_idx on public.listing_benefits (benefit_id);

create table public.listing_stipends (
  id uuid primary key default extensions.gen_random_uuid(),
  listing_id uuid not null references public.listings on delete cascade,
  benefit_id text not null references public.benefits,
  amount_nok integer not null check (amount_nok > 0),
  per text not null check (per in ('once', 'month', 'year')),
  max_nok integer check (max_nok >= amount_nok),
  payer text not null check (payer in ('employer', 'municipality', 'county', 'state_loan_fund')),
  conditions text not null default '' check (length(conditions) <= 600),
  binding_months smallint not null default 0 check (binding_months between 0 and 120),
  repayment text check (length(repayment) <= 300),
  valid_from date,
  valid_to date,
  constraint stipend_period_is_ordered check (valid_to >= valid_from),
  unique (listing_id, benefit_id)
);
create index listing_stipends_benefit_idx on public.listing_stipends (benefit_id);
comment on table public.listing_stipends is 'Money beside pay: whole NOK, who pays, what it binds to.';

create table public.listing_criteria (
  id uuid primary key default extensions.gen_random_uuid(),
  listing_id uuid not null references public.listings on delete cascade,
  kind text not null check (kind in ('must', 'desired')),
  text text not null check (length(btrim(text)) between 1 and 300),
  position smallint not null,
  unique (listing_id, position),
  unique (listing_id, id)
);
comment on table public.listing_criteria is 'What applicants are assessed against; locked once the ad is published (qualification principle, statsansatteloven § 3).';

create table public.listing_questions (
  id uuid primary key default extensions.gen_random_uuid(),
  listing_id uuid not null references public.listings on delete cascade,
  criterion_id uuid,
  kind text not null check (kind in ('text', 'yes_no', 'choice')),
  prompt text not null check (length(btrim(prompt)) between 1 and 300),
  hint text check (length(hint) <= 300),
  choices text[] not null default '{}',
  is_required boolean not null default true,
  max_length smallint not null default 600 check (max_length between 50 and 4000),
  position smallint not null,
  unique (listing_id, position),
  unique (listing_id, id),
  foreign key (listing_id, criterion_id) references public.listing_criteria (listing_id, id) on delete cascade,
  check ((kind = 'choice') = (cardinality(choices) between 2 and 12))
);
comment on table public.listing_questions is 'Questions the applicant answers; one may belong to a criterion. Locked with the criteria.';
create index listing_questions_criterion_idx on public.listing_questions (listing_id, criterion_id);

create table public.listing_changes (
  id bigint generated always as identity primary key,
  listing_id uuid not null references public.listings on delete cascade,
  field text not null check (field in ('title', 'pay', 'place', 'deadline')),
  old_value text,
  new_value text,
  reason text,
  changed_at timestamptz not null default clock_timestamp()
);
comment on table public.listing_changes is 'Public change log after publication.';
create index listing_changes_listing_idx on public.listing_changes (listing_id, changed_at);

create table public.listing_seats (
  listing_id uuid not null references public.listings on delete cascade,
  account_id uuid not null references public.accounts on delete cascade,
  seat text not null check (seat in ('case_handler', 'hiring_manager', 'panel_chair', 'panel_member',
    'union_representative', 'deputy', 'decision_maker')),
  given_at timestamptz not null default now(),
  accepted_at timestamptz,
  primary key (listing_id, account_id, seat)
);
comment on table public.listing_seats is 'What a member may read of one listing''s applicants. A union representative''s seat counts once that person has accepted it.';
create index listing_seats_account_idx on public.listing_seats (account_id);
