-- The calendar says which of a person's traineeships an entry belongs to, so that the pages of one cohort show that one's.

drop function private.calendar_of(uuid);
create function private.calendar_of(p_account uuid)
returns table (uid text, kind text, title text, place text, starts_on date, ends_before date, starts_at timestamptz, ends_at timestamptz, changed_at timestamptz,
  trainee_id uuid)
language sql stable security definer set search_path = '' as $$
  select 'placement-' || p.id, 'placement', g.name || ': ' || s.title, m.name, p.starts_on, p.ends_before, null::timestamptz, null::timestamptz,
    greatest(p.updated_at, s.updated_at), t.id
  from public.placements p
  join public.trainees t on t.id = p.trainee_id
  join public.seats s on s.id = p.seat_id
  join public.agencies g on g.id = p.agency_id
  join public.municipalities m on m.number = s.municipality_number
  where t.account_id = p_account and p.status in ('confirmed', 'active', 'completed', 'ended_early')
  union all
  select 'mentee-' || p.id, 'mentee', s.title, g.name, p.starts_on, p.ends_before, null, null, greatest(p.updated_at, s.updated_at), null::uuid
  from public.placements p
  join public.seats s on s.id = p.seat_id
  join public.agencies g on g.id = p.agency_id
  where p.mentor_id = p_account and p.status in ('confirmed', 'active', 'completed', 'ended_early')
    and exists (select from public.agency_members b where b.agency_id = p.agency_id and b.account_id = p_account)
  union all
  select 'gathering-' || r.id, 'gathering', r.title, r.place, null, null, r.starts_at, r.ends_at, r.updated_at, t.id
  from public.gatherings r join public.trainees t on t.cohort_id = r.cohort_id
  where t.account_id = p_account and r.cancelled_at is null
  union all
  select 'answer-' || r.id, 'answer', r.title, null, r.answer_by, r.answer_by + 1, null, null, r.updated_at, t.id
  from public.gatherings r join public.trainees t on t.cohort_id = r.cohort_id
  where t.account_id = p_account and r.cancelled_at is null and r.answer_by is not null and r.ends_at > now()
    and not exists (select from public.gathering_attendances a where a.gathering_id = r.id and a.trainee_id = t.id and a.answer is not null)
  union all
  select 'check-in-' || c.id, 'check_in', g.name, null, c.due_on, c.due_on + 1, null, null, p.updated_at, t.id
  from public.check_ins c
  join public.placements p on p.id = c.placement_id
  join public.agencies g on g.id = p.agency_id
  join public.trainees t on t.id = p.trainee_id
  where t.account_id = p_account and p.is_live and c.status = 'scheduled'
  union all
  select 'check-in-' || c.id, 'mentee_check_in', s.title, g.name, c.due_on, c.due_on + 1, null, null, greatest(p.updated_at, s.updated_at), null::uuid
  from public.check_ins c
  join public.placements p on p.id = c.placement_id
  join public.seats s on s.id = p.seat_id
  join public.agencies g on g.id = p.agency_id
  where p.mentor_id = p_account and p.is_live and c.status = 'scheduled'
    and exists (select from public.agency_members b where b.agency_id = p.agency_id and b.account_id = p_account)
  union all
  select 'pulse-' || u.id, 'pulse', u.segment_number::text, null, u.closes_before - 1, u.closes_before, null, null, u.opens_on::timestamp at time zone 'Europe/Oslo', t.id
  from public.pulses u join public.trainees t on t.cohort_id = u.cohort_id
  where t.account_id = p_account and u.opens_on <= private.today() and u.closes_before > private.today()
    and not exists (select from public.pulse_participations a where a.pulse_id = u.id and a.trainee_id = t.id)
  union all
  select 'todo-' || d.id, 'todo', d.title, null, d.due_on, d.due_on + 1, null, null, d.updated_at, t.id
  from public.trainee_todos d join public.trainees t on t.id = d.trainee_id
  where t.account_id = p_account and d.due_on is not null and d.done_at is null
$$;
comment on function private.calendar_of is
  'What stands in a person''s rotation calendar as trainee and as mentor, last days to answer among it: whole days half-open, gatherings with their time. trainee_id is the own traineeship, null for what one follows as mentor. The title of a pulse is the number of its segment, that of a mentee the seat: the address of a feed may get lost, so it names no trainee.';

drop function public.my_calendar();
create function public.my_calendar()
returns table (uid text, kind text, title text, place text, starts_on date, ends_before date, starts_at timestamptz, ends_at timestamptz, changed_at timestamptz,
  trainee_id uuid)
language sql stable security definer set search_path = '' as $$
  select * from private.calendar_of((select auth.uid()))
$$;
comment on function public.my_calendar is 'The caller''s own rotation calendar, of all cohorts and as mentor.';

create or replace function public.read_calendar_feed(p_token text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  feed public.calendar_feeds;
begin
  update public.calendar_feeds set last_read_at = clock_timestamp()
  where token_hash = encode(extensions.digest(p_token, 'sha256'), 'hex') and revoked_at is null
  returning * into feed;
  if not found then
    return null;
  end if;
  return (select jsonb_build_object('locale', a.locale, 'entries', coalesce((
      select jsonb_agg(to_jsonb(e) - 'trainee_id' order by coalesce(e.starts_at, e.starts_on::timestamptz), e.uid)
      from private.calendar_of(a.id) e), '[]'::jsonb))
    from public.accounts a where a.id = feed.account_id);
end $$;

grant execute on function public.my_calendar() to authenticated;
