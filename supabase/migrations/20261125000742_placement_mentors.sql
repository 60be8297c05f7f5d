-- Which mentor follows a placement: the seat's to begin with, another one when the host says so.

create function public.set_placement_mentor(p_placement uuid, p_mentor uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare
  placement public.placements;
begin
  -- The trainee first: the same order as in the guarantees.
  perform from public.trainees t where t.id = (select p.trainee_id from public.placements p where p.id = p_placement) for no key update;
  select * into placement from public.placements where id = p_placement for update;
  if not found or not private.placement_roles(p_placement) && '{coordinator,host}' then
    perform private.refuse('not_found');
  elsif placement.status not in ('proposed', 'host_accepted', 'confirmed', 'active') then
    perform private.refuse('placement_is_over', placement.status);
  elsif not exists (select from public.mentors m where m.programme_id = placement.programme_id and m.agency_id = placement.agency_id
    and m.account_id = p_mentor) then
    perform private.refuse('unknown_mentor');
  end if;
  update public.placements set mentor_id = p_mentor where id = p_placement;
  if placement.mentor_id is null then
    -- A mentor who comes in the middle has missed nothing.
    delete from public.check_ins where placement_id = p_placement and status = 'scheduled' and due_on < private.today();
  end if;
end $$;
comment on function public.set_placement_mentor is
  'Host or coordinator chooses the mentor of a placement that is not over; the agreement is then signed anew by the new one. Refuses: not_found, placement_is_over, unknown_mentor, and mentor_full and mentor_is_the_trainee as every placement.';

grant execute on function public.set_placement_mentor(uuid, uuid) to authenticated;
