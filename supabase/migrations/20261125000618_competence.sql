-- The competence plan: goals, evidence that mentor or host confirms, what each host says of a placement, and to-dos with dates.

create table public.competence_goals (
  id uuid primary key default extensions.gen_random_uuid(),
  trainee_id uuid not null references public.trainees on delete cascade,
  title text not null check (length(btrim(title)) between 1 and 200),
  description text not null default '' check (length(description) <= 2000),
  target_on date,
  position smallint not null default 1,
  created_at timestamptz not null default now()
);
comment on table public.competence_goals is 'What a trainee wants to be able to do; the programme''s own competence plan is copied in at admission.';
create index competence_goals_trainee_idx on public.competence_goals (trainee_id, position);

create table public.goal_evidence (
  id uuid primary key default extensions.gen_random_uuid(),
  goal_id uuid not null references public.competence_goals on delete cascade,
  placement_id uuid not null references public.placements,
  body text not null check (length(btrim(body)) between 1 and 2000),
  added_at timestamptz not null default now(),
  confirmed_by uuid references public.accounts on delete set null,
  confirmed_at timestamptz
);
comment on table public.goal_evidence is 'What a trainee did in a placement towards a goal; confirmed by the mentor or the host, after which it no longer changes.';
create index goal_evidence_goal_idx on public.goal_evidence (goal_id);
create index goal_evidence_placement_idx on public.goal_evidence (placement_id);
create index goal_evidence_confirmed_by_idx on public.goal_evidence (confirmed_by);

create table public.host_confirmations (
  placement_id uuid primary key references public.placements on delete cascade,
  summary text not null check (length(btrim(summary)) between 1 and 4000),
  skills text[] not null default '{}' check (cardinality(skills) <= 20),
  confirmed_by uuid references public.accounts on delete set null,
  confirmed_at timestamptz not null default clock_timestamp()
);
comment on table public.host_confirmations is 'What a host confirms that a trainee did and learnt in its placement; it stands in the passport.';
create index host_confirmations_confirmed_by_idx on public.host_confirmations (confirmed_by);

create table public.trainee_todos (
  id uuid primary key default extensions.gen_random_uuid(),
  trainee_id uuid not null references public.trainees on delete cascade,
  title text not null check (length(btrim(title)) between 1 and 200),
  due_on date,
  done_at timestamptz,
  created_by uuid references public.accounts on delete set null default auth.uid(),
  created_at timestamptz not null default now()
);
comment on table public.trainee_todos is 'What a trainee has to do and by when, written by the trainee or a coordinator.';
create index trainee_todos_trainee_idx on public.trainee_todos (trainee_id, due_on);
create index trainee_todos_created_by_idx on public.trainee_todos (created_by);

create function private.copy_competence_plan() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into public.competence_goals (trainee_id, title, position)
  select new.id, left(g.title, 200), g.place
  from public.cohorts c
  join public.programme_templates t on t.id = c.template_id
  cross join lateral unnest(t.competence_plan) with ordinality g (title, place)
  where c.id = new.cohort_id and btrim(g.title) <> '';
  return null;
end $$;
create trigger trainees_competence_plan after insert on public.trainees for each row execute function private.copy_competence_plan();

create function private.guard_evidence() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if tg_op <> 'INSERT' and old.confirmed_at is not null and (tg_op = 'DELETE' or new.body <> old.body or new.goal_id <> old.goal_id) then
    perform private.refuse('already_confirmed');
  elsif tg_op = 'INSERT' and not exists (select from public.competence_goals g join public.placements p on p.trainee_id = g.trainee_id
    where g.id = new.goal_id and p.id = new.placement_id) then
    perform private.refuse('unknown_placement');
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger goal_evidence_guard before insert or update or delete on public.goal_evidence
  for each row execute function private.guard_evidence();

create function public.confirm_evidence(p_evidence uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare
  evidence public.goal_evidence;
begin
  select * into evidence from public.goal_evidence where id = p_evidence for update;
  if not found or not coalesce(private.placement_roles(evidence.placement_id) && '{mentor,host}', false) then
    perform private.refuse('not_found');
  end if;
  update public.goal_evidence set confirmed_by = auth.uid(), confirmed_at = clock_timestamp() where id = p_evidence and confirmed_at is null;
end $$;
comment on function public.confirm_evidence is 'Mentor or host of the placement confirms what a trainee wrote; a second time changes nothing. Refuses: not_found.';

create function public.confirm_placement(p_placement uuid, p_summary text, p_skills text[] default '{}') returns void
language plpgsql security definer set search_path = '' as $$
declare
  placement public.placements := private.hold_mentoring(p_placement, '{mentor,host}');
  unknown text;
begin
  if placement.status not in ('active', 'completed', 'ended_early') then
    perform private.refuse('not_begun', placement.starts_on::text);
  end if;
  select s into unknown from unnest(p_skills) s where not exists (select from public.skills k where k.id = s) limit 1;
  if unknown is not null then
    perform private.refuse('unknown_skill', unknown);
  elsif coalesce(btrim(p_summary), '') = '' then
    perform private.refuse('summary_required');
  end if;
  insert into public.host_confirmations (placement_id, summary, skills, confirmed_by) values (p_placement, p_summary, p_skills, auth.uid())
  on conflict (placement_id) do update set summary = excluded.summary, skills = excluded.skills,
    confirmed_by = excluded.confirmed_by, confirmed_at = clock_timestamp();
end $$;
comment on function public.confirm_placement is
  'Host or mentor confirms what a trainee did and learnt; the newest word holds. Refuses: not_found, not_begun, unknown_skill, summary_required.';

create function public.passport(p_trainee uuid) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'name', a.full_name, 'programme', p.name, 'cohort', c.name, 'memberFrom', t.member_from, 'memberBefore', t.member_before,
    'placements', coalesce((
      select jsonb_agg(jsonb_build_object('placementId', x.id, 'host', g.name, 'municipality', m.name, 'title', s.title, 'segment', x.segment_number,
        'startsOn', x.starts_on, 'endsBefore', x.ends_before, 'ftePercent', x.fte_percent, 'status', x.status,
        'summary', h.summary, 'skills', coalesce(to_jsonb(h.skills), '[]'::jsonb), 'confirmedAt', h.confirmed_at, 'confirmedBy', b.full_name) order by x.starts_on, x.id)
      from public.placements x
      join public.seats s on s.id = x.seat_id
      join public.agencies g on g.id = x.agency_id
      join public.municipalities m on m.number = s.municipality_number
      left join public.host_confirmations h on h.placement_id = x.id
      left join public.accounts b on b.id = h.confirmed_by
      where x.trainee_id = t.id and x.status in ('active', 'completed', 'ended_early')
    ), '[]'::jsonb),
    'goals', coalesce((
      select jsonb_agg(jsonb_build_object('title', o.title, 'evidence', (
        select coalesce(jsonb_agg(jsonb_build_object('body', e.body, 'confirmedAt', e.confirmed_at, 'confirmedBy', b.full_name) order by e.added_at), '[]'::jsonb)
        from public.goal_evidence e left join public.accounts b on b.id = e.confirmed_by
        where e.goal_id = o.id and e.confirmed_at is not null)) order by o.position, o.created_at)
      from public.competence_goals o where o.trainee_id = t.id
    ), '[]'::jsonb),
    'gatherings', coalesce((
      select jsonb_agg(jsonb_build_object('title', r.title, 'startsAt', r.starts_at) order by r.starts_at)
      from public.gatherings r join public.gathering_attendances w on w.gathering_id = r.id and w.trainee_id = t.id
      where w.has_attended and r.cancelled_at is null
    ), '[]'::jsonb)
  )
  from public.trainees t
  join public.cohorts c on c.id = t.cohort_id
  join public.programmes p on p.id = c.programme_id
  left join public.accounts a on a.id = t.account_id
  where t.id = p_trainee and (t.id in (select private.own_trainee_ids()) or t.id in (select private.coordinated_trainee_ids()))
$$;
comment on function public.passport is
  'For the trainee and the coordinator: placements that have begun with what each host confirmed, goals with confirmed evidence, gatherings attended; null for others.';

alter table public.competence_goals enable row level security;
alter table public.goal_evidence enable row level security;
alter table public.host_confirmations enable row level security;
alter table public.trainee_todos enable row level security;
create policy "Trainee, mentor and coordinator read goals" on public.competence_goals for select to authenticated
  using (trainee_id in (select private.own_trainee_ids()) or trainee_id in (select private.mentored_trainee_ids())
    or trainee_id in (select private.coordinated_trainee_ids()));
create policy "Trainees write their goals" on public.competence_goals for insert to authenticated with check (trainee_id in (select private.own_trainee_ids()));
create policy "Trainees change their goals" on public.competence_goals for update to authenticated using (trainee_id in (select private.own_trainee_ids()));
create policy "Trainees remove their goals" on public.competence_goals for delete to authenticated using (trainee_id in (select private.own_trainee_ids()));
create policy "Whoever reads the placement reads its evidence" on public.goal_evidence for select to authenticated
  using (placement_id in (select private.readable_placement_ids()));
create policy "Trainees add evidence" on public.goal_evidence for insert to authenticated
  with check (exists (select from public.competence_goals g where g.id = goal_id and g.trainee_id in (select private.own_trainee_ids())));
create policy "Trainees change evidence" on public.goal_evidence for update to authenticated
  using (exists (select from public.competence_goals g where g.id = goal_id and g.trainee_id in (select private.own_trainee_ids())));
create policy "Trainees remove evidence" on public.goal_evidence for delete to authenticated
  using (exists (select from public.competence_goals g where g.id = goal_id and g.trainee_id in (select private.own_trainee_ids())));
create policy "Whoever reads the placement reads what the host confirmed" on public.host_confirmations for select to authenticated
  using (placement_id in (select private.readable_placement_ids()));
create policy "Trainee and coordinator read to-dos" on public.trainee_todos for select to authenticated
  using (trainee_id in (select private.own_trainee_ids()) or trainee_id in (select private.coordinated_trainee_ids()));
create policy "Trainee and coordinator write to-dos" on public.trainee_todos for insert to authenticated
  with check (trainee_id in (select private.own_trainee_ids()) or trainee_id in (select private.coordinated_trainee_ids()));
create policy "Trainee and coordinator change to-dos" on public.trainee_todos for update to authenticated
  using (trainee_id in (select private.own_trainee_ids()) or trainee_id in (select private.coordinated_trainee_ids()));
create policy "Whoever wrote a to-do removes it" on public.trainee_todos for delete to authenticated
  using (created_by = (select auth.uid()));

grant select on public.competence_goals, public.goal_evidence, public.host_confirmations, public.trainee_todos to authenticated;
grant insert (trainee_id, title, description, target_on, position), update (title, description, target_on, position), delete
  on public.competence_goals to authenticated;
grant insert (goal_id, placement_id, body), update (body), delete on public.goal_evidence to authenticated;
grant insert (trainee_id, title, due_on), update (title, due_on, done_at), delete on public.trainee_todos to authenticated;
grant execute on function public.confirm_evidence(uuid), public.confirm_placement(uuid, text, text[]), public.passport(uuid) to authenticated;
