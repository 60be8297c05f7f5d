-- Hosts' wishes for trainees: on skills and tasks, before anybody is placed, without names.

create function public.wishable_trainees(p_cohort uuid) returns table (trainee_id uuid, skills text[])
language sql stable security definer set search_path = '' as $$
  select t.id, array(select k.skill_id from public.trainee_skills k where k.trainee_id = t.id order by k.skill_id)
  from public.trainees t
  join public.cohorts c on c.id = t.cohort_id
  where t.cohort_id = p_cohort and c.status = 'matching'
    and exists (select from public.seats s where s.cohort_id = c.id and s.id in (select private.hosted_seat_ids()))
  order by t.id
$$;
comment on function public.wishable_trainees is
  'For hosts with a seat in a cohort that is being matched: its trainees by their skills alone, without names.';

create function public.wish_for_trainee(p_seat uuid, p_trainee uuid, p_weight integer, p_reason text default null) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform from public.seats s join public.trainees t on t.cohort_id = s.cohort_id
  where s.id = p_seat and t.id = p_trainee
    and (s.id in (select private.hosted_seat_ids()) or s.cohort_id in (select private.coordinated_cohort_ids()))
  for no key update of s;
  if not found then
    perform private.refuse('not_found');
  elsif coalesce(p_weight not between 0 and 3, true) then
    perform private.refuse('weight_out_of_range', p_weight::text);
  elsif p_weight = 0 then
    delete from public.seat_wishes where seat_id = p_seat and trainee_id = p_trainee;
    return;
  elsif coalesce(length(btrim(p_reason)) not between 1 and 300, true) then
    perform private.refuse('reason_required');
  end if;
  insert into public.seat_wishes (seat_id, trainee_id, weight, reason) values (p_seat, p_trainee, p_weight, btrim(p_reason))
  on conflict (seat_id, trainee_id) do update set weight = excluded.weight, reason = excluded.reason;
end $$;
comment on function public.wish_for_trainee is
  'A host wishes for a trainee in a seat, 1 to 3 with a reason in skills and tasks; 0 takes the wish back. Refuses: not_found, weight_out_of_range, reason_required.';

grant execute on function public.wishable_trainees(uuid), public.wish_for_trainee(uuid, uuid, integer, text) to authenticated;
