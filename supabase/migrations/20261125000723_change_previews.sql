-- What a change would bring, before anybody says yes: tried under all guarantees and undone again.

create function public.preview_change(p_request uuid) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  request public.change_requests;
  moved jsonb;
begin
  select * into request from public.change_requests
  where id = p_request and status = 'submitted' and cohort_id in (select private.coordinated_cohort_ids());
  if not found then
    perform private.refuse('not_found');
  end if;
  begin
    perform private.apply_change(request);
    select coalesce(jsonb_agg(jsonb_build_object('trainee', p.trainee_id, 'segment', s.segment_number, 'startsOn', s.starts_on,
      'endsBefore', s.ends_before, 'newStartsOn', s.new_starts_on, 'newEndsBefore', s.new_ends_before)
      order by p.trainee_id, s.new_starts_on), '[]') into moved
    from (select distinct o.trainee_id from public.placements o where o.id in (request.placement_id, request.other_placement_id)) p
    cross join lateral private.shift_of(p.trainee_id) s
    where (s.new_starts_on, s.new_ends_before) <> (s.starts_on, s.ends_before);
    raise exception using errcode = 'SKUND', message = 'tried';
  exception
    when sqlstate 'SKUND' then
      return jsonb_build_object('shift', moved);
    when raise_exception then
      return jsonb_build_object('refused', sqlerrm);
  end;
end $$;
comment on function public.preview_change is
  'For the coordinator, of a submitted request: {"shift": [what part-time or leave would move afterwards]}, or {"refused": reason} when approving it now would be refused. Nothing stays written. Refuses: not_found.';

create function public.cohort_shifts(p_cohort uuid) returns table (trainee_id uuid, placement_id uuid, segment_number smallint,
  starts_on date, ends_before date, new_starts_on date, new_ends_before date)
language sql stable security definer set search_path = '' as $$
  select t.id, s.*
  from public.trainees t cross join lateral private.shift_of(t.id) s
  where t.cohort_id = p_cohort and p_cohort in (select private.coordinated_cohort_ids())
    and (s.new_starts_on, s.new_ends_before) <> (s.starts_on, s.ends_before)
  order by t.id, s.starts_on
$$;
comment on function public.cohort_shifts is 'preview_shift of every trainee of a cohort, for its coordinator.';

grant execute on function public.preview_change(uuid), public.cohort_shifts(uuid) to authenticated;
