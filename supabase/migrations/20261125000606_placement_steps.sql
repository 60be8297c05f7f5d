-- Steps of a placement: placed by hand, moved along the allowed steps, advanced by the clock.

create function private.guard_placement_status() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  step public.placement_transitions;
begin
  if tg_op = 'INSERT' then
    if new.status <> 'proposed' then
      perform private.refuse('starts_as_proposed');
    end if;
    return new;
  end if;
  new.updated_at := now();
  if new.status = old.status then
    return new;
  end if;
  select * into step from public.placement_transitions t where t.from_status = old.status and t.to_status = new.status;
  if not found then
    perform private.refuse('transition_not_allowed', old.status || ' → ' || new.status);
  elsif step.only_when = 'begun' and new.starts_on > private.today() then
    perform private.refuse('not_begun', new.starts_on::text);
  elsif step.only_when = 'over' and new.ends_before > private.today() then
    perform private.refuse('not_over', new.ends_before::text);
  elsif step.needs_reason and nullif(btrim(current_setting('app.reason', true)), '') is null then
    perform private.refuse('reason_required');
  end if;
  return new;
end $$;
comment on function private.guard_placement_status is 'Holds for everyone: a placement starts as proposed and follows the table of steps on the date in Norway.';

create trigger placements_status before insert or update on public.placements
  for each row execute function private.guard_placement_status();
create trigger placements_created after insert on public.placements
  for each row execute function private.record_rotation_status('placement');
create trigger placements_status_event after update of status on public.placements for each row
  when (old.status is distinct from new.status) execute function private.record_rotation_status('placement');

create function public.place_trainee(p_trainee uuid, p_seat uuid, p_starts_on date default null, p_ends_before date default null,
  p_fte_percent smallint default null) returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  trainee public.trainees;
  seat public.seats;
  segment public.segments;
  placed uuid;
begin
  select * into trainee from public.trainees
  where id = p_trainee and cohort_id in (select private.coordinated_cohort_ids());
  select * into seat from public.seats where id = p_seat and cohort_id = trainee.cohort_id;
  if trainee.id is null or seat.id is null then
    perform private.refuse('not_found');
  elsif seat.withdrawn_at is not null then
    perform private.refuse('seat_withdrawn');
  end if;
  -- One placing at a time in a cohort, in the same order as publishing a plan.
  perform from public.cohorts c where c.id = trainee.cohort_id for no key update;
  if (select c.status from public.cohorts c where c.id = trainee.cohort_id) not in ('matching', 'confirmed', 'running') then
    perform private.refuse('cohort_not_matching');
  end if;
  select * into segment from public.segments s where s.cohort_id = seat.cohort_id and s.number = seat.segment_number;
  if coalesce(p_starts_on, segment.starts_on) >= coalesce(p_ends_before, segment.ends_before) then
    perform private.refuse('period_reversed');
  elsif coalesce(p_fte_percent, trainee.fte_percent) not between 1 and 100 then
    perform private.refuse('fte_out_of_range', p_fte_percent::text);
  end if;
  insert into public.placements (programme_id, cohort_id, trainee_id, seat_id, segment_number, agency_id, mentor_id, starts_on, ends_before, fte_percent)
  values (seat.programme_id, seat.cohort_id, p_trainee, p_seat, seat.segment_number, seat.agency_id, seat.mentor_id,
    coalesce(p_starts_on, segment.starts_on), coalesce(p_ends_before, segment.ends_before), coalesce(p_fte_percent, trainee.fte_percent))
  returning id into placed;
  return placed;
exception when exclusion_violation then
  perform private.refuse('overlaps_full_time');
end $$;
comment on function public.place_trainee is
  'A coordinator proposes a trainee for a seat by hand; period and FTE are those of the segment and the trainee unless given. Refuses: not_found, seat_withdrawn, cohort_not_matching, period_reversed, fte_out_of_range, overlaps_full_time, and what guard_placement refuses.';

create function public.move_placement(p_placement uuid, p_to text, p_reason text default null, p_from text default null,
  p_ended_before date default null, p_destination text default null) returns void
language plpgsql security definer set search_path = '' as $$
declare
  placement public.placements;
begin
  -- The trainee first: the same order as in the guarantees.
  perform from public.trainees t where t.id = (select p.trainee_id from public.placements p where p.id = p_placement) for no key update;
  select * into placement from public.placements where id = p_placement and id in (select private.readable_placement_ids()) for update;
  if not found then
    perform private.refuse('not_found');
  elsif p_from <> placement.status then
    perform private.refuse('changed_meanwhile', placement.status);
  elsif not exists (select from public.placement_transitions t where t.from_status = placement.status and t.to_status = p_to
    and t.taken_by && private.placement_roles(p_placement)) then
    perform private.refuse('transition_not_allowed', placement.status || ' → ' || p_to);
  end if;
  if p_to = 'ended_early' then
    if p_destination is null then
      perform private.refuse('destination_required');
    elsif p_destination not in ('same_host', 'other_host', 'other_public', 'private', 'studies', 'left_region', 'unknown') then
      perform private.refuse('unknown_destination', p_destination);
    elsif p_ended_before is null or p_ended_before <= placement.starts_on or p_ended_before > placement.ends_before then
      perform private.refuse('end_outside_placement', jsonb_build_object('starts_on', placement.starts_on,
        'ends_before', placement.ends_before)::text);
    end if;
  end if;
  perform set_config('app.reason', coalesce(p_reason, ''), true);
  update public.placements set
    status = p_to,
    ends_before = case when p_to = 'ended_early' then p_ended_before else ends_before end,
    end_reason = case when p_to = 'ended_early' then p_reason else end_reason end,
    destination = case when p_to = 'ended_early' then p_destination else destination end
  where id = p_placement;
  perform set_config('app.reason', '', true);
end $$;
comment on function public.move_placement is
  'Coordinator or host moves a placement one allowed step; with p_from only from the status the caller saw. ended_early needs reason, destination and the first day after (p_ended_before). Refuses: not_found, changed_meanwhile, transition_not_allowed, reason_required, destination_required, unknown_destination, end_outside_placement, not_begun, not_over, and at commit segments_out_of_order, gap_too_long, too_few_hosts.';

create function public.advance_placements() returns integer
language plpgsql security definer set search_path = '' as $$
declare
  moved integer;
  total integer := 0;
begin
  update public.placements set status = 'active' where status = 'confirmed' and starts_on <= private.today();
  get diagnostics moved = row_count;
  total := moved;
  update public.placements set status = 'completed' where status = 'active' and ends_before <= private.today();
  get diagnostics moved = row_count;
  return total + moved;
end $$;
comment on function public.advance_placements is 'The clock: begun placements become active, those whose last day is past are completed. Answers how many moved.';

create function public.rotation_faults(p_cohort uuid) returns table (trainee_id uuid, code text, detail jsonb)
language sql volatile security definer set search_path = '' as $$
  select t.id, f.code, f.detail
  from public.trainees t cross join lateral private.rotation_faults(t.id) f
  where t.cohort_id = p_cohort and p_cohort in (select private.coordinated_cohort_ids())
$$;
comment on function public.rotation_faults is 'For the coordinator''s board: each trainee''s faults of order, gaps and distinct hosts; nothing for others.';

grant execute on function public.place_trainee(uuid, uuid, date, date, smallint), public.move_placement(uuid, text, text, text, date, text),
  public.rotation_faults(uuid) to authenticated;
grant execute on function public.advance_placements() to service_role;
