-- Asking, trying and deciding, with leave, a trainee's swap, and hosts who see what a change moves among their own placements.

create or replace function public.save_change_request(p_placement uuid, p_kind text, p_reason text, p_starts_on date default null,
  p_ends_before date default null, p_fte_percent integer default null, p_seat uuid default null, p_other uuid default null,
  p_request uuid default null) returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  placement public.placements;
  roles text[] := private.placement_roles(p_placement);
  saved uuid;
begin
  select * into placement from public.placements where id = p_placement and is_live;
  if not found or not roles && '{coordinator,host,trainee}'
    or p_kind in ('host', 'swap') and not roles && '{coordinator,trainee}'
    or p_kind = 'leave' and not 'trainee' = any (roles) then
    perform private.refuse('not_found');
  elsif p_kind <> 'leave' and coalesce(btrim(p_reason), '') = '' then
    perform private.refuse('reason_required');
  elsif p_kind in ('dates', 'leave') and coalesce(p_starts_on >= p_ends_before, true) then
    perform private.refuse('period_reversed');
  elsif p_kind = 'leave' and not placement.period @> p_starts_on then
    perform private.refuse('leave_outside_placement', jsonb_build_object('starts_on', placement.starts_on,
      'ends_before', placement.ends_before)::text);
  elsif p_kind = 'leave' and p_ends_before > p_starts_on + 1100 then
    perform private.refuse('leave_too_long');
  elsif p_kind = 'fte' and coalesce(p_fte_percent not between 1 and 100, true) then
    perform private.refuse('fte_out_of_range', p_fte_percent::text);
  elsif p_kind = 'host' and not exists (select from public.seats s where s.id = p_seat and s.cohort_id = placement.cohort_id
    and s.segment_number = placement.segment_number and s.withdrawn_at is null) then
    perform private.refuse('unknown_seat');
  elsif p_kind = 'swap' and not (case when 'coordinator' = any (roles)
    then exists (select from public.placements o where o.id = p_other and o.is_live and o.cohort_id = placement.cohort_id
      and o.segment_number = placement.segment_number and o.trainee_id <> placement.trainee_id)
    else exists (select from public.swap_partners(p_placement) o where o.placement_id = p_other) end) then
    perform private.refuse('unknown_placement');
  end if;
  if p_request is null then
    insert into public.change_requests (cohort_id, placement_id, kind, reason, starts_on, ends_before, fte_percent, seat_id, other_placement_id, requested_by)
    values (placement.cohort_id, p_placement, p_kind, case when p_kind <> 'leave' then p_reason end, p_starts_on, p_ends_before, p_fte_percent,
      p_seat, p_other, auth.uid())
    returning id into saved;
  else
    update public.change_requests set kind = p_kind, reason = case when p_kind <> 'leave' then p_reason end, starts_on = p_starts_on,
      ends_before = p_ends_before, fte_percent = p_fte_percent, seat_id = p_seat, other_placement_id = p_other, terms = null
    where id = p_request and placement_id = p_placement and requested_by = auth.uid()
    returning id into saved;
    if saved is null then
      perform private.refuse('not_found');
    end if;
  end if;
  return saved;
end $$;
comment on function public.save_change_request is
  'Coordinator, host or trainee writes a draft, or changes the own draft or returned request. Only a trainee or coordinator asks for another host or a swap, a trainee with one of swap_partners; only a trainee asks for leave, from a day within the placement and without a reason. Refuses: not_found, reason_required, period_reversed, leave_outside_placement, leave_too_long, fte_out_of_range, unknown_seat, unknown_placement, locked_after_submission.';

create or replace function private.apply_change(p_request public.change_requests) returns void
language plpgsql security definer set search_path = '' as $$
declare
  one public.placements;
  other public.placements;
  seat public.seats;
  target uuid[] := array_remove(array[p_request.placement_id, p_request.other_placement_id], null);
  broken text;
begin
  -- Trainees in the order of their ids, as everywhere, then their placements.
  perform from public.trainees t where t.id in (select p.trainee_id from public.placements p where p.id = any (target))
  order by t.id for no key update;
  select * into one from public.placements where id = p_request.placement_id for update;
  if one.status not in ('proposed', 'host_accepted', 'confirmed', 'active') then
    perform private.refuse('placement_is_over', one.status);
  elsif one.status = 'active' and (p_request.kind in ('host', 'swap') or (p_request.kind = 'dates' and p_request.starts_on <> one.starts_on)) then
    perform private.refuse('already_begun');
  elsif p_request.kind = 'swap' and p_request.terms <> private.swap_terms(p_request.placement_id, p_request.other_placement_id) then
    perform private.refuse('swap_outdated');
  end if;
  set constraints public.full_time_placements_do_not_overlap, public.placements_guaranteed, public.placements_in_order deferred;
  case p_request.kind
    when 'dates' then
      update public.placements set starts_on = p_request.starts_on, ends_before = p_request.ends_before where id = one.id;
    when 'leave' then
      insert into public.leaves (trainee_id, starts_on, ends_before) values (one.trainee_id, p_request.starts_on, p_request.ends_before);
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
  update public.placements set status = 'proposed' where id = any (target) and status in ('host_accepted', 'confirmed')
    and p_request.kind <> 'leave';
  set constraints public.full_time_placements_do_not_overlap, public.placements_guaranteed, public.placements_in_order immediate;
exception when exclusion_violation then
  get stacked diagnostics broken = constraint_name;
  perform private.refuse(case broken when 'leaves_do_not_overlap' then 'leave_overlaps' else 'overlaps_full_time' end);
end $$;
comment on function private.apply_change is
  'Writes what a request asks for under all guarantees, checked once both sides of a swap stand. What a host had answered goes back to the host, except for leave, which moves nothing by itself; a former host''s appointment is revoked. What two trainees agreed to exchange has to stand as it did.';

create or replace function public.move_change_request(p_request uuid, p_to text, p_note text default null, p_from text default null) returns void
language plpgsql security definer set search_path = '' as $$
declare
  request public.change_requests;
  step public.change_request_transitions;
  coordinates boolean;
  has_fellow boolean;
  is_fellow boolean;
  is_answer boolean;
begin
  -- The cohort first, as in publishing a plan.
  perform from public.cohorts c where c.id = (select r.cohort_id from public.change_requests r where r.id = p_request) for no key update;
  select * into request from public.change_requests where id = p_request for update;
  coordinates := coalesce(request.cohort_id in (select private.coordinated_cohort_ids()), false);
  has_fellow := private.has_fellow(request);
  is_fellow := has_fellow and exists (select from public.placements o where o.id = request.other_placement_id
    and o.trainee_id in (select private.own_trainee_ids()));
  if request.id is null or not (request.requested_by is not distinct from auth.uid()
    or (coordinates or is_fellow) and request.status <> 'draft') then
    perform private.refuse('not_found');
  elsif p_from <> request.status then
    perform private.refuse('changed_meanwhile', request.status);
  end if;
  select * into step from public.change_request_transitions t where t.from_status = request.status and t.to_status = p_to
    and coalesce(t.with_fellow = has_fellow, true);
  if not found or (step.taken_by = 'coordinator' and not coordinates) or (step.taken_by = 'fellow' and not is_fellow)
    or (step.taken_by = 'requester' and request.requested_by is distinct from auth.uid()) then
    perform private.refuse('transition_not_allowed', request.status || ' → ' || p_to);
  elsif step.needs_note and coalesce(btrim(p_note), '') = '' then
    perform private.refuse('reason_required');
  elsif step.taken_by = 'fellow' and p_to = 'submitted'
    and request.terms is distinct from private.swap_terms(request.placement_id, request.other_placement_id) then
    perform private.refuse('swap_outdated');
  end if;
  is_answer := step.taken_by = 'coordinator' or p_to = 'declined';
  perform set_config('app.reason', coalesce(p_note, ''), true);
  update public.change_requests set
    status = p_to,
    note = case when is_answer then nullif(btrim(p_note), '') when p_to <> 'asked' then note end,
    decided_by = case when is_answer then auth.uid() end,
    decided_at = case when is_answer then clock_timestamp() end,
    terms = case when p_to = 'asked' then private.swap_terms(request.placement_id, request.other_placement_id) else terms end
  where id = p_request;
  if p_to = 'approved' then
    perform set_config('app.reason', 'change_request', true);
    perform private.apply_change(request);
  end if;
  perform set_config('app.reason', '', true);
end $$;
comment on function public.move_change_request is
  'The requester submits or withdraws, a coordinator returns, rejects or approves; a swap that a trainee asks for goes to the fellow first, who agrees (submitted) or declines, and may decline until it is decided. Approval applies the change in the same transaction. Refuses: not_found, changed_meanwhile, transition_not_allowed, reason_required, swap_outdated, placement_is_over, already_begun, start_outside_placement, overlaps_full_time, leave_overlaps, and what the guarantees refuse; then nothing is written.';

drop function public.preview_my_change(uuid, text, date, date, integer, uuid);
create function public.preview_my_change(p_placement uuid, p_kind text, p_starts_on date default null, p_ends_before date default null,
  p_fte_percent integer default null, p_seat uuid default null, p_other uuid default null)
returns table (segment_number smallint, host text, fte_percent smallint, starts_on date, ends_before date, new_starts_on date, new_ends_before date)
language plpgsql volatile security definer set search_path = '' as $$
declare
  placement public.placements;
  roles text[] := private.placement_roles(p_placement);
  now_in_force jsonb;
  tried uuid;
  request public.change_requests;
  shown jsonb;
begin
  select * into placement from public.placements p where p.id = p_placement and p.is_live;
  if not found or not roles && '{coordinator,host,trainee}' then
    perform private.refuse('not_found');
  end if;
  begin
    -- The cohort first, as in publishing a plan.
    perform from public.cohorts c where c.id = placement.cohort_id for no key update;
    select jsonb_object_agg(p.id, jsonb_build_object('starts_on', p.starts_on, 'ends_before', p.ends_before)) into now_in_force
    from public.placements p where p.trainee_id = placement.trainee_id and p.is_live;
    tried := public.save_change_request(p_placement, p_kind, 'preview', p_starts_on, p_ends_before, p_fte_percent, p_seat, p_other);
    select * into request from public.change_requests r where r.id = tried;
    perform private.apply_change(request);
    select jsonb_agg(jsonb_build_object('segment_number', p.segment_number, 'host', g.name, 'fte_percent', p.fte_percent,
      'new_starts_on', s.new_starts_on, 'new_ends_before', s.new_ends_before) || coalesce(now_in_force -> p.id::text, '{}')) into shown
    from private.shift_of(placement.trainee_id) s
    join public.placements p on p.id = s.placement_id
    join public.agencies g on g.id = p.agency_id
    where roles && '{coordinator,trainee}' or p.agency_id = placement.agency_id;
    raise exception using errcode = 'SKUND', message = 'tried';
  exception when sqlstate 'SKUND' then
    null;
  end;
  return query
    select r.* from jsonb_to_recordset(shown) r (segment_number smallint, host text, fte_percent smallint, starts_on date,
      ends_before date, new_starts_on date, new_ends_before date)
    order by r.new_starts_on, r.segment_number;
end $$;
comment on function public.preview_my_change is
  'For the trainee, the coordinator and, among its own placements, the host: where those that are not over would lie if a change were approved and the clock moved after it; starts_on and ends_before are null for a part that would be new. Nothing stays written. Refuses what save_change_request and an approval refuse.';

drop function public.ask_for_change(uuid, text, text, date, date, integer, uuid);
create function public.ask_for_change(p_placement uuid, p_kind text, p_reason text, p_starts_on date default null,
  p_ends_before date default null, p_fte_percent integer default null, p_seat uuid default null, p_other uuid default null) returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  returned uuid;
  asked uuid;
begin
  perform from public.cohorts c where c.id = (select p.cohort_id from public.placements p where p.id = p_placement) for no key update;
  if exists (select from public.change_requests r where r.placement_id = p_placement and r.kind = p_kind
    and r.requested_by = auth.uid() and r.status in ('asked', 'submitted')) then
    perform private.refuse('already_asked');
  end if;
  select r.id into returned from public.change_requests r where r.placement_id = p_placement and r.kind = p_kind
    and r.requested_by = auth.uid() and r.status = 'returned' order by r.created_at limit 1;
  asked := public.save_change_request(p_placement, p_kind, p_reason, p_starts_on, p_ends_before, p_fte_percent, p_seat, p_other, returned);
  if exists (select from public.change_requests r where r.placement_id = p_other and r.other_placement_id = p_placement
    and r.status in ('asked', 'submitted')) then
    perform private.refuse('fellow_has_asked');
  end if;
  perform public.move_change_request(asked, case when private.has_fellow(r) then 'asked' else 'submitted' end)
  from public.change_requests r where r.id = asked;
  return asked;
end $$;
comment on function public.ask_for_change is
  'Writes a change request and sends it in one step, to the coordinator or, for a trainee''s swap, to the fellow; while one of the kind waits for an answer, another is not taken, and one that was returned is written anew. Refuses: already_asked, fellow_has_asked, and what save_change_request refuses.';

grant execute on function public.preview_my_change(uuid, text, date, date, integer, uuid, uuid),
  public.ask_for_change(uuid, text, text, date, date, integer, uuid, uuid) to authenticated;
