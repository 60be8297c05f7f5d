-- Steps of a plan: computed, changed by hand, published in one transaction under all guarantees.

create function private.guard_plan() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if new.status <> old.status and not exists (select from public.plan_transitions t
    where t.from_status = old.status and t.to_status = new.status) then
    perform private.refuse('transition_not_allowed', old.status || ' → ' || new.status);
  elsif new.input <> old.input or new.cohort_id <> old.cohort_id then
    perform private.refuse('snapshot_is_fixed');
  end if;
  return new;
end $$;
create trigger plans_guard before update on public.plans for each row execute function private.guard_plan();

create function private.hold_plan(p_plan uuid, p_statuses text[]) returns public.plans
language plpgsql security definer set search_path = '' as $$
declare
  plan public.plans;
begin
  select * into plan from public.plans where id = p_plan and cohort_id in (select private.coordinated_cohort_ids()) for update;
  if not found then
    perform private.refuse('not_found');
  elsif plan.status <> all (p_statuses) then
    perform private.refuse('changed_meanwhile', plan.status);
  end if;
  return plan;
end $$;
comment on function private.hold_plan is 'A plan of the caller''s cohort in one of the statuses, held until the transaction ends. Refuses: not_found, changed_meanwhile.';

create function public.start_plan(p_cohort uuid, p_name text, p_seed bigint default 0, p_work_limit integer default 200000,
  p_time_limit_seconds integer default null) returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  started uuid;
begin
  perform from public.cohorts where id = p_cohort and id in (select private.coordinated_cohort_ids()) for no key update;
  if not found then
    perform private.refuse('not_found');
  elsif not exists (select from public.trainees t where t.cohort_id = p_cohort) then
    perform private.refuse('no_trainees');
  end if;
  insert into public.plans (cohort_id, name, input, seed, work_limit, time_limit_seconds, created_by)
  values (p_cohort, p_name, private.plan_input(p_cohort), p_seed, p_work_limit, p_time_limit_seconds, auth.uid())
  returning id into started;
  return started;
end $$;
comment on function public.start_plan is
  'Takes the snapshot of a cohort and opens a plan that is being computed; read plans.input and hand it to the planner. Refuses: not_found, no_trainees.';

create function public.finish_plan(p_plan uuid, p_status text, p_result jsonb, p_placements jsonb default '[]') returns void
language plpgsql security definer set search_path = '' as $$
declare
  plan public.plans := private.hold_plan(p_plan, '{computing}');
begin
  if p_status not in ('draft', 'infeasible', 'failed', 'cancelled') then
    perform private.refuse('transition_not_allowed', plan.status || ' → ' || p_status);
  end if;
  if p_status = 'draft' then
    insert into public.plan_placements (plan_id, cohort_id, trainee_id, segment_number, seat_id, is_locked)
    select p_plan, plan.cohort_id, p.trainee, p.segment::smallint, p.seat, exists (
      select from jsonb_array_elements(plan.input -> 'trainees') t
      where t ->> 'id' = p.trainee::text
        and t -> 'locked' @> jsonb_build_array(jsonb_build_object('segment', p.segment, 'seat', p.seat)))
    from jsonb_to_recordset(p_placements) p (trainee uuid, segment text, seat uuid);
  end if;
  update public.plans set status = p_status, result = p_result where id = p_plan;
exception when foreign_key_violation then
  perform private.refuse('plan_outdated', '[]');
end $$;
comment on function public.finish_plan is
  'The planner''s answer: status draft, infeasible, failed or cancelled, its result and [{trainee, segment, seat}]. Refuses: not_found, changed_meanwhile, transition_not_allowed, plan_outdated (a trainee or seat is gone).';

create function public.copy_plan(p_plan uuid, p_name text) returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  plan public.plans := private.hold_plan(p_plan, '{draft,published,superseded,discarded}');
  copied uuid;
begin
  insert into public.plans (cohort_id, name, status, input, seed, work_limit, time_limit_seconds, result, created_by)
  values (plan.cohort_id, p_name, 'draft', plan.input, plan.seed, plan.work_limit, plan.time_limit_seconds, plan.result, auth.uid())
  returning id into copied;
  insert into public.plan_placements (plan_id, cohort_id, trainee_id, segment_number, seat_id, is_locked)
  select copied, p.cohort_id, p.trainee_id, p.segment_number, p.seat_id, p.is_locked
  from public.plan_placements p where p.plan_id = p_plan;
  return copied;
end $$;
comment on function public.copy_plan is 'A draft with the same snapshot and placements, to be changed by hand and compared. Refuses: not_found, changed_meanwhile.';

create function public.move_in_plan(p_plan uuid, p_trainee uuid, p_segment integer, p_seat uuid, p_locked boolean default false)
returns void
language plpgsql security definer set search_path = '' as $$
declare
  plan public.plans := private.hold_plan(p_plan, '{draft}');
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
  'A coordinator puts a trainee into a seat of a draft, locks or unlocks that, or takes the trainee out (no seat). Refuses: not_found, changed_meanwhile.';

create function public.swap_in_plan(p_plan uuid, p_segment integer, p_trainee uuid, p_other uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare
  plan public.plans := private.hold_plan(p_plan, '{draft}');
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
comment on function public.swap_in_plan is 'Two trainees change seats in one segment of a draft, both or neither. Refuses: not_found, changed_meanwhile, not_placed (one of them has no seat there).';

create function public.discard_plan(p_plan uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare
  plan public.plans := private.hold_plan(p_plan, '{draft,infeasible,failed,cancelled}');
begin
  update public.plans set status = 'discarded' where id = plan.id;
end $$;
comment on function public.discard_plan is 'A coordinator puts a plan away. Refuses: not_found, changed_meanwhile.';

create function public.plan_changes(p_plan uuid) returns table (part text, id text, change text)
language sql volatile security definer set search_path = '' as $$
  select c.part, c.id, c.change
  from public.plans p cross join lateral private.input_changes(p.input, private.plan_input(p.cohort_id)) c
  where p.id = p_plan and p.cohort_id in (select private.coordinated_cohort_ids())
$$;
comment on function public.plan_changes is
  'What changed since a plan''s snapshot: part is trainees, segments, seats, placements, rules or weights; id that of the row. Nothing means it may be published.';

create function public.publish_plan(p_plan uuid) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  plan public.plans;
  changes jsonb;
  placed integer;
  cancelled integer;
begin
  -- The cohort first: placing by hand and every other publication wait for it, so what is compared is what holds.
  perform from public.cohorts c where c.id = (select p.cohort_id from public.plans p where p.id = p_plan)
    and c.id in (select private.coordinated_cohort_ids()) for no key update;
  plan := private.hold_plan(p_plan, '{draft}');
  if (select c.status from public.cohorts c where c.id = plan.cohort_id) not in ('matching', 'confirmed', 'running') then
    perform private.refuse('cohort_not_matching');
  end if;
  -- Held against hosts and trainees who change what is compared until all is written.
  perform from public.trainees t where t.cohort_id = plan.cohort_id order by t.id for no key update;
  perform from public.seats s where s.cohort_id = plan.cohort_id order by s.id for no key update;
  select jsonb_agg(to_jsonb(c)) into changes from private.input_changes(plan.input, private.plan_input(plan.cohort_id)) c;
  if changes is not null then
    perform private.refuse('plan_outdated', changes::text);
  end if;
  perform set_config('app.reason', 'plan', true);
  update public.placements p set status = 'cancelled'
  where p.cohort_id = plan.cohort_id and p.status = 'proposed' and not p.is_locked and not exists (
    select from public.plan_placements x where x.plan_id = p_plan and x.trainee_id = p.trainee_id
      and x.segment_number = p.segment_number and x.seat_id = p.seat_id);
  get diagnostics cancelled = row_count;
  update public.plans set status = 'superseded' where cohort_id = plan.cohort_id and status = 'published';
  update public.plans set status = 'published', published_at = clock_timestamp() where id = p_plan;
  perform set_config('app.reason', '', true);
  update public.placements p set is_locked = true
  from public.plan_placements x
  where x.plan_id = p_plan and x.is_locked and x.trainee_id = p.trainee_id and x.segment_number = p.segment_number
    and x.seat_id = p.seat_id and p.is_live and not p.is_locked;
  insert into public.placements (programme_id, cohort_id, trainee_id, seat_id, segment_number, agency_id, mentor_id, starts_on, ends_before, fte_percent, is_locked)
  select s.programme_id, s.cohort_id, t.id, s.id, s.segment_number, s.agency_id, s.mentor_id,
    greatest(g.starts_on, t.member_from), least(g.ends_before, t.member_before), t.fte_percent, x.is_locked
  from public.plan_placements x
  join public.trainees t on t.id = x.trainee_id
  join public.seats s on s.id = x.seat_id
  join public.segments g on g.cohort_id = s.cohort_id and g.number = s.segment_number
  where x.plan_id = p_plan and not exists (select from public.placements p
    where p.trainee_id = x.trainee_id and p.segment_number = x.segment_number and p.seat_id = x.seat_id and p.is_live)
  order by t.id, s.segment_number;
  get diagnostics placed = row_count;
  return jsonb_build_object('placed', placed, 'cancelled', cancelled);
exception when exclusion_violation then
  perform private.refuse('overlaps_full_time');
end $$;
comment on function public.publish_plan is
  'Turns a draft into proposed placements in one transaction and cancels proposed ones it does not hold; locked and answered placements stay. Of two at once one wins. Refuses: not_found, changed_meanwhile, cohort_not_matching, plan_outdated (detail: what changed, as JSON of plan_changes), overlaps_full_time, and what guard_placement refuses; then nothing is written.';

grant execute on function public.start_plan(uuid, text, bigint, integer, integer), public.finish_plan(uuid, text, jsonb, jsonb),
  public.copy_plan(uuid, text), public.move_in_plan(uuid, uuid, integer, uuid, boolean), public.swap_in_plan(uuid, integer, uuid, uuid),
  public.discard_plan(uuid), public.plan_changes(uuid), public.publish_plan(uuid) to authenticated;
