-- The last one who handles applications: stays while somebody waits for an answer.

create function private.guard_last_handler() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  -- Two handlers whose seats end at the same time wait for each other here.
  perform from public.listings where id = old.listing_id for no key update;
  -- Nobody is asked when the ad itself goes, or the person's account: a right to be forgotten is not held back.
  if found and exists (select from public.accounts where id = old.account_id) and not exists (
    select from public.listing_seats s
    join public.listings l on l.id = s.listing_id
    join public.agency_members m on m.agency_id = l.agency_id and m.account_id = s.account_id
    where s.listing_id = old.listing_id and s.seat in ('case_handler', 'hiring_manager')
      and (s.account_id, s.seat) <> (old.account_id, old.seat)
  ) and exists (
    select from public.applications p
    where p.listing_id = old.listing_id and p.status not in ('draft', 'withdrawn') and p.told_at is null
  ) then
    perform private.refuse('last_handler');
  end if;
  return old;
end $$;
comment on function private.guard_last_handler is
  'A listing with applicants who have no answer yet keeps a case handler or hiring manager, whatever way a seat ends.';
create trigger listing_seats_keep_a_handler before delete on public.listing_seats
  for each row when (old.seat in ('case_handler', 'hiring_manager')) execute function private.guard_last_handler();

comment on function public.take_seat_back is
  'An owner or recruiter takes a seat on a listing back; a seat that is gone already is no error. Refuses: not_found, role_required, last_handler.';
comment on function public.set_member_roles is
  'An owner sets which roles a member has; none removes the person with all seats. Everybody may leave. Refuses: not_found, role_required, last_owner, last_handler.';
