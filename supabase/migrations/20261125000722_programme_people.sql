-- People of a programme are taken in by the address they sign in with.


create function public.take_in_member(p_programme uuid, p_address text, p_role text, p_agency uuid default null) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform public.add_programme_member(p_programme,
    (select u.id from auth.users u where u.email = lower(btrim(p_address))), p_role, p_agency);
end $$;
comment on function public.take_in_member is
  'add_programme_member for an address. An address that nobody has is refused like one of somebody who does not work there: not_of_the_agency.';

grant execute on function public.take_in_member(uuid, text, text, uuid) to authenticated;
