-- Computing a plan: one at a time for a cohort, ended by the clock where nobody is left to end it, with locks carried over.

create function private.is_overdue(p_plan public.plans) returns boolean
language sql stable set search_path = '' as $$
  select p_plan.status = 'computing'
    and p_plan.created_at + make_interval(secs => coalesce(p_plan.time_limit_seconds, 600) + 30) < clock_timestamp()
$$;
comment on function private.is_overdue is
  'True for a plan whose computation must have ended: half a minute after its time limit (ten minutes where it has none) no planner is left that could answer.';

create function private.end_overdue_plans(p_cohort uuid) returns void
language sql security definer set search_path = '' as $$
  update public.plans p set status = 'failed', result = '{"status": "abandoned"}'
  where p.cohort_id = p_cohort and p.status = 'computing' and private.is_overdue(p)
$$;
comment on function private.end_overdue_plans is 'Notes as failed what a server that stopped has left in computing.';

update public.plans p set status = 'failed', result = '{"status": "abandoned"}'
where p.status = 'computing' and exists (select from public.plans later
  where later.cohort_id = p.cohort_id and later.status = 'computing' and (later.created_at, later.id) > (p.created_at, p.id));
create unique index plans_one_computing on public.plans (cohort_id) where status = 'computing';

create or replace function public.start_plan(p_cohort uuid, p_name text, p_seed bigint default 0, p_work_limit integer default 200000,
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
  perform private.end_overdue_plans(p_cohort);
  select id into started from public.plans where cohort_id = p_cohort and status = 'computing';
  if found then
    perform private.refuse('already_computing', started::text);
  end if;
  insert into public.plans (cohort_id, name, input, seed, work_limit, time_limit_seconds, created_by)
  values (p_cohort, p_name, private.plan_input(p_cohort), p_seed, p_work_limit, p_time_limit_seconds, auth.uid())
  returning id into started;
  return started;
end $$;
comment on function public.start_plan is
  'Takes the snapshot of a cohort and opens a plan that is being computed; read plans.input and hand it to the planner. Refuses: not_found, no_trainees, already_computing (detail: the plan that is).';

create or replace function public.finish_plan(p_plan uuid, p_status text, p_result jsonb, p_placements jsonb default '[]') returns void
language plpgsql security definer set search_path = '' as $$
declare
  plan public.plans := private.hold_plan(p_plan, '{computing}');
begin
  if p_status not in ('draft', 'infeasible', 'failed', 'cancelled') then
    perform private.refuse('transition_not_allowed', plan.status || ' → ' || p_status);
  end if;
  if p_status = 'draft' then
    insert into public.plan_placements (plan_id, cohort_id, trainee_id, segment_number, seat_id, is_locked)
    select p_plan, plan.cohort_id, p.trainee, p.segment::smallint, p.seat, coalesce(p.locked, false) or exists (
      select from jsonb_array_elements(plan.input -> 'trainees') t
      where t ->> 'id' = p.trainee::text
        and t -> 'locked' @> jsonb_build_array(jsonb_build_object('segment', p.segment, 'seat', p.seat)))
    from jsonb_to_recordset(p_placements) p (trainee uuid, segment text, seat uuid, locked boolean);
  end if;
  update public.plans set status = p_status, result = p_result where id = p_plan;
exception when foreign_key_violation then
  perform private.refuse('plan_outdated', '[]');
end $$;
comment on function public.finish_plan is
  'The planner''s answer: status draft, infeasible, failed or cancelled, its result and [{trainee, segment, seat, locked}]; locked carries the lock of an earlier draft over. Refuses: not_found, changed_meanwhile, transition_not_allowed, plan_outdated (a trainee or seat is gone).';

create function public.rename_plan(p_plan uuid, p_name text) returns void
language plpgsql security definer set search_path = '' as $$
declare
  plan public.plans := private.hold_plan(p_plan, '{draft,infeasible,failed,cancelled,published,superseded}');
begin
  update public.plans set name = btrim(p_name) where id = plan.id;
end $$;
comment on function public.rename_plan is 'A coordinator gives a plan another name, 1 to 120 characters. Refuses: not_found, changed_meanwhile.';

comment on table public.plans is
  'A draft of a rotation: input is the snapshot the planner read (docs/plan-format.md), result what it answered without placements, which stand in plan_placements, and without explanations, which follow from both. Same input, seed, work limit and locks give the same plan.';

grant execute on function public.rename_plan(uuid, text) to authenticated;
