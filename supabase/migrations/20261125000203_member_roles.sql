-- Roles of members: an owner changes them, and whoever leaves takes nothing along.

create function public.set_member_roles(p_agency uuid, p_account uuid, p_roles text[]) returns void
language plpgsql security definer set search_path = '' as $$
declare
  had text[];
  wanted text[] := array(select distinct r from unnest(p_roles) r where r is not null order by r);
begin
  -- Changes of one agency's people come one after another.
  perform from public.agencies where id = p_agency for no key update;
  select array_agg(m.role order by m.role) into had from public.agency_members m
  where m.agency_id = p_agency and m.account_id = p_account;
  if had is null or p_agency not in (select private.agency_ids()) then
    perform private.refuse('not_found');
  elsif p_agency not in (select private.agency_ids_as('{owner}')) and not (p_account = auth.uid() and wanted = '{}') then
    perform private.refuse('role_required');
  elsif wanted = had then
    return;
  end if;
  insert into public.agency_members (agency_id, account_id, role) select p_agency, p_account, r from unnest(wanted) r
  on conflict do nothing;
  delete from public.agency_members where agency_id = p_agency and account_id = p_account and role <> all (wanted);
  if wanted = '{}' then
    delete from public.listing_seats s using public.listings l
    where l.id = s.listing_id and l.agency_id = p_agency and s.account_id = p_account;
  end if;
  -- An invitation is worth no more than the right of the one who sent it.
  perform private.end_invitation(i) from public.invitations i
  where i.agency_id = p_agency and i.invited_by = p_account and i.accepted_at is null and i.revoked_at is null
    and not (wanted && case when i.listing_id is null then '{owner}' else '{owner,recruiter}' end::text[]);
  perform private.note_agency_event(p_agency, 'roles_changed', p_account, array_to_string(wanted, ','));
end $$;
comment on function public.set_member_roles is
  'An owner sets which roles a member has; none removes the person with all seats. Everybody may leave. Refuses: not_found, role_required, last_owner.';

grant execute on function public.set_member_roles(uuid, uuid, text[]) to authenticated;
