-- Certificates: what a seat requires is held by whoever is put into it, whatever way that happens, and when it is confirmed.
-- The planner's snapshot, the guard and the coordinator's board read the same three functions.

create function private.required_certificates(p_seat public.seats) returns text[]
language sql immutable set search_path = '' as $$
  select array_remove(array[case when p_seat.needs_police_certificate then 'police_certificate' end, 'clearance_' || p_seat.needs_clearance], null)
$$;
comment on function private.required_certificates is 'The kinds of certificate and clearance that a seat requires.';

create function private.held_certificates(p_trainee uuid) returns text[]
language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(distinct held.kind order by held.kind), '{}')
  from public.trainee_certificates c
  cross join lateral unnest(array[c.kind]
    || case when c.kind in ('clearance_secret', 'clearance_top_secret') then '{clearance_confidential}'::text[] else '{}' end
    || case when c.kind = 'clearance_top_secret' then '{clearance_secret}'::text[] else '{}' end) held (kind)
  where c.trainee_id = p_trainee and (c.valid_before is null or c.valid_before > private.today())
$$;
comment on function private.held_certificates is
  'What a trainee has shown to the coordinator and what holds today; a higher clearance includes the lower.';

create function private.missing_certificates(p_trainee uuid, p_seat uuid) returns text[]
language sql stable security definer set search_path = '' as $$
  select array(select r from unnest(private.required_certificates(s)) r where r <> all (private.held_certificates(p_trainee)))
  from public.seats s where s.id = p_seat
$$;
comment on function private.missing_certificates is 'What a seat requires that a trainee has not shown; empty where nothing is missing.';

create or replace function private.planned_trainee(p_trainee public.trainees) returns jsonb
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
    'certificates', to_jsonb(private.held_certificates(p_trainee.id)),
    'locked', coalesce((
      select jsonb_agg(jsonb_build_object('segment', l.segment_number::text, 'seat', l.seat_id) order by l.segment_number)
      from (select distinct on (segment_number) segment_number, seat_id from public.placements
        where trainee_id = p_trainee.id and is_live and (is_locked or status <> 'proposed')
        order by segment_number, fte_percent desc, starts_on, id) l
    ), '[]'::jsonb)
  )
$$;
comment on function private.planned_trainee is
  'A trainee as the planner reads one: wishes, skills, certificates and what is locked, never name, age, gender or origin. The first wish weighs 3, the second 2, all others 1.';

create or replace function private.planned_seat(p_seat public.seats) returns jsonb
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
    'requires', to_jsonb(private.required_certificates(p_seat)),
    'wishes', coalesce((select jsonb_agg(jsonb_build_object('trainee', trainee_id, 'weight', weight) order by trainee_id)
      from public.seat_wishes where seat_id = p_seat.id), '[]'::jsonb)
  )
$$;

create function private.guard_certificates() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  missing text[];
begin
  -- The trainee is held before the seat, as in the guarantees. Who adds a requirement or takes a certificate out holds one of them.
  perform from public.trainees where id = new.trainee_id for no key update;
  perform from public.seats where id = new.seat_id for no key update;
  missing := private.missing_certificates(new.trainee_id, new.seat_id);
  if cardinality(missing) > 0 then
    perform private.refuse('certificates', jsonb_build_object('rule', 'certificates', 'trainee', new.trainee_id,
      'segment', new.segment_number::text, 'seat', new.seat_id, 'host', new.agency_id, 'missing', missing)::text);
  end if;
  return null;
end $$;
comment on function private.guard_certificates is
  'Nobody is put into a seat, or confirmed in one, without what it requires. The refusal is the planner''s broken rule, as JSON. A certificate may run out later: that is on the board, and stops nobody from working.';
create trigger placements_certified after insert or update of seat_id on public.placements for each row
  when (new.is_live) execute function private.guard_certificates();
create trigger placements_confirmed_certified after update of status on public.placements for each row
  when (new.status = 'confirmed' and old.status <> 'confirmed') execute function private.guard_certificates();

create function private.hold_certified() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform from public.trainees where id = old.trainee_id for no key update;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
comment on function private.hold_certified is 'A certificate is taken out before or after a trainee is placed, never while.';
create trigger trainee_certificates_held before update or delete on public.trainee_certificates
  for each row execute function private.hold_certified();

create function public.certificate_gaps(p_cohort uuid) returns table (placement_id uuid, missing text[])
language sql stable security definer set search_path = '' as $$
  select p.id, gap.missing
  from public.placements p
  cross join lateral private.missing_certificates(p.trainee_id, p.seat_id) gap (missing)
  where p.cohort_id = p_cohort and p_cohort in (select private.coordinated_cohort_ids())
    and p.status in ('proposed', 'host_accepted', 'confirmed', 'active') and cardinality(gap.missing) > 0
  order by p.starts_on, p.id
$$;
comment on function public.certificate_gaps is
  'For the coordinator''s board: placements that are not over whose seat by now requires what the trainee has not shown, or no longer holds. Nothing for others.';

create or replace function public.free_seats(p_placement uuid) returns table (seat_id uuid, host text, municipality text)
language sql volatile security definer set search_path = '' as $$
  select distinct on (g.name, g.id) s.id, g.name, m.name
  from public.placements p
  join public.seats s on s.cohort_id = p.cohort_id and s.segment_number = p.segment_number and s.agency_id <> p.agency_id
    and s.withdrawn_at is null
  join public.agencies g on g.id = s.agency_id
  join public.municipalities m on m.number = s.municipality_number
  where p.id = p_placement and p.is_live and private.placement_roles(p.id) && '{coordinator,trainee}'
    and private.seat_use(s.id, p.period) < s.capacity
  order by g.name, g.id, cardinality(private.missing_certificates(p.trainee_id, s.id)), s.created_at, s.id
$$;
comment on function public.free_seats is
  'For the trainee and the coordinator of a placement: a seat at each other host of its segment that has room for all of its days, one whose requirements the trainee meets where there is one. What a host offers there stays with the host. Nothing for others.';

create or replace function public.preview_change(p_request uuid) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  request public.change_requests;
  moved jsonb;
  said text;
begin
  select * into request from public.change_requests
  where id = p_request and status = 'submitted' and cohort_id in (select private.coordinated_cohort_ids());
  if not found then
    perform private.refuse('not_found');
  end if;
  begin
    -- The cohort first, as in an approval.
    perform from public.cohorts c where c.id = request.cohort_id for no key update;
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
      get stacked diagnostics said = pg_exception_detail;
      return jsonb_build_object('refused', sqlerrm, 'detail', said);
  end;
end $$;
comment on function public.preview_change is
  'For the coordinator, of a submitted request: {"shift": [what part-time or leave would move afterwards]}, or {"refused": reason, "detail"} when approving it now would be refused. Nothing stays written. Refuses: not_found.';

grant execute on function public.certificate_gaps(uuid) to authenticated;
