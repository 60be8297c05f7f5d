-- Seats on a listing: owners and recruiters give them to members; a union representative's counts once that person has accepted.

create function private.seat_giver_agency(p_listing uuid) returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  agency uuid := (select l.agency_id from public.listings l where l.id = p_listing and l.agency_id in (select private.agency_ids()));
begin
  if agency is null then
    perform private.refuse('not_found');
  elsif agency not in (select private.agency_ids_as('{owner,recruiter}')) then
    perform private.refuse('role_required');
  end if;
  return agency;
end $$;
comment on function private.seat_giver_agency is
  'The listing''s agency, for an owner or recruiter of it. Refuses: not_found, role_required.';

create function public.give_seat(p_listing uuid, p_account uuid, p_seat text) returns void
language plpgsql security definer set search_path = '' as $$
declare
  agency uuid := private.seat_giver_agency(p_listing);
begin
  -- The lock keeps a removal of the member in another session waiting until the seat is there to be taken along.
  perform from public.agency_members where agency_id = agency and account_id = p_account for share;
  if not found then
    perform private.refuse('not_member');
  elsif p_seat = 'union_representative' and p_account = auth.uid() then
    perform private.refuse('not_yourself');
  end if;
  insert into public.listing_seats (listing_id, account_id, seat) values (p_listing, p_account, p_seat) on conflict do nothing;
  if not found then
    return;
  end if;
  perform private.note_agency_event(agency, 'seat_given', p_account, p_seat, null, p_listing);
  if p_seat = 'union_representative' then
    perform private.queue_mail('seat_offered', p_account, jsonb_build_object('listingId', l.id,
      'listing', jsonb_build_object('title', l.title, 'language', l.language),
      'agency', jsonb_build_object('name', a.name, 'slug', a.slug)))
    from public.listings l join public.agencies a on a.id = l.agency_id where l.id = p_listing;
  end if;
end $$;
comment on function public.give_seat is
  'An owner or recruiter gives a member of the agency a seat on one of its listings; a union representative is asked by mail. Refuses: not_found, role_required, not_member, not_yourself.';

create function public.take_seat_back(p_listing uuid, p_account uuid, p_seat text) returns void
language plpgsql security definer set search_path = '' as $$
declare
  agency uuid := private.seat_giver_agency(p_listing);
begin
  delete from public.listing_seats where listing_id = p_listing and account_id = p_account and seat = p_seat;
  if found then
    perform private.note_agency_event(agency, 'seat_taken_back', p_account, p_seat, null, p_listing);
  end if;
end $$;
comment on function public.take_seat_back is
  'An owner or recruiter takes a seat on a listing back; a seat that is gone already is no error. Refuses: not_found, role_required.';

create function public.answer_union_seat(p_listing uuid, p_accept boolean) returns void
language plpgsql security definer set search_path = '' as $$
declare
  offered public.listing_seats;
begin
  select s.* into offered from public.listing_seats s join public.listings l on l.id = s.listing_id
  where s.listing_id = p_listing and s.account_id = auth.uid() and s.seat = 'union_representative' and s.accepted_at is null
    and l.agency_id in (select private.agency_ids())
  for update of s;
  if not found then
    perform private.refuse('not_found');
  end if;
  if p_accept then
    update public.listing_seats set accepted_at = now()
    where listing_id = p_listing and account_id = offered.account_id and seat = offered.seat;
  else
    delete from public.listing_seats where listing_id = p_listing and account_id = offered.account_id and seat = offered.seat;
  end if;
  perform private.note_agency_event(l.agency_id, case when p_accept then 'seat_accepted' else 'seat_declined' end,
    offered.account_id, offered.seat, null, p_listing)
  from public.listings l where l.id = p_listing;
end $$;
comment on function public.answer_union_seat is
  'The union representative accepts or declines the seat that was offered; nobody can do it for that person. Refuses: not_found.';

grant execute on function public.give_seat(uuid, uuid, text), public.take_seat_back(uuid, uuid, text),
  public.answer_union_seat(uuid, boolean) to authenticated;
