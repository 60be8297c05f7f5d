-- The passport says what the work was, beside what the host confirmed of it.

create or replace function public.passport(p_trainee uuid) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'name', a.full_name, 'programme', p.name, 'cohort', c.name, 'memberFrom', t.member_from, 'memberBefore', t.member_before,
    'placements', coalesce((
      select jsonb_agg(jsonb_build_object('placementId', x.id, 'host', g.name, 'municipality', m.name, 'title', s.title, 'tasks', s.tasks, 'segment', x.segment_number,
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
  'For the trainee and the coordinator: placements that have begun with what the work was and what each host confirmed, goals with confirmed evidence, gatherings attended; null for others.';
