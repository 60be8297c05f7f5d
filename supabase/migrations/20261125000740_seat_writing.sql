-- Writing a seat: what a host offers and the skills of it, saved at once from the version its writer saw.

create function public.save_seat(p_cohort uuid, p_segment integer, p_agency uuid, p_content jsonb, p_seat uuid default null,
  p_seen timestamptz default null) returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  cohort public.cohorts;
  host public.programme_hosts;
  wanted public.seats := jsonb_populate_record(null::public.seats, p_content);
  needed text[] := array(select jsonb_array_elements_text(coalesce(p_content -> 'needed', '[]')));
  given text[] := array(select jsonb_array_elements_text(coalesce(p_content -> 'given', '[]')));
  saved public.seats;
  unknown text;
begin
  select c.* into cohort from public.cohorts c where c.id = p_cohort and (c.programme_id in (select private.coordinated_programme_ids())
    or (c.programme_id, p_agency) in (select h.programme_id, h.agency_id from private.host_parts() h));
  select * into host from public.programme_hosts h where h.programme_id = cohort.programme_id and h.agency_id = p_agency;
  if p_seat is not null then
    select * into saved from public.seats s where s.id = p_seat and s.cohort_id = cohort.id and s.agency_id = p_agency
      and s.segment_number = p_segment for no key update;
  end if;
  if host.agency_id is null or (p_seat is not null and saved.id is null)
    or not exists (select from public.segments g where g.cohort_id = cohort.id and g.number = p_segment) then
    perform private.refuse('not_found');
  elsif saved.updated_at <> p_seen then
    perform private.refuse('changed_meanwhile');
  elsif cohort.status in ('completed', 'terminated') then
    perform private.refuse('cohort_is_over', cohort.status);
  elsif saved.id is null and host.left_on <= private.today() then
    perform private.refuse('host_has_left', host.left_on::text);
  elsif saved.id is null and exists (select from public.segments g
    where g.cohort_id = cohort.id and g.number = p_segment and g.ends_before <= private.today()) then
    perform private.refuse('segment_is_over');
  elsif coalesce(wanted.capacity not between 1 and 50, true) then
    perform private.refuse('capacity_out_of_range', wanted.capacity::text);
  elsif not exists (select from public.municipalities m where m.number = wanted.municipality_number) then
    perform private.refuse('unknown_municipality', wanted.municipality_number);
  elsif wanted.theme_id is not null and not exists (select from public.mission_themes t where t.id = wanted.theme_id) then
    perform private.refuse('unknown_theme', wanted.theme_id);
  elsif wanted.mentor_id is not null and not exists (select from public.mentors m
    where m.programme_id = cohort.programme_id and m.agency_id = p_agency and m.account_id = wanted.mentor_id) then
    perform private.refuse('unknown_mentor');
  end if;
  select s into unknown from unnest(needed || given) s where not exists (select from public.skills k where k.id = s) limit 1;
  if unknown is not null then
    perform private.refuse('unknown_skill', unknown);
  end if;

  if saved.id is null then
    insert into public.seats (cohort_id, segment_number, agency_id, title, municipality_number)
    values (p_cohort, p_segment, p_agency, wanted.title, wanted.municipality_number) returning * into saved;
  end if;
  update public.seats set
    title = wanted.title,
    tasks = coalesce(wanted.tasks, ''),
    theme_id = wanted.theme_id,
    municipality_number = wanted.municipality_number,
    capacity = wanted.capacity,
    mentor_id = wanted.mentor_id,
    housing = wanted.housing,
    remote_days = coalesce(wanted.remote_days, 0),
    needs_police_certificate = coalesce(wanted.needs_police_certificate, false),
    needs_clearance = wanted.needs_clearance,
    host_cost_percent = wanted.host_cost_percent
  where id = saved.id;
  delete from public.seat_skills where seat_id = saved.id;
  insert into public.seat_skills (seat_id, skill_id, kind)
  select distinct saved.id, s, 'needed' from unnest(needed) s
  union all
  select distinct saved.id, s, 'given' from unnest(given) s;
  return saved.id;
end $$;
comment on function public.save_seat is
  'A host, or a coordinator for a host, offers a seat in a segment, or changes p_seat from the version they saw (updated_at). p_content has the columns of seats by name, and needed and given as lists of skills. Refuses: not_found, changed_meanwhile, cohort_is_over, host_has_left, segment_is_over, capacity_out_of_range, capacity_below_use, unknown_municipality, unknown_theme, unknown_mentor, unknown_skill.';

grant execute on function public.save_seat(uuid, integer, uuid, jsonb, uuid, timestamptz) to authenticated;
