-- A mentor's calendar beside a trainee's: when the own trainees are there, and the talks, which are called otherwise seen from that side.

create or replace function private.calendar_of(p_account uuid)
returns table (uid text, kind text, title text, place text, starts_on date, ends_before date, starts_at timestamptz, ends_at timestamptz, changed_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select 'placement-' || p.id, 'placement', g.name || ': ' || s.title, m.name, p.starts_on, p.ends_before, null::timestamptz, null::timestamptz,
    greatest(p.updated_at, s.updated_at)
  from public.placements p
  join public.trainees t on t.id = p.trainee_id
  join public.seats s on s.id = p.seat_id
  join public.agencies g on g.id = p.agency_id
  join public.municipalities m on m.number = s.municipality_number
  where t.account_id = p_account and p.status in ('confirmed', 'active', 'completed', 'ended_early')
  union all
  select 'mentee-' || p.id, 'mentee', s.title, g.name, p.starts_on, p.ends_before, null, null, greatest(p.updated_at, s.updated_at)
  from public.placements p
  join public.seats s on s.id = p.seat_id
  join public.agencies g on g.id = p.agency_id
  where p.mentor_id = p_account and p.status in ('confirmed', 'active', 'completed', 'ended_early')
  union all
  select 'gathering-' || r.id, 'gathering', r.title, r.place, null, null, r.starts_at, r.ends_at, r.updated_at
  from public.gatherings r join public.trainees t on t.cohort_id = r.cohort_id
  where t.account_id = p_account and r.cancelled_at is null
  union all
  select 'answer-' || r.id, 'answer', r.title, null, r.answer_by, r.answer_by + 1, null, null, r.updated_at
  from public.gatherings r join public.trainees t on t.cohort_id = r.cohort_id
  where t.account_id = p_account and r.cancelled_at is null and r.answer_by is not null and r.ends_at > now()
    and not exists (select from public.gathering_attendances a where a.gathering_id = r.id and a.trainee_id = t.id and a.answer is not null)
  union all
  select 'check-in-' || c.id, 'check_in', g.name, null, c.due_on, c.due_on + 1, null, null, p.updated_at
  from public.check_ins c
  join public.placements p on p.id = c.placement_id
  join public.agencies g on g.id = p.agency_id
  join public.trainees t on t.id = p.trainee_id
  where t.account_id = p_account and p.is_live and c.status = 'scheduled'
  union all
  select 'check-in-' || c.id, 'mentee_check_in', s.title, g.name, c.due_on, c.due_on + 1, null, null, greatest(p.updated_at, s.updated_at)
  from public.check_ins c
  join public.placements p on p.id = c.placement_id
  join public.seats s on s.id = p.seat_id
  join public.agencies g on g.id = p.agency_id
  where p.mentor_id = p_account and p.is_live and c.status = 'scheduled'
  union all
  select 'pulse-' || u.id, 'pulse', u.segment_number::text, null, u.closes_before - 1, u.closes_before, null, null, u.opens_on::timestamp at time zone 'Europe/Oslo'
  from public.pulses u join public.trainees t on t.cohort_id = u.cohort_id
  where t.account_id = p_account and u.opens_on <= private.today() and u.closes_before > private.today()
    and not exists (select from public.pulse_participations a where a.pulse_id = u.id and a.trainee_id = t.id)
  union all
  select 'todo-' || d.id, 'todo', d.title, null, d.due_on, d.due_on + 1, null, null, d.updated_at
  from public.trainee_todos d join public.trainees t on t.id = d.trainee_id
  where t.account_id = p_account and d.due_on is not null and d.done_at is null
$$;
comment on function private.calendar_of is
  'What stands in a person''s rotation calendar as trainee and as mentor, last days to answer among it: whole days half-open, gatherings with their time. The title of a pulse is the number of its segment, that of a mentee the seat: the address of a feed may get lost, so it names no trainee.';
