-- Who runs a programme: an agency's owner starts one, and coordinators take others in.

create function public.create_programme(p_agency uuid, p_slug text, p_name text, p_language text default 'nb') returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  created uuid;
begin
  if not exists (select from public.agencies a join public.agency_members m on m.agency_id = a.id
    where a.id = p_agency and a.verified_at is not null and m.account_id = auth.uid() and m.role = 'owner') then
    perform private.refuse('not_found');
  elsif coalesce(p_slug !~ '^[a-z0-9]+(-[a-z0-9]+)*$' or length(p_slug) > 80, true) then
    perform private.refuse('bad_slug');
  elsif coalesce(length(btrim(p_name)) not between 1 and 120, true) then
    perform private.refuse('name_required');
  end if;
  insert into public.programmes (agency_id, slug, name, language) values (p_agency, p_slug, btrim(p_name), p_language) returning id into created;
  insert into public.programme_members (programme_id, account_id, role) values (created, auth.uid(), 'coordinator');
  return created;
exception when unique_violation then
  perform private.refuse('slug_taken');
end $$;
comment on function public.create_programme is
  'An owner of a verified agency starts a programme and becomes its coordinator; it is not public yet. Refuses: not_found, bad_slug, name_required, slug_taken.';

create function public.add_programme_member(p_programme uuid, p_account uuid, p_role text, p_agency uuid default null) returns void
language plpgsql security definer set search_path = '' as $$
declare
  works_for uuid := case when p_role = 'host_contact' then p_agency
    else (select p.agency_id from public.programmes p where p.id = p_programme) end;
begin
  if p_programme is null or p_programme not in (select private.coordinated_programme_ids())
    or p_role = 'host_contact' and not exists (select from public.programme_hosts h where h.programme_id = p_programme and h.agency_id = p_agency) then
    perform private.refuse('not_found');
  elsif coalesce(p_role not in ('coordinator', 'host_contact'), true) then
    perform private.refuse('unknown_role', p_role);
  elsif not exists (select from public.agency_members m where m.agency_id = works_for and m.account_id = p_account) then
    perform private.refuse('not_of_the_agency');
  end if;
  insert into public.programme_members (programme_id, account_id, role, agency_id)
  values (p_programme, p_account, p_role, case when p_role = 'host_contact' then p_agency end)
  on conflict (programme_id, account_id, role) do update set agency_id = excluded.agency_id;
end $$;
comment on function public.add_programme_member is
  'A coordinator takes in another coordinator, who works for the programme''s agency, or a contact, who works for that host. Refuses: not_found, unknown_role, not_of_the_agency.';

create function public.remove_programme_member(p_programme uuid, p_account uuid, p_role text) returns void
language plpgsql security definer set search_path = '' as $$
begin
  -- The programme is held, so that two coordinators do not each remove the other as the last.
  perform from public.programmes where id = p_programme and id in (select private.coordinated_programme_ids()) for no key update;
  if not found or not exists (select from public.programme_members m
    where m.programme_id = p_programme and m.account_id = p_account and m.role = p_role) then
    perform private.refuse('not_found');
  elsif p_role = 'coordinator' and (select count(*) from public.programme_members m
    where m.programme_id = p_programme and m.role = 'coordinator') = 1 then
    perform private.refuse('last_coordinator');
  end if;
  delete from public.programme_members where programme_id = p_programme and account_id = p_account and role = p_role;
end $$;
comment on function public.remove_programme_member is 'A coordinator takes a member out; a programme keeps one coordinator. Refuses: not_found, last_coordinator.';

grant execute on function public.create_programme(uuid, text, text, text), public.add_programme_member(uuid, uuid, text, uuid),
  public.remove_programme_member(uuid, uuid, text) to authenticated;
