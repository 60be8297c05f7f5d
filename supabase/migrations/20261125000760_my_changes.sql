-- A trainee asks for a change: first what it would move, tried under all guarantees and undone; then asked in one step.

create function public.free_seats(p_placement uuid) returns table (seat_id uuid, host text, municipality text)
language sql volatile security definer set search_path = '' as $$
  select distinct on (g.name, g.id) s.id, g.name, m.name
  from public.placements p
  join public.seats s on s.cohort_id = p.cohort_id and s.segment_number = p.segment_number and s.agency_id <> p.agency_id
    and s.withdrawn_at is null
  join public.agencies g on g.id = s.agency_id
  join public.municipalities m on m.number = s.municipality_number
  where p.id = p_placement and p.is_live and private.placement_roles(p.id) && '{coordinator,trainee}'
    and private.seat_use(s.id, p.period) < s.capacity
  order by g.name, g.id, s.created_at, s.id
$$;
comment on function public.free_seats is
  'For the trainee and the coordinator of a placement: a seat at each other host of its segment that has room for all of its days. What a host offers there stays with the host. Nothing for others.';

create function public.preview_my_change(p_placement uuid, p_kind text, p_starts_on date default null, p_ends_before date default null,
  p_fte_percent integer default null, p_seat uuid default null)
returns table (segment_number smallint, host text, fte_percent smallint, starts_on date, ends_before date, new_starts_on date, new_ends_before date)
language plpgsql volatile security definer set search_path = '' as $$
declare
  placement public.placements;
  now_in_force jsonb;
  tried uuid;
  request public.change_requests;
  shown jsonb;
begin
  select * into placement from public.placements p where p.id = p_placement and p.is_live;
  if not found or not private.placement_roles(p_placement) && '{coordinator,trainee}' then
    perform private.refuse('not_found');
  end if;
  begin
    -- The cohort first, as in publishing a plan.
    perform from public.cohorts c where c.id = placement.cohort_id for no key update;
    select jsonb_object_agg(p.id, jsonb_build_object('starts_on', p.starts_on, 'ends_before', p.ends_before)) into now_in_force
    from public.placements p where p.trainee_id = placement.trainee_id and p.is_live;
    tried := public.save_change_request(p_placement, p_kind, 'preview', p_starts_on, p_ends_before, p_fte_percent, p_seat);
    select * into request from public.change_requests r where r.id = tried;
    perform private.apply_change(request);
    select jsonb_agg(jsonb_build_object('segment_number', p.segment_number, 'host', g.name, 'fte_percent', p.fte_percent,
      'new_starts_on', s.new_starts_on, 'new_ends_before', s.new_ends_before) || coalesce(now_in_force -> p.id::text, '{}')) into shown
    from private.shift_of(placement.trainee_id) s
    join public.placements p on p.id = s.placement_id
    join public.agencies g on g.id = p.agency_id;
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
  'For the trainee and the coordinator: where the placements that are not over would lie if a change were approved and the clock moved after it; starts_on and ends_before are null for a part that would be new. Nothing stays written. Refuses what save_change_request and an approval refuse.';

create function public.ask_for_change(p_placement uuid, p_kind text, p_reason text, p_starts_on date default null,
  p_ends_before date default null, p_fte_percent integer default null, p_seat uuid default null) returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  returned uuid;
  asked uuid;
begin
  perform from public.cohorts c where c.id = (select p.cohort_id from public.placements p where p.id = p_placement) for no key update;
  if exists (select from public.change_requests r where r.placement_id = p_placement and r.kind = p_kind
    and r.requested_by = auth.uid() and r.status = 'submitted') then
    perform private.refuse('already_asked');
  end if;
  select r.id into returned from public.change_requests r where r.placement_id = p_placement and r.kind = p_kind
    and r.requested_by = auth.uid() and r.status = 'returned' order by r.created_at limit 1;
  asked := public.save_change_request(p_placement, p_kind, p_reason, p_starts_on, p_ends_before, p_fte_percent, p_seat, null, returned);
  perform public.move_change_request(asked, 'submitted');
  return asked;
end $$;
comment on function public.ask_for_change is
  'Writes a change request and sends it in one step; while one of the kind waits for an answer, another is not taken, and one that was returned is written anew. Refuses: already_asked, and what save_change_request refuses.';

grant execute on function public.free_seats(uuid), public.preview_my_change(uuid, text, date, date, integer, uuid),
  public.ask_for_change(uuid, text, text, date, date, integer, uuid) to authenticated;
