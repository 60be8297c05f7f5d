-- Colleagues: members of an agency know one another by name, and handlers know which language a candidate reads.

create function private.colleague_ids() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select m.account_id from public.agency_members m where m.agency_id in (select private.agency_ids())
$$;
comment on function private.colleague_ids is 'Accounts that share an agency with the signed-in person, that person included.';

create policy "Members read the names of their colleagues" on public.accounts for select to authenticated
  using (id in (select private.colleague_ids()));

-- A policy opens whole rows, so what colleagues must not see is closed by column.
revoke select on public.accounts from authenticated;
grant select (id, full_name, locale, created_at) on public.accounts to authenticated;

create function public.candidate_language(p_application uuid) returns text
language sql stable security definer set search_path = '' as $$
  select c.locale
  from public.applications a
  join public.accounts c on c.id = a.candidate_id
  where a.id = p_application and a.status <> 'draft'
    and a.listing_id in (select private.listing_ids_with_seat('{case_handler,hiring_manager}'))
$$;
comment on function public.candidate_language is
  'The language a message to the candidate is to be written in, for those who write it; null for everybody else and when the account is gone.';

grant execute on function private.colleague_ids(), public.candidate_language(uuid) to authenticated;
