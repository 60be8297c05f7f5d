-- Decisions name the state that was read: a host's answer, a coordinator's decision, and what is vouched for in a passport.

drop function public.move_placement(uuid, text, text, text, date, text);
create function public.move_placement(p_placement uuid, p_to text, p_reason text default null, p_from text default null,
  p_ended_before date default null, p_destination text default null, p_seen timestamptz default null) returns void
language plpgsql security definer set search_path = '' as $$
declare
  placement public.placements;
begin
  -- The trainee first: the same order as in the guarantees.
  perform from public.trainees t where t.id = (select p.trainee_id from public.placements p where p.id = p_placement) for no key update;
  select * into placement from public.placements where id = p_placement and id in (select private.readable_placement_ids()) for update;
  if not found then
    perform private.refuse('not_found');
  elsif p_from <> placement.status or p_seen <> placement.updated_at then
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
  'Coordinator or host moves a placement one allowed step; with p_from only from the status the caller saw, with p_seen only as it was then (updated_at). ended_early needs reason, destination and the first day after (p_ended_before). Refuses: not_found, changed_meanwhile, transition_not_allowed, reason_required, destination_required, unknown_destination, end_outside_placement, not_begun, not_over, appointment_missing, certificates, and at commit segments_out_of_order, gap_too_long, too_few_hosts.';

drop function public.move_change_request(uuid, text, text, text);
create function public.move_change_request(p_request uuid, p_to text, p_note text default null, p_from text default null,
  p_seen timestamptz default null) returns void
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
  elsif p_from <> request.status or p_seen <> request.updated_at then
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
  'The requester submits or withdraws, a coordinator returns, rejects or approves; a swap that a trainee asks for goes to the fellow first, who agrees (submitted) or declines, and may decline until it is decided. With p_seen only as the caller saw it (updated_at). Approval applies the change in the same transaction. Refuses: not_found, changed_meanwhile, transition_not_allowed, reason_required, swap_outdated, placement_is_over, already_begun, start_outside_placement, overlaps_full_time, leave_overlaps, host_has_left, seat_withdrawn, certificates, and what the guarantees refuse; then nothing is written.';

alter table public.goal_evidence add column updated_at timestamptz not null default now();
create trigger goal_evidence_touch before update of body on public.goal_evidence for each row execute function private.touch_updated_at();

drop function public.confirm_evidence(uuid);
create function public.confirm_evidence(p_evidence uuid, p_seen timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
declare
  evidence public.goal_evidence;
begin
  select * into evidence from public.goal_evidence where id = p_evidence for update;
  if not found or not coalesce(private.placement_roles(evidence.placement_id) && '{mentor,host}', false) then
    perform private.refuse('not_found');
  elsif evidence.updated_at is distinct from p_seen then
    perform private.refuse('changed_meanwhile');
  end if;
  update public.goal_evidence set confirmed_by = auth.uid(), confirmed_at = clock_timestamp() where id = p_evidence and confirmed_at is null;
end $$;
comment on function public.confirm_evidence is
  'Mentor or host of the placement confirms what a trainee wrote, in the words they read (updated_at); a second time changes nothing. Refuses: not_found, changed_meanwhile.';

grant execute on function public.move_placement(uuid, text, text, text, date, text, timestamptz),
  public.move_change_request(uuid, text, text, text, timestamptz), public.confirm_evidence(uuid, timestamptz) to authenticated;
