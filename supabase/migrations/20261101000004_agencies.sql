-- Agencies (virksomheter), their members, and who may see what because of membership.

create table public.agencies (
  id uuid primary key default extensions.gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (length(btrim(name)) between 1 and 200),
  org_number text unique check (private.is_organisation_number(org_number)),
  employer_type text not null check (employer_type in ('state', 'state-enterprise', 'county', 'municipality', 'inter-municipal')),
  org_form text not null check (org_form in ('ORGL', 'SF', 'FYLK', 'KOMM', 'IKS')),
  municipality_number text not null references public.municipalities,
  about text not null default '' check (length(about) <= 10000),
  website text check (website ~ '^https://'),
  is_example boolean not null default false,
  verified_at timestamptz,
  review_required boolean not null default false,
  deletion_term_months smallint not null default 6 check (deletion_term_months between 1 and 36),
  created_at timestamptz not null default now()
);
comment on table public.agencies is 'Public employers. deletion_term_months counts from the decision of a case. Only verified agencies are public.';
create index agencies_municipality_idx on public.agencies (municipality_number);

create table public.agency_members (
  agency_id uuid not null references public.agencies on delete cascade,
  account_id uuid not null references public.accounts on delete cascade,
  role text not null check (role in ('owner', 'recruiter', 'member', 'mentor')),
  created_at timestamptz not null default now(),
  primary key (agency_id, account_id, role)
);
comment on table public.agency_members is 'Roles decide what a person may start for the agency; what one may read of applicants is decided by a seat on the listing.';
create index agency_members_account_idx on public.agency_members (account_id);

create function private.agency_ids() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select agency_id from public.agency_members where account_id = (select auth.uid())
$$;
comment on function private.agency_ids is 'Agencies the signed-in person belongs to.';

alter table public.agencies enable row level security;
alter table public.agency_members enable row level security;

create policy "Everyone reads verified agencies" on public.agencies for select to anon, authenticated, service_role
  using (verified_at is not null);
create policy "Members read their own agency" on public.agencies for select to authenticated
  using (id in (select private.agency_ids()));
create policy "Members read the memberships of their agency" on public.agency_members for select to authenticated
  using (agency_id in (select private.agency_ids()));

grant select on public.agencies to anon, authenticated, service_role;
grant select on public.agency_members to authenticated;
grant execute on function private.agency_ids() to authenticated;
