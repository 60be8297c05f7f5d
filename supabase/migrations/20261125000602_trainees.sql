-- Trainees: an accepted application becomes a membership of the cohort. Skills and certificates, never age, gender or origin.

create table public.trainees (
  id uuid primary key default extensions.gen_random_uuid(),
  cohort_id uuid not null references public.cohorts,
  account_id uuid references public.accounts on delete set null,
  application_id uuid not null unique references public.applications,
  member_from date not null check (isfinite(member_from)),
  member_before date not null check (isfinite(member_before)),
  membership daterange generated always as (case when member_from < member_before then daterange(member_from, member_before) end) stored,
  fte_percent smallint not null default 100 check (fte_percent between 10 and 100),
  employer_agency_id uuid references public.agencies,
  admitted_at timestamptz not null default now(),
  unique (cohort_id, account_id),
  unique (id, cohort_id),
  constraint membership_is_ordered check (member_from < member_before)
);
comment on table public.trainees is
  'Admission to a cohort. member_before is the first day after the membership (half-open). employer_agency_id names the employer where there is one appointment; null means the programme''s agency. account_id is null once the account is deleted.';
create index trainees_account_idx on public.trainees (account_id);
create index trainees_employer_idx on public.trainees (employer_agency_id);

create table public.trainee_skills (
  trainee_id uuid not null references public.trainees on delete cascade,
  skill_id text not null references public.skills,
  primary key (trainee_id, skill_id)
);
comment on table public.trainee_skills is 'What a trainee can, for matching with what seats need; the trainee keeps the list.';
create index trainee_skills_skill_idx on public.trainee_skills (skill_id);

create table public.trainee_certificates (
  trainee_id uuid not null references public.trainees on delete cascade,
  kind text not null check (kind in ('police_certificate', 'clearance_confidential', 'clearance_secret', 'clearance_top_secret')),
  shown_on date not null default private.today(),
  valid_before date check (valid_before > shown_on),
  primary key (trainee_id, kind)
);
comment on table public.trainee_certificates is 'That a certificate was shown to the coordinator and until when it holds; never its content.';

create table public.leaves (
  id uuid primary key default extensions.gen_random_uuid(),
  trainee_id uuid not null references public.trainees on delete cascade,
  starts_on date not null,
  ends_before date not null,
  period daterange generated always as (case when starts_on < ends_before then daterange(starts_on, ends_before) end) stored,
  created_at timestamptz not null default now(),
  constraint leave_is_ordered check (starts_on < ends_before),
  constraint leave_is_bounded check (isfinite(starts_on) and isfinite(ends_before)),
  constraint leaves_do_not_overlap exclude using gist (trainee_id with =, period with &&) deferrable initially immediate
);
comment on table public.leaves is 'Days away from the programme (permisjon). They cover gaps and stretch the programme clock; the reason is not kept.';

create function private.own_trainee_ids() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select id from public.trainees where account_id = (select auth.uid())
$$;
comment on function private.own_trainee_ids is 'The signed-in person''s own places in cohorts.';

create function private.coordinated_trainee_ids() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select id from public.trainees where cohort_id in (select private.coordinated_cohort_ids())
$$;
comment on function private.coordinated_trainee_ids is 'Trainees of the cohorts the signed-in person coordinates.';

create function public.admit_trainee(p_cohort uuid, p_application uuid, p_skills text[] default '{}', p_from date default null,
  p_before date default null, p_fte_percent smallint default 100) returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  cohort public.cohorts;
  app public.applications;
  admitted uuid;
begin
  select * into cohort from public.cohorts
  where id = p_cohort and programme_id in (select private.coordinated_programme_ids()) for no key update;
  select * into app from public.applications where id = p_application and listing_id = cohort.listing_id for update;
  if app.id is null or cohort.id is null then
    perform private.refuse('not_found');
  elsif cohort.status not in ('selecting', 'matching') then
    perform private.refuse('cohort_not_selecting', cohort.status);
  elsif app.status not in ('accepted', 'hired') or app.candidate_id is null then
    perform private.refuse('not_accepted', app.status);
  elsif coalesce(p_from, cohort.starts_on) >= coalesce(p_before, cohort.ends_before) then
    perform private.refuse('period_reversed');
  elsif p_fte_percent not between 10 and 100 then
    perform private.refuse('fte_out_of_range', p_fte_percent::text);
  end if;
  select id into admitted from public.trainees where application_id = p_application;
  if admitted is not null then
    return admitted;
  end if;
  insert into public.trainees (cohort_id, account_id, application_id, member_from, member_before, fte_percent)
  values (p_cohort, app.candidate_id, app.id, coalesce(p_from, cohort.starts_on), coalesce(p_before, cohort.ends_before), p_fte_percent)
  returning id into admitted;
  insert into public.trainee_skills (trainee_id, skill_id)
  select admitted, s.id from public.skills s where s.id = any (p_skills);
  return admitted;
end $$;
comment on function public.admit_trainee is
  'A coordinator admits someone whose application to the cohort''s ad was accepted; the same application twice gives the same trainee. Refuses: not_found, cohort_not_selecting, not_accepted, period_reversed, fte_out_of_range.';

alter table public.trainees enable row level security;
alter table public.trainee_skills enable row level security;
alter table public.trainee_certificates enable row level security;
alter table public.leaves enable row level security;

create policy "Coordinators read their trainees" on public.trainees for select to authenticated
  using (cohort_id in (select private.coordinated_cohort_ids()));
create policy "Trainees read their own admission" on public.trainees for select to authenticated
  using (id in (select private.own_trainee_ids()));

create policy "Coordinators and the trainee read skills" on public.trainee_skills for select to authenticated
  using (trainee_id in (select private.own_trainee_ids()) or trainee_id in (select private.coordinated_trainee_ids()));
create policy "Trainees add their own skills" on public.trainee_skills for insert to authenticated
  with check (trainee_id in (select private.own_trainee_ids()));
create policy "Trainees remove their own skills" on public.trainee_skills for delete to authenticated
  using (trainee_id in (select private.own_trainee_ids()));

create policy "Coordinators and the trainee read certificates" on public.trainee_certificates for select to authenticated
  using (trainee_id in (select private.own_trainee_ids()) or trainee_id in (select private.coordinated_trainee_ids()));
create policy "Coordinators note certificates" on public.trainee_certificates for insert to authenticated
  with check (trainee_id in (select private.coordinated_trainee_ids()));
create policy "Coordinators remove certificates" on public.trainee_certificates for delete to authenticated
  using (trainee_id in (select private.coordinated_trainee_ids()));

create policy "Coordinators and the trainee read leaves" on public.leaves for select to authenticated
  using (trainee_id in (select private.own_trainee_ids()) or trainee_id in (select private.coordinated_trainee_ids()));
create policy "Coordinators note leaves" on public.leaves for insert to authenticated
  with check (trainee_id in (select private.coordinated_trainee_ids()));
create policy "Coordinators remove leaves" on public.leaves for delete to authenticated
  using (trainee_id in (select private.coordinated_trainee_ids()));

grant select on public.trainees, public.trainee_skills, public.trainee_certificates, public.leaves to authenticated;
grant update (member_from, member_before, fte_percent, employer_agency_id) on public.trainees to authenticated;
create policy "Coordinators change a membership" on public.trainees for update to authenticated
  using (cohort_id in (select private.coordinated_cohort_ids()));
grant insert, delete on public.trainee_skills, public.trainee_certificates to authenticated;
grant insert (trainee_id, starts_on, ends_before), delete on public.leaves to authenticated;
grant execute on function private.own_trainee_ids(), private.coordinated_trainee_ids() to authenticated;
grant execute on function public.admit_trainee(uuid, uuid, text[], date, date, smallint) to authenticated;
