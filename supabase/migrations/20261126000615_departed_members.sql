-- Whoever leaves an agency takes no part in its programmes along: neither as coordinator or host contact nor as mentor.

create function private.end_parts() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if exists (select from public.agency_members m where m.agency_id = old.agency_id and m.account_id = old.account_id) then
    return null;
  end if;
  delete from public.programme_members c using public.programmes p
  where p.id = c.programme_id and c.account_id = old.account_id
    and case c.role when 'coordinator' then p.agency_id else c.agency_id end = old.agency_id;
  -- The trainees first: the same order as in the guarantees.
  perform from public.trainees t where t.id in (select p.trainee_id from public.placements p where p.agency_id = old.agency_id
    and p.mentor_id = old.account_id and p.status in ('proposed', 'host_accepted', 'confirmed', 'active')) order by t.id for no key update;
  update public.placements p set mentor_id = null where p.agency_id = old.agency_id and p.mentor_id = old.account_id
    and p.status in ('proposed', 'host_accepted', 'confirmed', 'active');
  update public.seats s set mentor_id = null where s.agency_id = old.agency_id and s.mentor_id = old.account_id;
  delete from public.mentors m where m.agency_id = old.agency_id and m.account_id = old.account_id
    and not exists (select from public.placements p where p.agency_id = m.agency_id and p.mentor_id = m.account_id);
  return null;
end $$;
comment on function private.end_parts is
  'Parts in programmes end with the last role in the agency. What is over keeps the mentor''s name, who reads nothing of it any more; what goes on waits for another mentor.';
create trigger agency_members_end_parts after delete on public.agency_members for each row execute function private.end_parts();

create function private.keep_a_coordinator() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  -- The programme is held, so that of two who leave at once the second sees that nobody is left.
  perform from public.programmes p where p.id = old.programme_id for no key update;
  if found and not exists (select from public.programme_members m where m.programme_id = old.programme_id and m.role = 'coordinator') then
    insert into public.programme_members (programme_id, account_id, role)
    select p.id, m.account_id, 'coordinator'
    from public.programmes p
    join public.agency_members m on m.agency_id = p.agency_id and m.role = 'owner'
    join public.accounts a on a.id = m.account_id
    where p.id = old.programme_id;
  end if;
  return null;
end $$;
comment on function private.keep_a_coordinator is
  'A programme is never without coordinators: when the last one leaves the agency or the portal, the agency''s owners take over.';
create trigger programme_members_keep_a_coordinator after delete on public.programme_members for each row
  when (old.role = 'coordinator') execute function private.keep_a_coordinator();

create function private.mentored_placement_ids() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select p.id from public.placements p
  where p.mentor_id = (select auth.uid()) and p.is_live
    and exists (select from public.agency_members m where m.agency_id = p.agency_id and m.account_id = p.mentor_id)
$$;
comment on function private.mentored_placement_ids is 'Live placements of which the signed-in person is mentor and still belongs to the host.';

create or replace function private.placement_roles(p_placement uuid) returns text[]
language sql stable security definer set search_path = '' as $$
  select array_remove(array[
    case when p.programme_id in (select private.coordinated_programme_ids()) then 'coordinator' end,
    case when (p.programme_id, p.agency_id) in (select h.programme_id, h.agency_id from private.host_parts() h) then 'host' end,
    case when p.id in (select private.mentored_placement_ids()) then 'mentor' end,
    case when p.trainee_id in (select private.own_trainee_ids()) then 'trainee' end
  ], null)
  from public.placements p where p.id = p_placement
$$;

create or replace function private.mentored_trainee_ids() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select p.trainee_id from public.placements p where p.id in (select private.mentored_placement_ids())
$$;

create or replace function private.readable_placement_ids() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select p.id from public.placements p
  where p.cohort_id in (select private.coordinated_cohort_ids())
    or (p.programme_id, p.agency_id) in (select h.programme_id, h.agency_id from private.host_parts() h)
    or p.id in (select private.mentored_placement_ids())
    or (p.trainee_id in (select private.own_trainee_ids()) and p.is_live)
$$;

drop policy "Mentor and trainee read their check-ins" on public.check_ins;
create policy "Mentor and trainee read their check-ins" on public.check_ins for select to authenticated
  using (placement_id in (select private.mentored_placement_ids())
    or exists (select from public.placements p where p.id = placement_id and p.trainee_id in (select private.own_trainee_ids())));

create or replace function private.cohort_audiences() returns table (cohort_id uuid, audience text)
language sql stable security definer set search_path = '' as $$
  select t.cohort_id, 'trainees' from public.trainees t where t.id in (select private.own_trainee_ids())
  union
  select p.cohort_id, 'mentors' from public.placements p where p.id in (select private.mentored_placement_ids())
  union
  select s.cohort_id, 'hosts' from public.seats s where s.id in (select private.hosted_seat_ids())
$$;

create or replace function private.viewer_rotation() returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'programmes', coalesce((
      select jsonb_agg(jsonb_build_object('id', p.id, 'slug', p.slug, 'name', p.name) order by p.name)
      from public.programmes p where p.id in (select private.coordinated_programme_ids())
    ), '[]'::jsonb),
    'hosts', coalesce((
      select jsonb_agg(jsonb_build_object('programmeId', h.programme_id, 'programmeName', p.name, 'agencyId', h.agency_id,
        'agencySlug', a.slug) order by p.name, a.name)
      from private.host_parts() h
      join public.programmes p on p.id = h.programme_id
      join public.agencies a on a.id = h.agency_id
    ), '[]'::jsonb),
    'isMentor', exists (select from public.mentors m
      join public.agency_members b on b.agency_id = m.agency_id and b.account_id = m.account_id where m.account_id = (select auth.uid())),
    'isTrainee', exists (select private.own_trainee_ids())
  )
$$;

-- Those who had left before this held.
delete from public.programme_members c using public.programmes p
where p.id = c.programme_id and not exists (select from public.agency_members m where m.account_id = c.account_id
  and m.agency_id = case c.role when 'coordinator' then p.agency_id else c.agency_id end);

grant execute on function private.mentored_placement_ids() to authenticated;
