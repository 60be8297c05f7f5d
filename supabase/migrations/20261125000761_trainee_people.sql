-- Whom a trainee can turn to: mentor and host contacts of each placement, and the coordinators.

create function public.trainee_people(p_trainee uuid) returns table (placement_id uuid, role text, name text, email text)
language sql stable security definer set search_path = '' as $$
  with live as (
    select p.* from public.placements p
    where p.trainee_id = p_trainee and p.is_live and p_trainee in (select private.own_trainee_ids())
  ), people as (
    select l.id as placement_id, 'mentor' as role, l.mentor_id as account_id from live l where l.mentor_id is not null
    union
    select l.id, 'host_contact', c.account_id
    from live l
    join public.programme_members c on c.programme_id = l.programme_id and c.agency_id = l.agency_id and c.role = 'host_contact'
    where exists (select from public.agency_members m where m.agency_id = c.agency_id and m.account_id = c.account_id)
    union
    select null, 'coordinator', c.account_id
    from public.trainees t
    join public.cohorts k on k.id = t.cohort_id
    join public.programme_members c on c.programme_id = k.programme_id and c.role = 'coordinator'
    where t.id = p_trainee and t.id in (select private.own_trainee_ids())
  )
  select p.placement_id, p.role, a.full_name, u.email::text
  from people p
  join public.accounts a on a.id = p.account_id
  join auth.users u on u.id = p.account_id
  order by p.role, a.full_name
$$;
comment on function public.trainee_people is
  'For the trainee alone: name and address of the mentor and the host contacts of each own placement, and of the coordinators (without a placement).';

grant execute on function public.trainee_people(uuid) to authenticated;
