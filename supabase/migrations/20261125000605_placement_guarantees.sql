-- What the database guarantees of placements whatever way a row is written: FTE, capacity, mentor load, membership, order and gaps.
-- Each check runs after the row is there and holds the trainee, the seat and the mentor in that order, so that two sessions
-- never judge the same day at once. The locks are no key update: foreign keys hold key share on the same rows.

create function private.peak(p_periods daterange[], p_loads integer[]) returns integer
language sql immutable set search_path = '' as $$
  select coalesce(max(load), 0)::integer from (
    select (select sum(q.load) from unnest(p_periods, p_loads) q (period, load) where q.period @> lower(d.period)) as load
    from unnest(p_periods) d (period)
  ) days
$$;
comment on function private.peak is 'The highest sum of loads on any one day. A sum only rises where a period begins, so those days are enough.';

create function private.seat_use(p_seat uuid, p_within daterange default null) returns integer
language sql volatile security definer set search_path = '' as $$
  select private.peak(array_agg(p.period), array_agg(1))
  from public.placements p
  where p.seat_id = p_seat and p.is_live and (p_within is null or p.period && p_within)
$$;
comment on function private.seat_use is 'Most trainees in a seat on the same day, of all its live placements or of those that meet a period.';

create function private.guard_placement() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  placement public.placements;
  trainee public.trainees;
  seat public.seats;
  mentor public.mentors;
  load integer;
begin
  -- Deferred, the row may have changed again since the event: judge it as it stands.
  select * into placement from public.placements where id = new.id;
  if not found or not placement.is_live then
    return null;
  end if;
  select * into trainee from public.trainees where id = placement.trainee_id for no key update;
  if not trainee.membership @> placement.period then
    perform private.refuse('outside_membership', jsonb_build_object('member_from', trainee.member_from,
      'member_before', trainee.member_before)::text);
  end if;
  select private.peak(array_agg(p.period), array_agg(p.fte_percent::integer)) into load
  from public.placements p where p.trainee_id = placement.trainee_id and p.is_live and p.period && placement.period;
  if load > 100 then
    perform private.refuse('fte_above_full', jsonb_build_object('fte_percent', load, 'placement', placement.id)::text);
  end if;

  select * into seat from public.seats where id = placement.seat_id for no key update;
  load := private.seat_use(seat.id, placement.period);
  if load > seat.capacity then
    perform private.refuse('seat_full', jsonb_build_object('capacity', seat.capacity, 'placements', load, 'seat', seat.id)::text);
  end if;

  if placement.mentor_id is not null then
    if placement.mentor_id = trainee.account_id then
      perform private.refuse('mentor_is_the_trainee');
    end if;
    select * into mentor from public.mentors m where m.programme_id = placement.programme_id and m.agency_id = placement.agency_id
      and m.account_id = placement.mentor_id for no key update;
    select private.peak(array_agg(p.period), array_agg(1)) into load
    from public.placements p
    where p.programme_id = mentor.programme_id and p.agency_id = mentor.agency_id and p.mentor_id = mentor.account_id
      and p.is_live and p.period && placement.period;
    if load > mentor.max_trainees then
      perform private.refuse('mentor_full', jsonb_build_object('max_trainees', mentor.max_trainees, 'trainees', load)::text);
    end if;
  end if;
  return null;
end $$;
comment on function private.guard_placement is
  'Guarantees 3 to 5: FTE of a trainee never above 100 % on a day, a seat never above its capacity, a mentor never above the load, all within the membership. A refusal carries both numbers as JSON.';

create function private.guard_capacity() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  used integer := private.seat_use(new.id);
begin
  if used > new.capacity then
    perform private.refuse('capacity_below_use', jsonb_build_object('capacity', new.capacity, 'placements', used)::text);
  end if;
  return new;
end $$;
comment on function private.guard_capacity is 'Capacity is never lowered below use; the update itself holds the row that placing locks.';

create function private.guard_mentor_load() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  used integer;
begin
  select private.peak(array_agg(p.period), array_agg(1)) into used from public.placements p
  where p.programme_id = new.programme_id and p.agency_id = new.agency_id and p.mentor_id = new.account_id and p.is_live;
  if used > new.max_trainees then
    perform private.refuse('mentor_load_below_use', jsonb_build_object('max_trainees', new.max_trainees, 'trainees', used)::text);
  end if;
  return new;
end $$;

create function private.guard_membership() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  outside record;
begin
  select p.starts_on, p.ends_before into outside from public.placements p
  where p.trainee_id = new.id and p.is_live and (p.starts_on < new.member_from or p.ends_before > new.member_before) limit 1;
  if found then
    perform private.refuse('placement_outside_membership', to_jsonb(outside)::text);
  end if;
  return new;
end $$;
comment on function private.guard_membership is 'A membership is never shortened past a live placement.';

create function private.rotation_faults(p_trainee uuid) returns table (code text, detail jsonb)
language sql volatile security definer set search_path = '' as $$
  with live as (
    select p.*, t.max_gap_days, t.min_distinct_hosts, t.segment_count
    from public.placements p
    join public.cohorts c on c.id = p.cohort_id
    join public.programme_templates t on t.id = c.template_id
    where p.trainee_id = p_trainee and p.is_live
  ), ends as (
    select segment_number, starts_on, ends_before, status, max_gap_days,
      lead(starts_on) over (order by starts_on, ends_before) as next_start,
      max(ends_before) over (order by starts_on, ends_before rows unbounded preceding) as covered_before
    from live
  )
  select 'segments_out_of_order', jsonb_build_object('segment', a.segment_number, 'later_segment', b.segment_number)
  from live a join live b on b.segment_number > a.segment_number and b.starts_on < a.ends_before
  union all
  select 'gap_too_long', jsonb_build_object('from', g.covered_before, 'before', g.next_start, 'days', g.days, 'limit', g.max_gap_days)
  from (
    select e.*, e.next_start - e.covered_before - coalesce((
      select sum(upper(l.period * daterange(e.covered_before, e.next_start)) - lower(l.period * daterange(e.covered_before, e.next_start)))
      from public.leaves l where l.trainee_id = p_trainee and l.period && daterange(e.covered_before, e.next_start)
    ), 0) as days
    from ends e where e.next_start > e.covered_before and e.status <> 'ended_early'
  ) g
  where g.days > g.max_gap_days
  union all
  select 'too_few_hosts', jsonb_build_object('hosts', count(distinct agency_id), 'minimum', min(min_distinct_hosts))
  from live
  having count(distinct agency_id) + min(segment_count) - count(distinct segment_number) < min(min_distinct_hosts)
$$;
comment on function private.rotation_faults is
  'What is wrong with a trainee''s live placements as a whole: segments out of order, a gap beyond the limit that no leave covers (an early end is a fact, not a fault), too few distinct hosts left to reach the minimum.';

create function private.guard_rotation() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  trainee uuid := case when tg_table_name = 'leaves' then old.trainee_id else new.trainee_id end;
  fault record;
begin
  perform from public.trainees where id = trainee for no key update;
  if exists (select from public.placements p where p.trainee_id = trainee and p.status in ('confirmed', 'active')) then
    select * into fault from private.rotation_faults(trainee) limit 1;
    if found then
      perform private.refuse(fault.code, fault.detail::text);
    end if;
  end if;
  return null;
end $$;
comment on function private.guard_rotation is
  'At commit: once one placement of a trainee is confirmed, all live ones are in order, within the gap limit and able to reach the distinct hosts.';

create constraint trigger placements_guaranteed after insert or update on public.placements
  deferrable initially immediate for each row execute function private.guard_placement();
create constraint trigger placements_in_order after insert or update on public.placements
  deferrable initially deferred for each row execute function private.guard_rotation();
create constraint trigger leaves_cover_gaps after delete on public.leaves
  deferrable initially deferred for each row execute function private.guard_rotation();
create trigger seats_capacity before update of capacity on public.seats for each row execute function private.guard_capacity();
create trigger mentors_load before update of max_trainees on public.mentors for each row execute function private.guard_mentor_load();
create trigger trainees_membership before update of member_from, member_before on public.trainees
  for each row execute function private.guard_membership();
