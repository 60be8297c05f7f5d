-- Steps of a cohort: its segments, and what each status needs.

create function public.set_segments(p_cohort uuid, p_segments jsonb) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform from public.cohorts where id = p_cohort and id in (select private.coordinated_cohort_ids()) for no key update;
  if not found then
    perform private.refuse('not_found');
  elsif exists (select from public.placements p where p.cohort_id = p_cohort and p.is_live)
    or exists (select from public.seats x where x.cohort_id = p_cohort and x.segment_number > jsonb_array_length(p_segments)) then
    perform private.refuse('segments_in_use');
  elsif exists (select from jsonb_to_recordset(p_segments) s (starts_on date, ends_before date)
    where s.starts_on is null or s.ends_before is null or s.starts_on >= s.ends_before) then
    perform private.refuse('period_reversed');
  end if;
  set constraints public.segments_do_not_overlap, public.segments_in_order deferred;
  delete from public.segments s where s.cohort_id = p_cohort and s.number > jsonb_array_length(p_segments);
  insert into public.segments (cohort_id, number, starts_on, ends_before)
  select p_cohort, s.number, (s.segment ->> 'starts_on')::date, (s.segment ->> 'ends_before')::date
  from jsonb_array_elements(p_segments) with ordinality s (segment, number)
  on conflict (cohort_id, number) do update set starts_on = excluded.starts_on, ends_before = excluded.ends_before;
  set constraints public.segments_do_not_overlap immediate;
  set constraints public.segments_in_order immediate;
exception when exclusion_violation then
  perform private.refuse('segments_overlap');
end $$;
comment on function public.set_segments is
  'A coordinator writes all segments of a cohort at once: [{"starts_on", "ends_before"}], in order. Refuses: not_found, segments_in_use, period_reversed, segments_overlap, segments_out_of_order.';

create function public.missing_for_cohort(p_cohort uuid, p_to text) returns text[]
language sql stable security definer set search_path = '' as $$
  select case p_to
    when 'open_for_applications' then array_remove(array[
      case when (select count(*) from public.segments s where s.cohort_id = c.id) <> t.segment_count then 'segments' end,
      case when c.listing_id is null then 'listing' end,
      case when t.employment_model = 'host_employs' and c.temporary_basis is null then 'temporary_basis' end,
      case when t.employment_model = 'lead_host_employs' and c.lead_agency_id is null then 'lead_agency' end,
      case when (select count(*) from public.programme_hosts h where h.programme_id = c.programme_id and h.left_on is null)
        < t.min_distinct_hosts then 'hosts' end
    ], null)
    when 'matching' then array_remove(array[
      case when not exists (select from public.trainees x where x.cohort_id = c.id) then 'trainees' end
    ], null)
    when 'confirmed' then array_remove(array[
      case when exists (
        select from public.trainees x cross join public.segments s
        where x.cohort_id = c.id and s.cohort_id = c.id and not exists (
          select from public.placements p where p.trainee_id = x.id and p.segment_number = s.number
            and p.status in ('confirmed', 'active', 'completed', 'ended_early'))
      ) then 'placements' end
    ], null)
    when 'running' then array_remove(array[case when c.starts_on > private.today() then 'start' end], null)
    when 'completed' then array_remove(array[
      case when exists (select from public.placements p where p.cohort_id = c.id
        and p.status in ('proposed', 'host_accepted', 'confirmed', 'active')) then 'placements' end
    ], null)
    else '{}'
  end
  from public.cohorts c
  join public.programme_templates t on t.id = c.template_id
  where c.id = p_cohort and c.id in (select private.coordinated_cohort_ids())
$$;
comment on function public.missing_for_cohort is
  'Names what a cohort lacks for a status; empty means nothing. Null for those who do not coordinate it.';

create function private.guard_cohort() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    if new.status <> 'planning' then
      perform private.refuse('starts_in_planning');
    end if;
  else
    if new.status <> old.status and not exists (
      select from public.cohort_transitions t where t.from_status = old.status and t.to_status = new.status
        and (not t.needs_reason or nullif(btrim(current_setting('app.reason', true)), '') is not null)) then
      perform private.refuse('transition_not_allowed', old.status || ' → ' || new.status);
    end if;
    if old.status <> 'planning' and (new.template_id <> old.template_id or new.listing_id is distinct from old.listing_id
      or new.temporary_basis is distinct from old.temporary_basis or new.lead_agency_id is distinct from old.lead_agency_id) then
      perform private.refuse('template_frozen');
    end if;
    if old.status = 'planning' and new.status <> 'planning' then
      perform from public.programme_templates t where t.id = new.template_id for no key update;
    end if;
  end if;
  if new.listing_id is not null and (tg_op = 'INSERT' or new.listing_id is distinct from old.listing_id) and not exists (
    select from public.listings l join public.programmes p on p.agency_id = l.agency_id
    where l.id = new.listing_id and p.id = new.programme_id and l.kind = 'traineeship') then
    perform private.refuse('not_the_programmes_listing');
  end if;
  return new;
end $$;
comment on function private.guard_cohort is
  'Holds for everyone: allowed steps, the ad is a traineeship of the programme''s agency, and template, ad, legal basis and lead host are frozen once applications open.';

create trigger cohorts_guard before insert or update on public.cohorts for each row execute function private.guard_cohort();
create trigger cohorts_created after insert on public.cohorts for each row execute function private.record_rotation_status('cohort');
create trigger cohorts_status_event after update of status on public.cohorts for each row
  when (old.status is distinct from new.status) execute function private.record_rotation_status('cohort');

create function public.move_cohort(p_cohort uuid, p_to text, p_reason text default null, p_from text default null) returns void
language plpgsql security definer set search_path = '' as $$
declare
  cohort public.cohorts;
  missing text[];
begin
  select * into cohort from public.cohorts where id = p_cohort and id in (select private.coordinated_cohort_ids()) for update;
  if not found then
    perform private.refuse('not_found');
  elsif p_from <> cohort.status then
    perform private.refuse('changed_meanwhile', cohort.status);
  elsif not exists (select from public.cohort_transitions t where t.from_status = cohort.status and t.to_status = p_to) then
    perform private.refuse('transition_not_allowed', cohort.status || ' → ' || p_to);
  elsif coalesce(btrim(p_reason), '') = '' and exists (select from public.cohort_transitions t
    where t.from_status = cohort.status and t.to_status = p_to and t.needs_reason) then
    perform private.refuse('reason_required');
  end if;
  missing := public.missing_for_cohort(p_cohort, p_to);
  if cardinality(missing) > 0 then
    perform private.refuse('incomplete', array_to_string(missing, ','));
  end if;
  perform set_config('app.reason', coalesce(p_reason, ''), true);
  update public.cohorts set status = p_to where id = p_cohort;
  perform set_config('app.reason', '', true);
end $$;
comment on function public.move_cohort is
  'A coordinator moves a cohort one step; with p_from only from the status the caller saw. Refuses: not_found, changed_meanwhile, transition_not_allowed, reason_required, incomplete (detail names what missing_for_cohort names).';

grant execute on function public.set_segments(uuid, jsonb), public.missing_for_cohort(uuid, text),
  public.move_cohort(uuid, text, text, text) to authenticated;
