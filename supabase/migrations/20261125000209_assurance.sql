-- Assurance: how surely a person has signed in, and what the pages of agencies demand.

create table private.settings (
  only_row boolean primary key default true check (only_row),
  agency_assurance text not null default 'password' check (agency_assurance in ('password', 'second_factor', 'id_provider'))
);
comment on table private.settings is 'What the operator has decided for the whole installation; the worker writes it at start from its environment.';
insert into private.settings default values;

create function private.assurance_rank(p_level text) returns integer
language sql immutable parallel safe set search_path = '' as $$
  select array_position('{password,second_factor,id_provider}'::text[], p_level)
$$;

create function private.assurance() returns text
language sql stable set search_path = '' as $$
  select case
    when exists (
      select from jsonb_array_elements(case when jsonb_typeof(c.claims -> 'amr') = 'array' then c.claims -> 'amr' else '[]' end) a
      where coalesce(a ->> 'method', a #>> '{}') in ('oauth', 'sso/saml')
    ) then 'id_provider'
    when c.claims ->> 'aal' = 'aal2' then 'second_factor'
    else 'password'
  end
  from (select coalesce(nullif(current_setting('request.jwt.claims', true), ''), '{}')::jsonb as claims) c
$$;
comment on function private.assurance is
  'How the session was signed in, from the claims of its token: aal (aal2 is a second factor) and amr (oauth and sso/saml are identity providers).';

create function private.assurance_suffices() returns boolean
language sql stable security definer set search_path = '' as $$
  select s.agency_assurance = 'password'
    or private.assurance_rank(private.assurance()) >= private.assurance_rank(s.agency_assurance)
  from private.settings s
$$;
comment on function private.assurance_suffices is 'Whether the session is signed in surely enough for agencies. Reads one row, once per statement.';

create or replace function private.agency_ids() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select agency_id from public.agency_members
  where account_id = (select auth.uid()) and (select private.assurance_suffices())
$$;
comment on function private.agency_ids is
  'Agencies the signed-in person belongs to; none while the session is signed in less surely than the installation demands.';

create or replace function private.listing_ids_with_seat(p_seats text[]) returns setof uuid
language sql stable security definer set search_path = '' as $$
  select s.listing_id
  from public.listing_seats s
  join public.listings l on l.id = s.listing_id
  where s.account_id = (select auth.uid())
    and s.seat = any (p_seats)
    and (s.seat <> 'union_representative' or s.accepted_at is not null)
    and exists (select from public.agency_members m where m.agency_id = l.agency_id and m.account_id = s.account_id)
    and (select private.assurance_suffices())
$$;
comment on function private.listing_ids_with_seat is
  'Listings on which the signed-in person holds one of the seats, still belongs to the agency and is signed in surely enough.';

create function public.set_agency_assurance(p_level text) returns void
language sql security definer set search_path = '' as $$
  update private.settings set agency_assurance = p_level where agency_assurance <> p_level
$$;
comment on function public.set_agency_assurance is 'The worker notes what AGENCY_ASSURANCE demands: password, second_factor or id_provider.';

grant execute on function public.set_agency_assurance(text) to service_role;
