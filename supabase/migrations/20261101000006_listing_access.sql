-- Who reads listings, and by which seat.

create function private.listing_ids_with_seat(p_seats text[]) returns setof uuid
language sql stable security definer set search_path = '' as $$
  select s.listing_id
  from public.listing_seats s
  join public.listings l on l.id = s.listing_id
  where s.account_id = (select auth.uid())
    and s.seat = any (p_seats)
    and (s.seat <> 'union_representative' or s.accepted_at is not null)
    and exists (select from public.agency_members m where m.agency_id = l.agency_id and m.account_id = s.account_id)
$$;
comment on function private.listing_ids_with_seat is
  'Listings on which the signed-in person holds one of the seats and still belongs to the agency.';

alter table public.listings enable row level security;
alter table public.listing_seats enable row level security;

create policy "Everyone reads public listings" on public.listings for select to anon, authenticated, service_role
  using (status in ('published', 'closed_early', 'concluded', 'archived') and publish_at <= now()
    and exists (select from public.agencies a where a.id = agency_id and a.verified_at is not null));
create policy "Members read all listings of their agency" on public.listings for select to authenticated
  using (agency_id in (select private.agency_ids()));
create policy "Members read the seats of their agency's listings" on public.listing_seats for select to authenticated
  using (listing_id in (select l.id from public.listings l where l.agency_id in (select private.agency_ids())));

do $$
declare t text;
begin
  foreach t in array array['listing_municipalities', 'listing_skills', 'listing_missions', 'listing_benefits',
    'listing_stipends', 'listing_criteria', 'listing_questions', 'listing_changes'] loop
    execute format('alter table public.%I enable row level security', t);
    execute format('create policy "Whoever reads the listing reads its parts" on public.%I for select to anon, authenticated, service_role using (exists (select from public.listings l where l.id = listing_id))', t);
    execute format('grant select on public.%I to anon, authenticated, service_role', t);
  end loop;
end $$;

grant select on public.listings to anon, authenticated, service_role;
grant select on public.listing_seats to authenticated;
grant execute on function private.listing_ids_with_seat(text[]) to authenticated;
