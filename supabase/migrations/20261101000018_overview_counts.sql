-- Counts for overviews, taken in the database so that a page never fetches rows only to count them.

create function public.application_counts(p_agency uuid)
returns table (listing_id uuid, status text, applications integer, oldest_submitted_at timestamptz)
language sql stable set search_path = '' as $$
  select a.listing_id, a.status, count(*)::integer, min(a.submitted_at)
  from public.applications a
  join public.listings l on l.id = a.listing_id
  where l.agency_id = p_agency and a.status <> 'draft'
    and a.listing_id in (select private.listing_ids_with_seat('{case_handler,hiring_manager}'))
  group by a.listing_id, a.status
$$;
comment on function public.application_counts is
  'Sent applications of an agency''s listings by status, only for listings on which the caller handles applications.';

create function public.live_listings_by_agency()
returns table (agency_id uuid, live_listings integer)
language sql stable set search_path = '' as $$
  select l.agency_id, count(*)::integer
  from public.listings l
  where l.status = 'published' and l.publish_at <= now() and l.deadline > now()
  group by l.agency_id
$$;
comment on function public.live_listings_by_agency is 'How many listings each agency has open now, on the database clock.';

create function public.live_listings_by_benefit()
returns table (benefit_id text, live_listings integer)
language sql stable set search_path = '' as $$
  select b.benefit_id, count(*)::integer
  from public.listing_benefits b
  join public.listings l on l.id = b.listing_id
  where l.status = 'published' and l.publish_at <= now() and l.deadline > now()
  group by b.benefit_id
$$;
comment on function public.live_listings_by_benefit is 'How many open listings promise each benefit, on the database clock.';

grant execute on function public.application_counts(uuid) to authenticated;
grant execute on function public.live_listings_by_agency(), public.live_listings_by_benefit() to anon, authenticated, service_role;
