-- The programme clock: part-time and leave stretch a segment, and later ones shift. First a preview, then the same applied.

create function private.days_of_leave(p_trainee uuid, p_period daterange) returns integer
language sql stable security definer set search_path = '' as $$
  select coalesce(sum(upper(l.period * p_period) - lower(l.period * p_period)), 0)::integer
  from public.leaves l where l.trainee_id = p_trainee and l.period && p_period
$$;

create function private.stretched_end(p_trainee uuid, p_from date, p_missing integer, p_rate integer) returns date
language plpgsql stable security definer set search_path = '' as $$
declare
  day date := p_from;
  missing integer := p_missing;
begin
  while missing > 0 and day < p_from + 3660 loop
    if not exists (select from public.leaves l where l.trainee_id = p_trainee and l.period @> day) then
      missing := missing - p_rate;
    end if;
    day := day + 1;
  end loop;
  return day;
end $$;
comment on function private.stretched_end is 'The first day after so many percent-days are worked from a day on; leave does not count.';

create function private.shift_of(p_trainee uuid) returns table (placement_id uuid, segment_number smallint, starts_on date, ends_before date,
  new_starts_on date, new_ends_before date)
language plpgsql stable security definer set search_path = '' as $$
declare
  part record;
  later integer := 0;
  worked integer;
  new_end date;
begin
  for part in
    select p.segment_number, min(p.starts_on) as first_day, max(p.ends_before) as end_day,
      bool_and(p.status in ('proposed', 'host_accepted', 'confirmed')) as is_ahead,
      bool_or(p.status in ('completed', 'ended_early')) as is_over,
      (g.ends_before - greatest(g.starts_on, x.member_from)) as nominal_days, t.max_gap_days
    from public.placements p
    join public.trainees x on x.id = p.trainee_id
    join public.segments g on g.cohort_id = p.cohort_id and g.number = p.segment_number
    join public.cohorts c on c.id = p.cohort_id
    join public.programme_templates t on t.id = c.template_id
    where p.trainee_id = p_trainee and p.is_live
    group by p.segment_number, g.starts_on, g.ends_before, x.member_from, t.max_gap_days
    order by p.segment_number
  loop
    if part.is_over then
      later := 0;
      continue;
    end if;
    if not part.is_ahead then
      later := 0;
    end if;
    select sum(p.fte_percent * (p.ends_before - p.starts_on
      - private.days_of_leave(p_trainee, daterange(p.starts_on + later, p.ends_before + later)))) into worked
    from public.placements p where p.trainee_id = p_trainee and p.is_live and p.segment_number = part.segment_number;
    new_end := part.end_day + later;
    if worked < 100 * (part.nominal_days - part.max_gap_days) then
      new_end := private.stretched_end(p_trainee, new_end, 100 * part.nominal_days - worked, (
        select sum(p.fte_percent)::integer from public.placements p where p.trainee_id = p_trainee and p.is_live
          and p.segment_number = part.segment_number and p.ends_before = part.end_day));
    end if;
    return query
      select p.id, p.segment_number, p.starts_on, p.ends_before, p.starts_on + later,
        case when p.ends_before = part.end_day then new_end else p.ends_before + later end
      from public.placements p
      where p.trainee_id = p_trainee and p.is_live and p.segment_number = part.segment_number;
    later := new_end - part.end_day;
  end loop;
end $$;
comment on function private.shift_of is
  'Where a trainee''s placements that are not over would lie: a segment counts as done once its days are worked in full-time days, less than the gap limit is let pass, and what follows moves by as much. What has begun keeps its first day.';

create function public.preview_shift(p_trainee uuid) returns table (placement_id uuid, segment_number smallint, starts_on date, ends_before date,
  new_starts_on date, new_ends_before date)
language sql stable security definer set search_path = '' as $$
  select s.* from private.shift_of(p_trainee) s
  where (p_trainee in (select private.coordinated_trainee_ids()) or p_trainee in (select private.own_trainee_ids()))
    and (s.new_starts_on, s.new_ends_before) <> (s.starts_on, s.ends_before)
$$;
comment on function public.preview_shift is
  'For the coordinator and the trainee: the placements that part-time or leave would move, with old and new dates. Nothing when the clock is right.';

create function public.apply_shift(p_trainee uuid, p_expected jsonb) returns void
language plpgsql security definer set search_path = '' as $$
declare
  expected jsonb;
begin
  perform from public.cohorts c where c.id = (select t.cohort_id from public.trainees t where t.id = p_trainee)
    and c.id in (select private.coordinated_cohort_ids()) for no key update;
  if not found then
    perform private.refuse('not_found');
  end if;
  perform from public.trainees t where t.id = p_trainee for no key update;
  select coalesce(jsonb_object_agg(s.placement_id, jsonb_build_array(s.new_starts_on, s.new_ends_before)), '{}') into expected
  from public.preview_shift(p_trainee) s;
  if expected is distinct from p_expected then
    perform private.refuse('changed_meanwhile', expected::text);
  elsif expected = '{}' then
    perform private.refuse('nothing_to_shift');
  end if;
  update public.trainees t set member_before = greatest(t.member_before,
    (select max((e.value ->> 1)::date) from jsonb_each(expected) e)) where t.id = p_trainee;
  set constraints public.full_time_placements_do_not_overlap, public.placements_guaranteed, public.placements_in_order deferred;
  perform set_config('app.reason', 'shift', true);
  update public.placements p set starts_on = (e.value ->> 0)::date, ends_before = (e.value ->> 1)::date,
    status = case when p.status in ('host_accepted', 'confirmed') then 'proposed' else p.status end
  from jsonb_each(expected) e where p.id = e.key::uuid;
  perform set_config('app.reason', '', true);
  set constraints public.full_time_placements_do_not_overlap, public.placements_guaranteed, public.placements_in_order immediate;
exception when exclusion_violation then
  perform private.refuse('overlaps_full_time');
end $$;
comment on function public.apply_shift is
  'A coordinator applies exactly what preview_shift showed, {placement: [starts_on, ends_before]}, and the membership grows with it; hosts answer shifted placements anew. Refuses: not_found, changed_meanwhile (detail: the preview as it is now), nothing_to_shift, and what the guarantees refuse.';

grant execute on function public.preview_shift(uuid), public.apply_shift(uuid, jsonb) to authenticated;
