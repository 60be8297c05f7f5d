-- Plans: drafts of a whole rotation. A plan keeps the snapshot it was made from, so that publishing can tell what changed since.

create table public.plan_transitions (
  from_status text not null,
  to_status text not null,
  primary key (from_status, to_status)
);
comment on table public.plan_transitions is 'Which status of a plan may follow which; a coordinator takes every step.';
insert into public.plan_transitions (from_status, to_status) values
  ('computing', 'draft'),
  ('computing', 'infeasible'),
  ('computing', 'failed'),
  ('computing', 'cancelled'),
  ('draft', 'published'),
  ('draft', 'discarded'),
  ('infeasible', 'discarded'),
  ('failed', 'discarded'),
  ('cancelled', 'discarded'),
  ('published', 'superseded');

create table public.plans (
  id uuid primary key default extensions.gen_random_uuid(),
  cohort_id uuid not null references public.cohorts,
  name text not null check (length(btrim(name)) between 1 and 120),
  status text not null default 'computing' check (status in
    ('computing', 'draft', 'infeasible', 'failed', 'cancelled', 'published', 'superseded', 'discarded')),
  input jsonb not null,
  input_hash text not null generated always as (md5(input::text)) stored,
  seed bigint not null default 0 check (seed >= 0),
  work_limit integer not null check (work_limit > 0),
  time_limit_seconds integer check (time_limit_seconds > 0),
  result jsonb check (jsonb_typeof(result) = 'object'),
  created_by uuid references public.accounts on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  published_at timestamptz,
  unique (id, cohort_id),
  constraint published_has_time check ((status in ('published', 'superseded')) = (published_at is not null))
);
comment on table public.plans is
  'A draft of a rotation: input is the snapshot the planner read (docs/plan-format.md), result what it answered without the placements, which stand in plan_placements. Same input, seed and work limit give the same plan.';
create unique index plans_one_published on public.plans (cohort_id) where status = 'published';
create index plans_cohort_idx on public.plans (cohort_id, created_at);
create index plans_created_by_idx on public.plans (created_by);

create table public.plan_placements (
  plan_id uuid not null,
  cohort_id uuid not null,
  trainee_id uuid not null,
  segment_number smallint not null,
  seat_id uuid not null,
  is_locked boolean not null default false,
  primary key (plan_id, trainee_id, segment_number),
  foreign key (plan_id, cohort_id) references public.plans (id, cohort_id) on delete cascade,
  foreign key (trainee_id, cohort_id) references public.trainees (id, cohort_id) on delete cascade,
  foreign key (cohort_id, segment_number) references public.segments (cohort_id, number) on delete cascade
);
comment on table public.plan_placements is 'Where a plan puts each trainee in each segment; nothing of it holds before the plan is published.';
create index plan_placements_trainee_idx on public.plan_placements (trainee_id);
create index plan_placements_seat_idx on public.plan_placements (seat_id);
alter table public.seats add constraint seats_of_a_segment unique (id, cohort_id, segment_number);
alter table public.plan_placements add foreign key (seat_id, cohort_id, segment_number)
  references public.seats (id, cohort_id, segment_number) on delete cascade;

create function private.planned_trainee(p_trainee public.trainees) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'id', p_trainee.id,
    'fte', p_trainee.fte_percent / 100.0,
    'member', jsonb_build_array(p_trainee.member_from, p_trainee.member_before),
    'wishes', coalesce((
      select jsonb_agg(jsonb_build_object('host', w.agency_id, 'weight', greatest(1, 4 - w.place)) order by w.place)
      from (select agency_id, row_number() over (order by rank) as place from public.application_wishes
        where application_id = p_trainee.application_id and kind = 'host' and withdrawn_at is null
          and agency_id in (select s.agency_id from public.seats s where s.cohort_id = p_trainee.cohort_id and s.withdrawn_at is null)) w
    ), '[]'::jsonb),
    'regions', coalesce((select jsonb_agg(region order by rank) from public.application_wishes
      where application_id = p_trainee.application_id and kind = 'region' and withdrawn_at is null), '[]'::jsonb),
    'themes', coalesce((select jsonb_agg(theme_id order by rank) from public.application_wishes
      where application_id = p_trainee.application_id and kind = 'theme' and withdrawn_at is null), '[]'::jsonb),
    'skills', coalesce((select jsonb_agg(skill_id order by skill_id) from public.trainee_skills where trainee_id = p_trainee.id), '[]'::jsonb),
    'certificates', coalesce((select jsonb_agg(distinct held.kind) from public.trainee_certificates c
      cross join lateral unnest(array[c.kind]
        || case when c.kind in ('clearance_secret', 'clearance_top_secret') then '{clearance_confidential}'::text[] else '{}' end
        || case when c.kind = 'clearance_top_secret' then '{clearance_secret}'::text[] else '{}' end) held (kind)
      where c.trainee_id = p_trainee.id and (c.valid_before is null or c.valid_before > private.today())), '[]'::jsonb),
    'locked', coalesce((
      select jsonb_agg(jsonb_build_object('segment', l.segment_number::text, 'seat', l.seat_id) order by l.segment_number)
      from (select distinct on (segment_number) segment_number, seat_id from public.placements
        where trainee_id = p_trainee.id and is_live and (is_locked or status <> 'proposed')
        order by segment_number, fte_percent desc, starts_on, id) l
    ), '[]'::jsonb)
  )
$$;
comment on function private.planned_trainee is
  'A trainee as the planner reads one: wishes, skills, certificates and what is locked, never name, age, gender or origin. The first wish weighs 3, the second 2, all others 1; a higher clearance includes the lower.';

create function private.planned_seat(p_seat public.seats) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'id', p_seat.id,
    'host', p_seat.agency_id,
    'segment', p_seat.segment_number::text,
    'municipality', p_seat.municipality_number,
    'capacity', p_seat.capacity,
    'housing', p_seat.housing is not null,
    'themes', case when p_seat.theme_id is null then '[]'::jsonb else jsonb_build_array(p_seat.theme_id) end,
    'skills', coalesce((select jsonb_agg(skill_id order by skill_id) from public.seat_skills where seat_id = p_seat.id and kind = 'needed'), '[]'::jsonb),
    'requires', to_jsonb(array_remove(array[
      case when p_seat.needs_police_certificate then 'police_certificate' end, 'clearance_' || p_seat.needs_clearance], null)),
    'wishes', coalesce((select jsonb_agg(jsonb_build_object('trainee', trainee_id, 'weight', weight) order by trainee_id)
      from public.seat_wishes where seat_id = p_seat.id), '[]'::jsonb)
  )
$$;
comment on function private.planned_seat is 'A seat as the planner reads it.';

create function private.plan_input(p_cohort uuid) returns jsonb
language sql volatile security definer set search_path = '' as $$
  select jsonb_build_object(
    'trainees', coalesce((select jsonb_agg(private.planned_trainee(t) order by t.id) from public.trainees t where t.cohort_id = c.id), '[]'::jsonb),
    'segments', coalesce((select jsonb_agg(jsonb_build_object('id', s.number::text, 'start', s.starts_on, 'end', s.ends_before) order by s.number)
      from public.segments s where s.cohort_id = c.id), '[]'::jsonb),
    'seats', coalesce((select jsonb_agg(private.planned_seat(s) order by s.id) from public.seats s
      where s.cohort_id = c.id and (s.withdrawn_at is null
        or exists (select from public.placements p where p.seat_id = s.id and p.is_live and (p.is_locked or p.status <> 'proposed')))), '[]'::jsonb),
    'rules', t.planner_rules
      || case when t.min_distinct_hosts > 1 then jsonb_build_object('distinctHosts', t.min_distinct_hosts) else '{}' end
      || case when t.low_centrality_min_months > 0 then jsonb_build_object('lowCentralityMin',
        jsonb_build_object('months', t.low_centrality_min_months)) else '{}' end
      || coalesce((select jsonb_build_object('lowCentralityMunicipalities', jsonb_agg(m.municipality_number order by m.municipality_number))
        from public.template_municipalities m where m.template_id = t.id having count(*) > 0), '{}'),
    'weights', t.planner_weights,
    'placements', coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'trainee', p.trainee_id, 'seat', p.seat_id, 'status', p.status,
        'start', p.starts_on, 'end', p.ends_before, 'fte', p.fte_percent / 100.0) order by p.id)
      from public.placements p where p.cohort_id = c.id and p.is_live), '[]'::jsonb)
  )
  from public.cohorts c
  join public.programme_templates t on t.id = c.template_id
  where c.id = p_cohort
$$;
comment on function private.plan_input is
  'All that a plan of a cohort rests on, always in the same order. The planner drops what its format does not know: placements and member are here so that publishing sees that they changed.';

create function private.input_changes(p_was jsonb, p_is jsonb) returns table (part text, id text, change text)
language sql immutable set search_path = '' as $$
  select lists.part, coalesce(pair.was ->> 'id', pair.becomes ->> 'id'),
    case when pair.was is null then 'added' when pair.becomes is null then 'removed' else 'changed' end
  from (values ('trainees'), ('segments'), ('seats'), ('placements')) lists (part)
  cross join lateral (
    select was, becomes from jsonb_array_elements(p_was -> lists.part) was
    full join jsonb_array_elements(p_is -> lists.part) becomes on becomes ->> 'id' = was ->> 'id'
  ) pair
  where pair.was is distinct from pair.becomes
  union all
  select terms.part, null, 'changed'
  from (values ('rules'), ('weights')) terms (part)
  where p_was -> terms.part is distinct from p_is -> terms.part
$$;
comment on function private.input_changes is 'What differs between two snapshots: the part, the id of the row and whether it was added, removed or changed.';

create trigger plans_touch before update on public.plans for each row execute function private.touch_updated_at();
create trigger plans_created after insert on public.plans for each row execute function private.record_rotation_status('plan');
create trigger plans_status_event after update of status on public.plans for each row
  when (old.status is distinct from new.status) execute function private.record_rotation_status('plan');

alter table public.plan_transitions enable row level security;
alter table public.plans enable row level security;
alter table public.plan_placements enable row level security;
create policy "Everyone reads the rules" on public.plan_transitions for select to anon, authenticated, service_role using (true);
create policy "Coordinators read the plans of their cohorts" on public.plans for select to authenticated
  using (cohort_id in (select private.coordinated_cohort_ids()));
create policy "Coordinators read where plans put trainees" on public.plan_placements for select to authenticated
  using (cohort_id in (select private.coordinated_cohort_ids()));
grant select on public.plan_transitions to anon, authenticated, service_role;
grant select on public.plans, public.plan_placements to authenticated;
