-- Placements (plasseringer): a trainee in a seat for a period. What is guaranteed whatever way a row is written stands in the next migration.

create table public.placement_transitions (
  from_status text not null,
  to_status text not null,
  taken_by text[] not null,
  needs_reason boolean not null default false,
  only_when text check (only_when in ('begun', 'over')),
  primary key (from_status, to_status)
);
comment on table public.placement_transitions is
  'Which status may follow which and who takes the step: coordinator, host, the clock (the worker, by date), or an approved change, after which the host answers anew. only_when holds on the date in Norway.';
insert into public.placement_transitions (from_status, to_status, taken_by, needs_reason, only_when) values
  ('proposed', 'host_accepted', '{host}', false, null),
  ('proposed', 'host_declined', '{host}', true, null),
  ('proposed', 'cancelled', '{coordinator}', true, null),
  ('host_accepted', 'confirmed', '{coordinator}', false, null),
  ('host_accepted', 'host_declined', '{host}', true, null),
  ('host_accepted', 'cancelled', '{coordinator}', true, null),
  ('host_accepted', 'proposed', '{change}', false, null),
  ('confirmed', 'active', '{coordinator,clock}', false, 'begun'),
  ('confirmed', 'cancelled', '{coordinator}', true, null),
  ('confirmed', 'proposed', '{change}', false, null),
  ('active', 'completed', '{coordinator,clock}', false, 'over'),
  ('active', 'ended_early', '{coordinator}', true, 'begun');

create table public.placements (
  id uuid primary key default extensions.gen_random_uuid(),
  programme_id uuid not null,
  cohort_id uuid not null,
  trainee_id uuid not null,
  seat_id uuid not null,
  segment_number smallint not null,
  agency_id uuid not null,
  mentor_id uuid,
  starts_on date not null,
  ends_before date not null,
  period daterange generated always as (case when starts_on < ends_before then daterange(starts_on, ends_before) end) stored,
  fte_percent smallint not null default 100 check (fte_percent between 1 and 100),
  status text not null default 'proposed' check (status in ('proposed', 'host_accepted', 'confirmed', 'active', 'completed',
    'ended_early', 'host_declined', 'cancelled')),
  is_live boolean generated always as (status not in ('host_declined', 'cancelled')) stored,
  is_locked boolean not null default false,
  end_reason text check (length(end_reason) <= 1000),
  destination text check (destination in ('same_host', 'other_host', 'other_public', 'private', 'studies', 'left_region', 'unknown')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (id, cohort_id),
  foreign key (trainee_id, cohort_id) references public.trainees (id, cohort_id),
  foreign key (seat_id, cohort_id, programme_id, segment_number, agency_id)
    references public.seats (id, cohort_id, programme_id, segment_number, agency_id),
  foreign key (programme_id, agency_id, mentor_id) references public.mentors (programme_id, agency_id, account_id)
    on delete set null (mentor_id),
  constraint placement_period_is_ordered check (starts_on < ends_before),
  constraint placement_is_bounded check (isfinite(starts_on) and isfinite(ends_before)),
  constraint early_end_has_reason_and_destination check ((status = 'ended_early') = (destination is not null)
    and (status <> 'ended_early' or length(btrim(end_reason)) > 0)),
  constraint full_time_placements_do_not_overlap exclude using gist (trainee_id with =, period with &&)
    where (fte_percent = 100 and is_live) deferrable initially immediate
);
comment on table public.placements is
  'A trainee in a seat. ends_before is the first day after (half-open), so touching periods do not overlap. is_live is everything but declined and cancelled: it counts for capacity, FTE and order. Past, current and future follow from the dates.';
comment on column public.placements.is_locked is 'The planner keeps a locked placement where it is.';
create index placements_trainee_idx on public.placements (trainee_id, starts_on);
create index placements_seat_idx on public.placements (seat_id) where is_live;
create index placements_host_idx on public.placements (programme_id, agency_id, mentor_id);
create index placements_mentor_idx on public.placements (mentor_id);
create index placements_cohort_idx on public.placements (cohort_id, status);

create function private.placement_roles(p_placement uuid) returns text[]
language sql stable security definer set search_path = '' as $$
  select array_remove(array[
    case when p.programme_id in (select private.coordinated_programme_ids()) then 'coordinator' end,
    case when (p.programme_id, p.agency_id) in (select h.programme_id, h.agency_id from private.host_parts() h) then 'host' end,
    case when p.mentor_id = (select auth.uid()) then 'mentor' end,
    case when p.trainee_id in (select private.own_trainee_ids()) then 'trainee' end
  ], null)
  from public.placements p where p.id = p_placement
$$;
comment on function private.placement_roles is 'What the signed-in person is to a placement: coordinator, host, mentor, trainee.';

create function private.mentored_trainee_ids() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select p.trainee_id from public.placements p where p.mentor_id = (select auth.uid()) and p.is_live
$$;
comment on function private.mentored_trainee_ids is 'Trainees the signed-in person is mentor of.';

create function private.hosted_trainee_ids() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select p.trainee_id
  from public.placements p
  join private.host_parts() h on h.programme_id = p.programme_id and h.agency_id = p.agency_id
  where p.is_live
$$;
comment on function private.hosted_trainee_ids is 'Trainees placed with the hosts the signed-in person acts for.';

create function private.followed_cohorts() returns table (cohort_id uuid, programme_id uuid)
language sql stable security definer set search_path = '' as $$
  select c.id, c.programme_id
  from public.cohorts c join public.trainees t on t.cohort_id = c.id
  where t.id in (select private.own_trainee_ids()) or t.id in (select private.mentored_trainee_ids())
$$;
comment on function private.followed_cohorts is 'Cohorts the signed-in person is a trainee in, or a mentor of someone in.';

create function private.readable_placement_ids() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select p.id from public.placements p
  where p.cohort_id in (select private.coordinated_cohort_ids())
    or (p.programme_id, p.agency_id) in (select h.programme_id, h.agency_id from private.host_parts() h)
    or (p.mentor_id = (select auth.uid()) and p.is_live)
    or (p.trainee_id in (select private.own_trainee_ids()) and p.is_live)
$$;
comment on function private.readable_placement_ids is
  'Placements the signed-in person sees: all of one''s programme, one''s host, one''s mentees, and as trainee one''s own, proposed ones among them.';

alter table public.placement_transitions enable row level security;
alter table public.placements enable row level security;

create policy "Everyone reads the rules" on public.placement_transitions for select to anon, authenticated, service_role using (true);
create policy "Coordinator, host, mentor and trainee read their placements" on public.placements for select to authenticated
  using (id in (select private.readable_placement_ids()));
create policy "Hosts and mentors read their trainees" on public.trainees for select to authenticated
  using (id in (select private.hosted_trainee_ids()) or id in (select private.mentored_trainee_ids()));
create policy "Hosts and mentors read the skills of their trainees" on public.trainee_skills for select to authenticated
  using (trainee_id in (select private.hosted_trainee_ids()) or trainee_id in (select private.mentored_trainee_ids()));
create policy "Mentors and trainees read the seats they are in" on public.seats for select to authenticated
  using (exists (select from public.placements p where p.seat_id = seats.id));
create policy "Whoever reads a placement reads its history" on public.rotation_events for select to authenticated
  using (kind = 'placement' and subject_row in (select private.readable_placement_ids()));
create policy "Trainees and mentors read their cohort" on public.cohorts for select to authenticated
  using (id in (select c.cohort_id from private.followed_cohorts() c));
create policy "Trainees and mentors read their programme" on public.programmes for select to authenticated
  using (id in (select c.programme_id from private.followed_cohorts() c));
create policy "Trainees read their mentors" on public.mentors for select to authenticated
  using (exists (select from public.placements p where p.mentor_id = mentors.account_id and p.agency_id = mentors.agency_id
    and p.programme_id = mentors.programme_id));

create function private.rotation_people() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select t.account_id from public.trainees t
  where t.id in (select private.coordinated_trainee_ids()) or t.id in (select private.hosted_trainee_ids())
    or t.id in (select private.mentored_trainee_ids())
  union
  select p.mentor_id from public.placements p where p.id in (select private.readable_placement_ids())
  union
  select m.account_id from public.mentors m where m.programme_id in (select private.coordinated_programme_ids())
  union
  select m.account_id from public.programme_members m
  where m.programme_id in (select private.coordinated_programme_ids())
    or (m.role = 'coordinator' and (m.programme_id in (select h.programme_id from private.host_parts() h)
      or m.programme_id in (select c.programme_id from private.followed_cohorts() c)))
$$;
comment on function private.rotation_people is 'Accounts whose names the signed-in person knows from a programme: trainees, mentors, coordinators and contacts.';
create policy "People of a rotation read one another's names" on public.accounts for select to authenticated
  using (id in (select private.rotation_people()));

grant select on public.placement_transitions to anon, authenticated, service_role;
grant select on public.placements to authenticated;
grant update (is_locked) on public.placements to authenticated;
create policy "Coordinators lock placements" on public.placements for update to authenticated
  using (cohort_id in (select private.coordinated_cohort_ids()));
grant execute on function private.placement_roles(uuid), private.mentored_trainee_ids(), private.hosted_trainee_ids(), private.followed_cohorts(),
  private.readable_placement_ids(), private.rotation_people() to authenticated;
