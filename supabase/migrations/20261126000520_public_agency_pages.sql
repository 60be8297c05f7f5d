-- The agencies that everybody may see, a page at a time, and what one of them offers in all its open ads.

create function private.public_agencies(p_county text, p_employer_type text)
returns table (id uuid, live_listings integer)
language sql stable set search_path = '' as $$
  select a.id, coalesce(open.live_listings, 0)
  from public.agencies a
  join public.municipalities m on m.number = a.municipality_number
  left join public.live_listings_by_agency() open on open.agency_id = a.id
  where a.verified_at is not null
    and (p_county is null or m.county_number = p_county)
    and (p_employer_type is null or a.employer_type = p_employer_type)
$$;
comment on function private.public_agencies is 'Verified agencies of a county and a kind, each with how many ads it has open; null chooses all.';
grant execute on function private.public_agencies(text, text) to anon, authenticated, service_role;

create function public.public_agency_tallies(p_county text default null, p_employer_type text default null)
returns table (agencies integer, hiring integer)
language sql stable set search_path = '' as $$
  select count(*)::integer, (count(*) filter (where p.live_listings > 0))::integer
  from private.public_agencies(p_county, p_employer_type) p
$$;
comment on function public.public_agency_tallies is 'How many verified agencies a county and a kind have, and how many of them have open ads; null chooses all.';

create function public.public_agency_page(p_county text, p_employer_type text, p_limit integer, p_offset integer)
returns table (slug text, name text, employer_type text, municipality_number text, is_example boolean, live_listings integer)
language sql stable set search_path = '' as $$
  select a.slug, a.name, a.employer_type, a.municipality_number, a.is_example, p.live_listings
  from private.public_agencies(p_county, p_employer_type) p
  join public.agencies a on a.id = p.id
  order by p.live_listings = 0, a.name collate "nb-x-icu", a.id
  limit p_limit offset p_offset
$$;
comment on function public.public_agency_page is
  'Verified agencies of a county and a kind, those with open ads first, each part as a Norwegian dictionary orders names; null chooses all.';

create function public.agency_offer(p_agency uuid) returns table (benefit_id text, listings integer)
language sql stable set search_path = '' as $$
  select b.benefit_id, count(distinct l.id)::integer
  from public.listings l
  join public.listing_benefits b on b.listing_id = l.id
  where l.agency_id = p_agency and l.status = 'published' and l.publish_at <= now() and l.deadline > now()
  group by b.benefit_id
$$;
comment on function public.agency_offer is 'In how many of its open ads an agency promises each benefit, on the database clock.';

grant execute on function public.public_agency_tallies(text, text), public.public_agency_page(text, text, integer, integer),
  public.agency_offer(uuid) to anon, authenticated, service_role;
