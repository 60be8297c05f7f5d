-- Who may be admitted: coordinators read no applications, only who said yes to the offer of their cohort's ad.

create function public.admissible_applications(p_cohort uuid) returns table (application_id uuid, full_name text, accepted_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select a.id, a.full_name, (select max(e.at) from public.events e where e.application_id = a.id and e.to_status = 'accepted')
  from public.cohorts c
  join public.applications a on a.listing_id = c.listing_id
  where c.id = p_cohort and c.id in (select private.coordinated_cohort_ids())
    and a.status in ('accepted', 'hired') and a.candidate_id is not null
    and not exists (select from public.trainees t where t.application_id = a.id)
  order by a.full_name, a.id
$$;
comment on function public.admissible_applications is
  'For the coordinator: the names of those who accepted the offer of the cohort''s ad and are not admitted yet. Nothing of what they wrote, and nobody who did not accept.';

grant execute on function public.admissible_applications(uuid) to authenticated;
