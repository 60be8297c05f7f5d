-- Mentoring: an agreement that mentor and trainee sign, check-ins between them, and an escalation when two in a row are missed.

create table public.mentor_agreements (
  placement_id uuid primary key references public.placements on delete cascade,
  version integer not null default 1,
  meetings text not null check (length(btrim(meetings)) between 1 and 1000),
  expectations text not null check (length(btrim(expectations)) between 1 and 4000),
  development text not null default '' check (length(development) <= 4000),
  mentor_id uuid references public.accounts on delete set null,
  mentor_signed_at timestamptz,
  trainee_signed_at timestamptz,
  updated_at timestamptz not null default now()
);
comment on table public.mentor_agreements is
  'What mentor and trainee agree on for one placement: how they meet, what each expects, what the trainee wants to develop. A change raises the version and takes both signatures away; another mentor signs anew.';
create index mentor_agreements_mentor_idx on public.mentor_agreements (mentor_id);

create table public.check_ins (
  id uuid primary key default extensions.gen_random_uuid(),
  placement_id uuid not null references public.placements on delete cascade,
  due_on date not null,
  status text not null default 'scheduled' check (status in ('scheduled', 'held', 'missed')),
  held_on date,
  note text check (length(note) <= 4000),
  constraint check_ins_on_different_days unique (placement_id, due_on) deferrable initially immediate,
  constraint held_has_its_day check ((status = 'held') = (held_on is not null))
);
comment on table public.check_ins is 'Talks between mentor and trainee. The note is theirs alone; others ask check_in_overview.';

create table public.check_in_escalations (
  id uuid primary key default extensions.gen_random_uuid(),
  cohort_id uuid not null references public.cohorts,
  placement_id uuid not null references public.placements on delete cascade,
  raised_at timestamptz not null default clock_timestamp(),
  resolved_at timestamptz,
  resolved_by uuid references public.accounts on delete set null,
  note text check (length(note) <= 1000)
);
comment on table public.check_in_escalations is 'Raised to the coordinator when two check-ins in a row were missed; one open at a time for each placement.';
create unique index check_in_escalations_one_open on public.check_in_escalations (placement_id) where resolved_at is null;
create index check_in_escalations_cohort_idx on public.check_in_escalations (cohort_id);
create index check_in_escalations_resolved_by_idx on public.check_in_escalations (resolved_by);

create function private.hold_mentoring(p_placement uuid, p_may text[] default '{mentor,trainee}') returns public.placements
language plpgsql security definer set search_path = '' as $$
declare
  placement public.placements;
begin
  select * into placement from public.placements where id = p_placement and is_live for no key update;
  if not found or not private.placement_roles(p_placement) && p_may then
    perform private.refuse('not_found');
  end if;
  return placement;
end $$;
comment on function private.hold_mentoring is 'The placement, held, for those of its people who may. Refuses: not_found.';

create function public.write_mentor_agreement(p_placement uuid, p_meetings text, p_expectations text, p_development text default '',
  p_version integer default null) returns integer
language plpgsql security definer set search_path = '' as $$
declare
  placement public.placements := private.hold_mentoring(p_placement);
  written integer;
begin
  if exists (select from public.mentor_agreements a where a.placement_id = p_placement and a.version is distinct from p_version) then
    perform private.refuse('changed_meanwhile');
  end if;
  insert into public.mentor_agreements as a (placement_id, meetings, expectations, development, mentor_id)
  values (p_placement, p_meetings, p_expectations, p_development, placement.mentor_id)
  on conflict (placement_id) do update set meetings = excluded.meetings, expectations = excluded.expectations,
    development = excluded.development, mentor_id = excluded.mentor_id, version = a.version + 1,
    mentor_signed_at = null, trainee_signed_at = null, updated_at = now()
  returning a.version into written;
  return written;
end $$;
comment on function public.write_mentor_agreement is
  'Mentor or trainee writes the agreement of a placement, from the version they saw; answers the new version, unsigned. Refuses: not_found, changed_meanwhile.';

create function public.sign_mentor_agreement(p_placement uuid, p_version integer) returns void
language plpgsql security definer set search_path = '' as $$
declare
  placement public.placements := private.hold_mentoring(p_placement);
begin
  update public.mentor_agreements a set
    mentor_id = placement.mentor_id,
    mentor_signed_at = case when placement.mentor_id = auth.uid() then coalesce(
      case when a.mentor_id = placement.mentor_id then a.mentor_signed_at end, clock_timestamp())
      when a.mentor_id is not distinct from placement.mentor_id then a.mentor_signed_at end,
    trainee_signed_at = case when placement.trainee_id in (select private.own_trainee_ids())
      then coalesce(a.trainee_signed_at, clock_timestamp()) else a.trainee_signed_at end
  where a.placement_id = p_placement and a.version = p_version;
  if not found then
    perform private.refuse('changed_meanwhile');
  end if;
end $$;
comment on function public.sign_mentor_agreement is
  'Mentor or trainee signs the version they saw; once signed it stays. Refuses: not_found, changed_meanwhile (the text is another by now).';

create function private.schedule_check_ins() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  delete from public.check_ins where placement_id = new.id and status = 'scheduled'
    and (not new.is_live or due_on >= new.ends_before or due_on < new.starts_on);
  if new.status in ('confirmed', 'active') then
    insert into public.check_ins (placement_id, due_on)
    select new.id, day::date
    from public.cohorts c
    join public.programme_templates t on t.id = c.template_id
    cross join lateral generate_series(new.starts_on + 7 * t.check_in_weeks, new.ends_before - 1, make_interval(weeks => t.check_in_weeks)) day
    where c.id = new.cohort_id and new.mentor_id is not null
      and not exists (select from public.check_ins k where k.placement_id = new.id and k.due_on = day::date);
  end if;
  return null;
end $$;
comment on function private.schedule_check_ins is 'A confirmed placement has its check-ins at the programme''s interval; those outside its dates fall away.';
create trigger placements_check_ins after update of status, starts_on, ends_before, mentor_id on public.placements
  for each row execute function private.schedule_check_ins();

create function private.escalate_missed() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if (select count(*) filter (where last.status = 'missed') = 2 from (
    select c.status from public.check_ins c
    where c.placement_id = new.placement_id and c.due_on <= new.due_on and c.status <> 'scheduled'
    order by c.due_on desc limit 2) last) then
    insert into public.check_in_escalations (cohort_id, placement_id)
    select p.cohort_id, p.id from public.placements p where p.id = new.placement_id
    on conflict (placement_id) where resolved_at is null do nothing;
  end if;
  return null;
end $$;
create trigger check_ins_escalate after update of status on public.check_ins for each row
  when (new.status = 'missed' and old.status <> 'missed') execute function private.escalate_missed();

create function public.record_check_in(p_check_in uuid, p_held_on date default null, p_note text default null) returns void
language plpgsql security definer set search_path = '' as $$
declare
  talk public.check_ins;
begin
  select * into talk from public.check_ins where id = p_check_in;
  perform private.hold_mentoring(talk.placement_id);
  if p_held_on > private.today() or (p_held_on is null and talk.due_on > private.today()) then
    perform private.refuse('in_the_future');
  end if;
  update public.check_ins set
    status = case when p_held_on is null then 'missed' else 'held' end,
    held_on = p_held_on,
    note = nullif(btrim(p_note), '')
  where id = p_check_in;
end $$;
comment on function public.record_check_in is
  'Mentor or trainee records that a check-in was held on a day, or missed (no day). Refuses: not_found, in_the_future.';

create function public.miss_check_ins() returns integer
language plpgsql security definer set search_path = '' as $$
declare
  talk uuid;
  missed integer := 0;
begin
  for talk in select c.id from public.check_ins c join public.placements p on p.id = c.placement_id
    where c.status = 'scheduled' and p.is_live and c.due_on < private.today() - 7 order by c.due_on loop
    update public.check_ins set status = 'missed' where id = talk;
    missed := missed + 1;
  end loop;
  return missed;
end $$;
comment on function public.miss_check_ins is 'The clock: a check-in that nobody recorded within a week is missed.';

create function public.resolve_escalation(p_escalation uuid, p_note text) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if coalesce(btrim(p_note), '') = '' then
    perform private.refuse('reason_required');
  end if;
  update public.check_in_escalations set resolved_at = clock_timestamp(), resolved_by = auth.uid(), note = p_note
  where id = p_escalation and resolved_at is null and cohort_id in (select private.coordinated_cohort_ids());
  if not found then
    perform private.refuse('not_found');
  end if;
end $$;
comment on function public.resolve_escalation is 'A coordinator closes an escalation with what was done. Refuses: not_found, reason_required.';

create function public.check_in_overview(p_cohort uuid) returns table (placement_id uuid, held integer, missed integer, next_due date, is_escalated boolean)
language sql stable security definer set search_path = '' as $$
  select p.id, count(*) filter (where c.status = 'held')::integer, count(*) filter (where c.status = 'missed')::integer,
    min(c.due_on) filter (where c.status = 'scheduled'),
    exists (select from public.check_in_escalations e where e.placement_id = p.id and e.resolved_at is null)
  from public.placements p
  join public.check_ins c on c.placement_id = p.id
  where p.cohort_id = p_cohort and p_cohort in (select private.coordinated_cohort_ids())
  group by p.id
$$;
comment on function public.check_in_overview is 'For the coordinator: how many check-ins of each placement were held and missed, without their notes.';

alter table public.mentor_agreements enable row level security;
alter table public.check_ins enable row level security;
alter table public.check_in_escalations enable row level security;
create policy "Whoever reads the placement reads its agreement" on public.mentor_agreements for select to authenticated
  using (placement_id in (select private.readable_placement_ids()));
create policy "Mentor and trainee read their check-ins" on public.check_ins for select to authenticated
  using (exists (select from public.placements p where p.id = placement_id
    and (p.mentor_id = (select auth.uid()) or p.trainee_id in (select private.own_trainee_ids()))));
create policy "Coordinators read the escalations of their cohorts" on public.check_in_escalations for select to authenticated
  using (cohort_id in (select private.coordinated_cohort_ids()));

grant select on public.mentor_agreements, public.check_ins, public.check_in_escalations to authenticated;
grant execute on function public.write_mentor_agreement(uuid, text, text, text, integer), public.sign_mentor_agreement(uuid, integer),
  public.record_check_in(uuid, date, text), public.resolve_escalation(uuid, text), public.check_in_overview(uuid) to authenticated;
grant execute on function public.miss_check_ins() to service_role;
