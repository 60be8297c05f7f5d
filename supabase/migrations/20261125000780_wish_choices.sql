-- What applicants choose among: the hosts of the programme whose cohort an ad belongs to, also while the programme itself is not public.

create function public.wish_choices(p_listing uuid) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'programme', p.name,
    'slug', case when p.is_public then p.slug end,
    'hosts', coalesce((
      select jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name, 'municipality', a.municipality_number) order by a.name)
      from public.programme_hosts h
      join public.agencies a on a.id = h.agency_id
      where h.programme_id = p.id and h.left_on is null and a.verified_at is not null
    ), '[]'::jsonb)
  )
  from public.cohorts c
  join public.programmes p on p.id = c.programme_id
  join public.listings l on l.id = c.listing_id
  where l.id = p_listing and l.status in ('published', 'closed_early', 'concluded', 'archived') and l.publish_at <= now()
$$;
comment on function public.wish_choices is
  'The programme and the hosts that an application to a cohort''s public ad may wish for, as {programme, slug, hosts: [{id, name, municipality}]}; slug is null while the programme has no public page. Null where the ad belongs to no cohort.';

grant execute on function public.wish_choices(uuid) to authenticated;
