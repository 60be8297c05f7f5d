-- Steps of a change request; approval applies it at once, whole or not at all.

create function private.apply_change(p_request public.change_requests) returns void
language plpgsql security definer set search_path = '' as $$
declare
  one public.placements;
  other public.placements;
  seat public.seats;
  target uuid[] := array_remove(array[p_request.placement_id, p_request.other_placement_id], null);
begin
  -- Trainees in the order of their ids, as everywhere, then their placements.
  perform from public.trainees t where t.id in (select p.trainee_id from public.placements p where p.id = any (target))
  order by t.id for no key update;
  select * into one from public.placements where id = p_request.placement_id for update;
  if one.status not in ('proposed', 'host_accepted', 'confirmed', 'active') then
    perform private.refuse('placement_is_over', one.status);
  elsif one.status = 'active' and (p_request.kind in ('host', 'swap') or (p_request.kind = 'dates' and p_request.starts_on <> one.starts_on)) then
    perform private.refuse('already_begun');
  end if;
  set constraints public.full_time_placements_do_not_overlap, public.placements_guaranteed, public.placements_in_order deferred;
  case p_request.kind
    when 'dates' then
      update public.placements set starts_on = p_request.starts_on, ends_before = p_request.ends_before where id = one.id;
    when 'fte' then
      if one.status = 'active' then
        if p_request.starts_on is null or p_request.starts_on <= one.starts_on or p_request.starts_on >= one.ends_before then
          perform private.refuse('start_outside_placement', jsonb_build_object('starts_on', one.starts_on, 'ends_before', one.ends_before)::text);
        end if;
        -- What was worked stands; the rest becomes a placement of its own that the host answers.
        update public.placements set ends_before = p_request.starts_on where id = one.id;
        insert into public.placements (programme_id, cohort_id, trainee_id, seat_id, segment_number, agency_id, mentor_id, starts_on, ends_before, fte_percent)
        values (one.programme_id, one.cohort_id, one.trainee_id, one.seat_id, one.segment_number, one.agency_id, one.mentor_id,
          p_request.starts_on, one.ends_before, p_request.fte_percent);
      else
        update public.placements set fte_percent = p_request.fte_percent where id = one.id;
      end if;
    when 'host' then
      select * into seat from public.seats where id = p_request.seat_id;
      update public.placements set seat_id = seat.id, agency_id = seat.agency_id, mentor_id = seat.mentor_id where id = one.id;
    when 'swap' then
      select * into other from public.placements where id = p_request.other_placement_id for update;
      if other.status not in ('proposed', 'host_accepted', 'confirmed') then
        perform private.refuse('already_begun', other.status);
      end if;
      update public.placements set seat_id = other.seat_id, agency_id = other.agency_id, mentor_id = other.mentor_id,
        starts_on = other.starts_on, ends_before = other.ends_before where id = one.id;
      update public.placements set seat_id = one.seat_id, agency_id = one.agency_id, mentor_id = one.mentor_id,
        starts_on = one.starts_on, ends_before = one.ends_before where id = other.id;
  end case;
  update public.appointments a set revoked_at = clock_timestamp() from public.placements p
  where p.id = any (target) and a.placement_id = p.id and a.agency_id <> p.agency_id and a.revoked_at is null;
  update public.placements set status = 'proposed' where id = any (target) and status in ('host_accepted', 'confirmed');
  set constraints public.full_time_placements_do_not_overlap, public.placements_guaranteed, public.placements_in_order immediate;
exception when exclusion_violation then
  perform private.refuse('overlaps_full_time');
end $$;
comment on function private.apply_change is
  'Writes what a request asks for under all guarantees, checked once both sides of a swap stand. What a host had answered goes back to the host; a former host''s appointment is revoked.';

create function public.move_change_request(p_request uuid, p_to text, p_note text default null, p_from text default null) returns void
language plpgsql security definer set search_path = '' as $$
declare
  request public.change_requests;
  step public.change_request_transitions;
  coordinates boolean;
begin
  -- The cohort first, as in publishing a plan.
  perform from public.cohorts c where c.id = (select r.cohort_id from public.change_requests r where r.id = p_request) for no key update;
  select * into request from public.change_requests where id = p_request for update;
  coordinates := coalesce(request.cohort_id in (select private.coordinated_cohort_ids()), false);
  if request.id is null or not (request.requested_by is not distinct from auth.uid() or coordinates and request.status <> 'draft') then
    perform private.refuse('not_found');
  elsif p_from <> request.status then
    perform private.refuse('changed_meanwhile', request.status);
  end if;
  select * into step from public.change_request_transitions t where t.from_status = request.status and t.to_status = p_to;
  if not found or (step.taken_by = 'coordinator' and not coordinates)
    or (step.taken_by = 'requester' and request.requested_by is distinct from auth.uid()) then
    perform private.refuse('transition_not_allowed', request.status || ' → ' || p_to);
  elsif step.needs_note and coalesce(btrim(p_note), '') = '' then
    perform private.refuse('reason_required');
  end if;
  perform set_config('app.reason', coalesce(p_note, ''), true);
  update public.change_requests set
    status = p_to,
    note = case when step.taken_by = 'coordinator' then nullif(btrim(p_note), '') else note end,
    decided_by = case when step.taken_by = 'coordinator' then auth.uid() end,
    decided_at = case when step.taken_by = 'coordinator' then clock_timestamp() end
  where id = p_request;
  if p_to = 'approved' then
    perform set_config('app.reason', 'change_request', true);
    perform private.apply_change(request);
  end if;
  perform set_config('app.reason', '', true);
end $$;
comment on function public.move_change_request is
  'The requester submits or withdraws, a coordinator returns, rejects or approves; approval applies the change in the same transaction. Refuses: not_found, changed_meanwhile, transition_not_allowed, reason_required, placement_is_over, already_begun, start_outside_placement, overlaps_full_time, and what the guarantees refuse; then nothing is written.';

grant execute on function public.move_change_request(uuid, text, text, text) to authenticated;
