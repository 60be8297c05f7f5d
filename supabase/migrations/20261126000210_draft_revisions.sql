-- Drafts that two people change: the rules of a change are judged by the placements that were read, so it is refused once they are others.

alter table public.plans add column revision integer not null default 0;
comment on column public.plans.revision is
  'Counts the changes by hand. Whether one breaks a rule is judged by the placements of a revision and holds for no other.';

create function private.hold_draft(p_plan uuid, p_revision integer) returns public.plans
language plpgsql security definer set search_path = '' as $$
declare
  plan public.plans := private.hold_plan(p_plan, '{draft}');
begin
  if plan.revision is distinct from p_revision then
    perform private.refuse('draft_changed');
  end if;
  update public.plans set revision = plan.revision + 1 where id = p_plan;
  return plan;
end $$;
comment on function private.hold_draft is
  'A draft of the caller''s cohort as it was read, held and counted on. Refuses: not_found, changed_meanwhile, draft_changed.';

drop function public.move_in_plan(uuid, uuid, integer, uuid, boolean);
create function public.move_in_plan(p_plan uuid, p_revision integer, p_trainee uuid, p_segment integer, p_seat uuid,
  p_locked boolean default false) returns void
language plpgsql security definer set search_path = '' as $$
declare
  plan public.plans := private.hold_draft(p_plan, p_revision);
begin
  if p_seat is null then
    delete from public.plan_placements where plan_id = p_plan and trainee_id = p_trainee and segment_number = p_segment;
    return;
  end if;
  insert into public.plan_placements (plan_id, cohort_id, trainee_id, segment_number, seat_id, is_locked)
  values (p_plan, plan.cohort_id, p_trainee, p_segment, p_seat, p_locked)
  on conflict (plan_id, trainee_id, segment_number) do update set seat_id = excluded.seat_id, is_locked = excluded.is_locked;
exception when foreign_key_violation then
  perform private.refuse('not_found');
end $$;
comment on function public.move_in_plan is
  'A coordinator puts a trainee into a seat of a draft, locks or unlocks that, or takes the trainee out (no seat), from the revision that was read. Refuses: not_found, changed_meanwhile (no draft any more), draft_changed.';

drop function public.swap_in_plan(uuid, integer, uuid, uuid);
create function public.swap_in_plan(p_plan uuid, p_revision integer, p_segment integer, p_trainee uuid, p_other uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare
  plan public.plans := private.hold_draft(p_plan, p_revision);
  seats uuid[];
begin
  select array_agg(p.seat_id order by p.trainee_id = p_other) into seats
  from public.plan_placements p
  where p.plan_id = plan.id and p.segment_number = p_segment and p.trainee_id in (p_trainee, p_other);
  if cardinality(seats) is distinct from 2 then
    perform private.refuse('not_placed');
  end if;
  update public.plan_placements p set seat_id = seats[case when p.trainee_id = p_trainee then 2 else 1 end]
  where p.plan_id = p_plan and p.segment_number = p_segment and p.trainee_id in (p_trainee, p_other);
end $$;
comment on function public.swap_in_plan is
  'Two trainees change seats in one segment of a draft, both or neither, from the revision that was read. Refuses: not_found, changed_meanwhile (no draft any more), draft_changed, not_placed (one of them has no seat there).';

grant execute on function public.move_in_plan(uuid, integer, uuid, integer, uuid, boolean),
  public.swap_in_plan(uuid, integer, integer, uuid, uuid) to authenticated;
