-- A host that has left the programme gets nobody more, seats are written through save_seat alone, and an employer takes part in the programme.

create or replace function private.guard_offered() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  -- The trainee is held before the seat, as in the guarantees, and the host's part against a leaving in another session.
  perform from public.trainees where id = new.trainee_id for no key update;
  perform from public.seats s where s.id = new.seat_id for no key update;
  perform from public.programme_hosts h where h.programme_id = new.programme_id and h.agency_id = new.agency_id for share;
  if exists (select from public.seats s where s.id = new.seat_id and s.withdrawn_at is not null) then
    perform private.refuse('seat_withdrawn');
  elsif exists (select from public.programme_hosts h where h.programme_id = new.programme_id and h.agency_id = new.agency_id
    and h.left_on <= private.today()) then
    perform private.refuse('host_has_left', new.agency_id::text);
  end if;
  return null;
end $$;
comment on function private.guard_offered is
  'Nobody is placed in a seat that is withdrawn or whose host has left the programme, also when that happened in another session a moment ago. Who is placed there stays.';

create or replace function private.plan_input(p_cohort uuid) returns jsonb
language sql volatile security definer set search_path = '' as $$
  select jsonb_build_object(
    'trainees', coalesce((select jsonb_agg(private.planned_trainee(t) order by t.id) from public.trainees t where t.cohort_id = c.id), '[]'::jsonb),
    'segments', coalesce((select jsonb_agg(jsonb_build_object('id', s.number::text, 'start', s.starts_on, 'end', s.ends_before) order by s.number)
      from public.segments s where s.cohort_id = c.id), '[]'::jsonb),
    'seats', coalesce((select jsonb_agg(private.planned_seat(s) order by s.id) from public.seats s
      where s.cohort_id = c.id and (s.withdrawn_at is null and exists (select from public.programme_hosts h
          where h.programme_id = s.programme_id and h.agency_id = s.agency_id and (h.left_on is null or h.left_on > private.today()))
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

create or replace function public.free_seats(p_placement uuid) returns table (seat_id uuid, host text, municipality text)
language sql volatile security definer set search_path = '' as $$
  select distinct on (g.name, g.id) s.id, g.name, m.name
  from public.placements p
  join public.seats s on s.cohort_id = p.cohort_id and s.segment_number = p.segment_number and s.agency_id <> p.agency_id
    and s.withdrawn_at is null
  join public.programme_hosts h on h.programme_id = s.programme_id and h.agency_id = s.agency_id
    and (h.left_on is null or h.left_on > private.today())
  join public.agencies g on g.id = s.agency_id
  join public.municipalities m on m.number = s.municipality_number
  where p.id = p_placement and p.is_live and private.placement_roles(p.id) && '{coordinator,trainee}'
    and private.seat_use(s.id, p.period) < s.capacity
  order by g.name, g.id, cardinality(private.missing_certificates(p.trainee_id, s.id)), s.created_at, s.id
$$;

drop policy "Hosts and coordinators offer seats" on public.seats;
revoke insert on public.seats from authenticated;
revoke insert (cohort_id, segment_number, agency_id, title, tasks, theme_id, municipality_number, capacity, mentor_id, housing, remote_days,
  needs_police_certificate, needs_clearance, host_cost_percent) on public.seats from authenticated;
revoke update (title, tasks, theme_id, municipality_number, capacity, mentor_id, housing, remote_days, needs_police_certificate,
  needs_clearance, host_cost_percent) on public.seats from authenticated;
drop policy "Hosts and coordinators add skills" on public.seat_skills;
drop policy "Hosts and coordinators remove skills" on public.seat_skills;
revoke insert, delete on public.seat_skills from authenticated;

create function private.guard_employer() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from public.cohorts c
    join public.programmes p on p.id = c.programme_id
    left join public.programme_hosts h on h.programme_id = p.id and h.agency_id = new.employer_agency_id
    where c.id = new.cohort_id and (p.agency_id = new.employer_agency_id or h.agency_id is not null)) then
    perform private.refuse('not_of_the_programme');
  end if;
  return new;
end $$;
comment on function private.guard_employer is 'A trainee''s employer runs the programme or is a host in it: it records appointments and reads them.';
create trigger trainees_employer before insert or update of employer_agency_id on public.trainees for each row
  when (new.employer_agency_id is not null) execute function private.guard_employer();
