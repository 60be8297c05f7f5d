-- Seats (plasser): what a host offers in a segment, and the mentors who follow trainees there.

create table public.mentors (
  programme_id uuid not null,
  agency_id uuid not null,
  account_id uuid not null references public.accounts on delete cascade,
  max_trainees smallint not null default 2 check (max_trainees between 1 and 20),
  created_at timestamptz not null default now(),
  primary key (programme_id, agency_id, account_id),
  foreign key (programme_id, agency_id) references public.programme_hosts (programme_id, agency_id)
);
comment on table public.mentors is 'Mentors (faddere) of a host and how many trainees each may follow on the same day.';
create index mentors_account_idx on public.mentors (account_id);

create table public.seats (
  id uuid primary key default extensions.gen_random_uuid(),
  programme_id uuid not null,
  cohort_id uuid not null,
  segment_number smallint not null,
  agency_id uuid not null,
  title text not null check (length(btrim(title)) between 1 and 200),
  tasks text not null default '' check (length(tasks) <= 4000),
  theme_id text references public.mission_themes,
  municipality_number text not null references public.municipalities,
  capacity smallint not null default 1 check (capacity between 1 and 50),
  mentor_id uuid,
  housing text check (length(btrim(housing)) between 1 and 300),
  remote_days smallint not null default 0 check (remote_days between 0 and 5),
  needs_police_certificate boolean not null default false,
  needs_clearance text check (needs_clearance in ('confidential', 'secret', 'top_secret')),
  host_cost_percent numeric(5, 2) check (host_cost_percent between 0 and 100),
  withdrawn_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (id, cohort_id, programme_id, segment_number, agency_id),
  foreign key (cohort_id, programme_id) references public.cohorts (id, programme_id),
  foreign key (cohort_id, segment_number) references public.segments (cohort_id, number),
  foreign key (programme_id, agency_id) references public.programme_hosts (programme_id, agency_id),
  foreign key (programme_id, agency_id, mentor_id) references public.mentors (programme_id, agency_id, account_id)
    on delete set null (mentor_id)
);
comment on table public.seats is
  'A host''s place in one segment. capacity counts trainees on the same day; housing says what is offered, null means none; host_cost_percent is the host''s share of the cost, null means the programme''s rule.';
create index seats_cohort_idx on public.seats (cohort_id, segment_number);
create index seats_host_idx on public.seats (programme_id, agency_id, mentor_id);
create index seats_municipality_idx on public.seats (municipality_number);
create index seats_theme_idx on public.seats (theme_id);

create table public.seat_skills (
  seat_id uuid not null references public.seats on delete cascade,
  skill_id text not null references public.skills,
  kind text not null check (kind in ('needed', 'given')),
  primary key (seat_id, skill_id, kind)
);
comment on table public.seat_skills is 'Skills a seat needs, and skills a trainee gets there.';
create index seat_skills_skill_idx on public.seat_skills (skill_id);

create table public.seat_wishes (
  seat_id uuid not null references public.seats on delete cascade,
  trainee_id uuid not null references public.trainees on delete cascade,
  weight smallint not null check (weight between 1 and 3),
  reason text not null check (length(btrim(reason)) between 1 and 300),
  primary key (seat_id, trainee_id)
);
comment on table public.seat_wishes is 'A host''s wish for a trainee, 3 strongest, with its reason in skills and tasks.';
create index seat_wishes_trainee_idx on public.seat_wishes (trainee_id);

create function private.hosted_seat_ids() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select s.id from public.seats s join private.host_parts() p on p.programme_id = s.programme_id and p.agency_id = s.agency_id
$$;
comment on function private.hosted_seat_ids is 'Seats of the hosts the signed-in person acts for.';

create function private.fill_seat() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  select c.programme_id into new.programme_id from public.cohorts c where c.id = new.cohort_id;
  return new;
end $$;

create function private.guard_mentor() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from public.agency_members m where m.agency_id = new.agency_id and m.account_id = new.account_id) then
    perform private.refuse('mentor_not_of_the_host');
  end if;
  return new;
end $$;
comment on function private.guard_mentor is 'A mentor belongs to the host.';

create trigger mentors_of_the_host before insert on public.mentors for each row execute function private.guard_mentor();
create trigger seats_programme before insert on public.seats for each row execute function private.fill_seat();
create trigger seats_touch before update on public.seats for each row execute function private.touch_updated_at();

alter table public.mentors enable row level security;
alter table public.seats enable row level security;
alter table public.seat_skills enable row level security;
alter table public.seat_wishes enable row level security;

create policy "Coordinators read mentors" on public.mentors for select to authenticated
  using (programme_id in (select private.coordinated_programme_ids()));
create policy "Hosts read their mentors" on public.mentors for select to authenticated
  using ((programme_id, agency_id) in (select p.programme_id, p.agency_id from private.host_parts() p));
create policy "Mentors read themselves" on public.mentors for select to authenticated
  using (account_id = (select auth.uid()));
create policy "Hosts name mentors" on public.mentors for insert to authenticated
  with check ((programme_id, agency_id) in (select p.programme_id, p.agency_id from private.host_parts() p));
create policy "Hosts change a mentor's load" on public.mentors for update to authenticated
  using ((programme_id, agency_id) in (select p.programme_id, p.agency_id from private.host_parts() p));

create policy "Coordinators read the seats of their cohorts" on public.seats for select to authenticated
  using (cohort_id in (select private.coordinated_cohort_ids()));
create policy "Hosts read their own seats" on public.seats for select to authenticated
  using (id in (select private.hosted_seat_ids()));
create policy "Hosts and coordinators offer seats" on public.seats for insert to authenticated
  with check (cohort_id in (select private.coordinated_cohort_ids())
    or (programme_id, agency_id) in (select p.programme_id, p.agency_id from private.host_parts() p));
create policy "Hosts and coordinators change seats" on public.seats for update to authenticated
  using (cohort_id in (select private.coordinated_cohort_ids()) or id in (select private.hosted_seat_ids()));

create policy "Whoever reads the seat reads its skills" on public.seat_skills for select to authenticated
  using (exists (select from public.seats s where s.id = seat_id));
create policy "Hosts and coordinators add skills" on public.seat_skills for insert to authenticated
  with check (seat_id in (select private.hosted_seat_ids())
    or exists (select from public.seats s where s.id = seat_id and s.cohort_id in (select private.coordinated_cohort_ids())));
create policy "Hosts and coordinators remove skills" on public.seat_skills for delete to authenticated
  using (seat_id in (select private.hosted_seat_ids())
    or exists (select from public.seats s where s.id = seat_id and s.cohort_id in (select private.coordinated_cohort_ids())));

create policy "Hosts and coordinators read the hosts' wishes" on public.seat_wishes for select to authenticated
  using (seat_id in (select private.hosted_seat_ids()) or trainee_id in (select private.coordinated_trainee_ids()));

grant select on public.mentors, public.seats, public.seat_skills, public.seat_wishes to authenticated;
grant insert (programme_id, agency_id, account_id, max_trainees), update (max_trainees) on public.mentors to authenticated;
grant insert (cohort_id, segment_number, agency_id, title, tasks, theme_id, municipality_number, capacity, mentor_id, housing, remote_days,
  needs_police_certificate, needs_clearance, host_cost_percent) on public.seats to authenticated;
grant update (title, tasks, theme_id, municipality_number, capacity, mentor_id, housing, remote_days, needs_police_certificate,
  needs_clearance, host_cost_percent, withdrawn_at) on public.seats to authenticated;
grant insert, delete on public.seat_skills to authenticated;
grant execute on function private.hosted_seat_ids() to authenticated;
