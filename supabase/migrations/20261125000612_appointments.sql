-- Appointments (tilsettinger): each change of employer is one. Under host_employs every host records its own before its placement is confirmed.

create table public.appointments (
  id uuid primary key default extensions.gen_random_uuid(),
  cohort_id uuid not null,
  trainee_id uuid not null,
  placement_id uuid,
  agency_id uuid not null references public.agencies,
  basis text not null check (basis in ('statsansatteloven_9', 'arbeidsmiljoloven_14_9', 'permanent')),
  decided_on date not null check (isfinite(decided_on)),
  reference text check (length(btrim(reference)) between 1 and 100),
  recorded_by uuid references public.accounts on delete set null,
  recorded_at timestamptz not null default clock_timestamp(),
  revoked_at timestamptz,
  foreign key (trainee_id, cohort_id) references public.trainees (id, cohort_id),
  foreign key (placement_id, cohort_id) references public.placements (id, cohort_id)
);
comment on table public.appointments is
  'Who appointed a trainee, when and on what ground. placement_id stands under host_employs; otherwise one appointment covers the whole programme. reference is the case number in the employer''s own archive. A change of host revokes the former host''s.';
create unique index appointments_one_per_placement on public.appointments (placement_id) where placement_id is not null and revoked_at is null;
create unique index appointments_one_per_trainee on public.appointments (trainee_id) where placement_id is null and revoked_at is null;
create index appointments_trainee_idx on public.appointments (trainee_id, cohort_id);
create index appointments_agency_idx on public.appointments (agency_id);

create function private.employment_of(p_trainee uuid) returns table (model text, employer uuid, basis text)
language sql stable security definer set search_path = '' as $$
  select t.employment_model,
    case t.employment_model when 'host_employs' then null when 'lead_host_employs' then c.lead_agency_id
      else coalesce(x.employer_agency_id, p.agency_id) end,
    case t.employment_model when 'permanent_from_start' then 'permanent' else c.temporary_basis end
  from public.trainees x
  join public.cohorts c on c.id = x.cohort_id
  join public.programmes p on p.id = c.programme_id
  join public.programme_templates t on t.id = c.template_id
  where x.id = p_trainee
$$;
comment on function private.employment_of is 'The employment model of a trainee''s cohort, the one employer it names (null where each host employs) and the basis of the posts.';

create function private.is_appointed(p_placement public.placements) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select from private.employment_of(p_placement.trainee_id) e
    join public.appointments a on a.trainee_id = p_placement.trainee_id and a.revoked_at is null
    where case when e.model = 'host_employs' then a.placement_id = p_placement.id and a.agency_id = p_placement.agency_id
      else a.placement_id is null and a.agency_id = e.employer end
  )
$$;
comment on function private.is_appointed is 'True when whoever employs in a placement has recorded the appointment.';

create function private.guard_appointed() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if not private.is_appointed(new) then
    perform private.refuse('appointment_missing', new.agency_id::text);
  end if;
  return new;
end $$;
comment on function private.guard_appointed is 'No placement is confirmed before the appointment it rests on.';
create trigger placements_appointed before update of status on public.placements for each row
  when (new.status = 'confirmed' and old.status <> 'confirmed') execute function private.guard_appointed();

create function public.record_appointment(p_trainee uuid, p_placement uuid, p_decided_on date, p_reference text default null,
  p_basis text default null) returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  trainee public.trainees;
  employment record;
  employer uuid;
  recorded uuid;
begin
  select * into trainee from public.trainees where id = p_trainee for no key update;
  select * into employment from private.employment_of(p_trainee);
  if employment.model = 'host_employs' then
    select p.agency_id into employer from public.placements p
    where p.id = p_placement and p.trainee_id = p_trainee and p.is_live and 'host' = any (private.placement_roles(p.id));
  elsif p_placement is null and (trainee.cohort_id in (select private.coordinated_cohort_ids())
    or employment.employer in (select h.agency_id from private.host_parts() h)) then
    employer := employment.employer;
  end if;
  if employer is null then
    perform private.refuse('not_found');
  elsif p_decided_on is null or not isfinite(p_decided_on) or p_decided_on > private.today() then
    perform private.refuse('decided_in_the_future');
  elsif coalesce(p_basis, employment.basis) is null then
    perform private.refuse('basis_required');
  elsif coalesce(p_basis, employment.basis) not in ('statsansatteloven_9', 'arbeidsmiljoloven_14_9', 'permanent') then
    perform private.refuse('unknown_basis', p_basis);
  end if;
  select a.id into recorded from public.appointments a
  where a.trainee_id = p_trainee and a.placement_id is not distinct from p_placement and a.revoked_at is null;
  if recorded is not null then
    return recorded;
  end if;
  insert into public.appointments (cohort_id, trainee_id, placement_id, agency_id, basis, decided_on, reference, recorded_by)
  values (trainee.cohort_id, p_trainee, p_placement, employer, coalesce(p_basis, employment.basis), p_decided_on,
    nullif(btrim(p_reference), ''), auth.uid())
  returning id into recorded;
  return recorded;
end $$;
comment on function public.record_appointment is
  'The employer records an appointment once: under host_employs the host of the placement, otherwise (without a placement) the coordinator or the employer itself. Refuses: not_found, decided_in_the_future, basis_required, unknown_basis.';

alter table public.appointments enable row level security;
create policy "Coordinators read the appointments of their cohorts" on public.appointments for select to authenticated
  using (cohort_id in (select private.coordinated_cohort_ids()));
create policy "Trainees read their own appointments" on public.appointments for select to authenticated
  using (trainee_id in (select private.own_trainee_ids()));
create policy "Employers read the appointments they made" on public.appointments for select to authenticated
  using (agency_id in (select h.agency_id from private.host_parts() h));
grant select on public.appointments to authenticated;
grant execute on function public.record_appointment(uuid, uuid, date, text, text) to authenticated;
