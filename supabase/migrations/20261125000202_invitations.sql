-- Invitations: a mail that gives a role at an agency, or the union representative's seat on a listing, to whoever has the address.

create table public.invitations (
  id uuid primary key default extensions.gen_random_uuid(),
  agency_id uuid not null references public.agencies on delete cascade,
  address text check (address = lower(address) and length(address) <= 320 and address ~ '^[^@\s]+@[^@\s]+$'),
  role text not null check (role in ('owner', 'recruiter', 'member', 'mentor')),
  listing_id uuid references public.listings on delete cascade,
  locale text not null check (locale in ('nb', 'nn', 'en')),
  token_hash bytea not null unique,
  times_sent smallint not null default 0,
  invited_by uuid references public.accounts on delete set null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid references public.accounts on delete set null,
  revoked_at timestamptz,
  constraint seat_goes_with_plain_membership check (listing_id is null or role = 'member'),
  constraint invitation_ends_once check (accepted_at is null or revoked_at is null),
  constraint open_invitation_has_an_address check ((address is null) = (accepted_at is not null or revoked_at is not null))
);
comment on table public.invitations is
  'Invitations by mail. The secret of the link is kept as a hash; the address goes when the invitation is accepted or revoked.';
comment on column public.invitations.listing_id is 'When it also gives the union representative''s seat on this listing.';
create unique index invitations_one_open_idx on public.invitations (agency_id, address, role, listing_id) nulls not distinct
  where accepted_at is null and revoked_at is null;
create index invitations_listing_idx on public.invitations (listing_id);
create index invitations_invited_by_idx on public.invitations (invited_by);
create index invitations_accepted_by_idx on public.invitations (accepted_by);

alter table public.invitations enable row level security;
create policy "Owners read the invitations of their agency" on public.invitations for select to authenticated
  using (agency_id in (select private.agency_ids_as('{owner}')));
create policy "Recruiters read the invitations to seats" on public.invitations for select to authenticated
  using (listing_id is not null and agency_id in (select private.agency_ids_as('{recruiter}')));
grant select (id, agency_id, address, role, listing_id, locale, times_sent, created_at, expires_at, accepted_at, revoked_at)
  on public.invitations to authenticated;

create function private.may_invite(p_agency uuid, p_listing uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select p_agency in (select private.agency_ids_as(case when p_listing is null then '{owner}' else '{owner,recruiter}' end::text[]))
$$;
comment on function private.may_invite is 'Owners invite to every role, recruiters to a seat on a listing.';

create function private.invitation_mail_key(p_invitation public.invitations) returns text
language sql immutable set search_path = '' as $$
  select 'invitation:' || p_invitation.id || ':' || p_invitation.times_sent
$$;

create function private.send_invitation(p_invitation uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare
  token text := encode(extensions.gen_random_bytes(24), 'hex');
  sent public.invitations;
begin
  update public.invitations set token_hash = extensions.digest(token, 'sha256'), expires_at = now() + interval '14 days',
    times_sent = times_sent + 1
  where id = p_invitation
  returning * into sent;
  perform private.queue_mail_to('invitation', sent.address, sent.locale, jsonb_build_object(
    'token', token, 'role', sent.role, 'expiresAt', sent.expires_at,
    'agency', (select a.name from public.agencies a where a.id = sent.agency_id),
    'listing', (select jsonb_build_object('title', l.title, 'language', l.language) from public.listings l where l.id = sent.listing_id),
    'inviter', (select a.full_name from public.accounts a where a.id = auth.uid())
  ), private.invitation_mail_key(sent));
end $$;
comment on function private.send_invitation is 'Gives an invitation a new secret, which ends the old one, and 14 days, and queues its mail.';

create function private.end_invitation(p_invitation public.invitations) returns void
language sql security definer set search_path = '' as $$
  update public.invitations set revoked_at = now(), address = null where id = p_invitation.id;
  delete from public.mail_outbox where dedupe_key = private.invitation_mail_key(p_invitation) and sent_at is null
$$;
comment on function private.end_invitation is 'Revokes an invitation; a mail that has not gone out yet stays in.';

create function public.invite_member(p_agency uuid, p_address text, p_role text, p_locale text, p_listing uuid default null)
returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  invited text := lower(btrim(p_address));
  old public.invitations;
  new_id uuid;
begin
  if p_agency not in (select private.agency_ids()) or (p_listing is not null and not exists (
    select from public.listings l where l.id = p_listing and l.agency_id = p_agency)) then
    perform private.refuse('not_found');
  elsif not private.may_invite(p_agency, p_listing) then
    perform private.refuse('role_required');
  end if;
  -- One at a time per agency, so that neither the limit nor the old invitation is read past each other.
  perform from public.agencies where id = p_agency for no key update;
  if p_listing is not null and exists (
    select from auth.users where id = auth.uid() and email = invited) then
    perform private.refuse('not_yourself');
  elsif p_listing is null and exists (
    select from public.agency_members m join auth.users u on u.id = m.account_id
    where m.agency_id = p_agency and m.role = p_role and u.email = invited
  ) then
    perform private.refuse('already_member');
  elsif (select count(*) from public.invitations i
    where i.agency_id = p_agency and i.created_at > now() - interval '1 hour') >= 50 then
    perform private.refuse('too_many_invitations');
  end if;
  delete from public.invitations where agency_id = p_agency and expires_at < now() - interval '30 days';
  select * into old from public.invitations i
  where i.agency_id = p_agency and i.address = invited and i.role = p_role and i.listing_id is not distinct from p_listing;
  if old.expires_at > now() then
    perform private.refuse('already_invited');
  elsif old.id is not null then
    perform private.end_invitation(old);
  end if;
  insert into public.invitations (agency_id, address, role, listing_id, locale, token_hash, invited_by, expires_at)
  values (p_agency, invited, p_role, p_listing, p_locale, extensions.gen_random_bytes(32), auth.uid(), now())
  returning id into new_id;
  perform private.send_invitation(new_id);
  perform private.note_agency_event(p_agency, 'invited', null, p_role, null, p_listing);
  return new_id;
end $$;
comment on function public.invite_member is
  'An owner invites an address to a role, an owner or recruiter to the union representative''s seat on a listing. Refuses: not_found, role_required, not_yourself, already_member, already_invited, too_many_invitations (50 an hour).';

create function private.open_invitation(p_invitation uuid) returns public.invitations
language plpgsql security definer set search_path = '' as $$
declare
  found_one public.invitations;
begin
  select * into found_one from public.invitations
  where id = p_invitation and agency_id in (select private.agency_ids()) for update;
  if not found then
    perform private.refuse('not_found');
  elsif not private.may_invite(found_one.agency_id, found_one.listing_id) then
    perform private.refuse('role_required');
  elsif found_one.accepted_at is not null then
    perform private.refuse('invitation_used');
  elsif found_one.revoked_at is not null then
    perform private.refuse('invitation_revoked');
  end if;
  return found_one;
end $$;
comment on function private.open_invitation is 'The invitation, locked, for somebody who may change it while nobody has accepted it.';

create function public.resend_invitation(p_invitation uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare
  invitation public.invitations := private.open_invitation(p_invitation);
begin
  if invitation.times_sent >= 5 then
    perform private.refuse('too_many_invitations');
  end if;
  delete from public.mail_outbox where dedupe_key = private.invitation_mail_key(invitation) and sent_at is null;
  perform private.send_invitation(invitation.id);
  perform private.note_agency_event(invitation.agency_id, 'invitation_resent', null, invitation.role, null, invitation.listing_id);
end $$;
comment on function public.resend_invitation is
  'Sends an open invitation again with a new link and 14 more days, at most five times in all. Refuses: not_found, role_required, invitation_used, invitation_revoked, too_many_invitations.';

create function public.revoke_invitation(p_invitation uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare
  invitation public.invitations := private.open_invitation(p_invitation);
begin
  perform private.end_invitation(invitation);
  perform private.note_agency_event(invitation.agency_id, 'invitation_revoked', null, invitation.role, null, invitation.listing_id);
end $$;
comment on function public.revoke_invitation is
  'Takes an open invitation back. Refuses: not_found, role_required, invitation_used, invitation_revoked.';

create function private.invitation_state(p_invitation public.invitations) returns text
language sql stable set search_path = '' as $$
  select case
    when p_invitation.accepted_at is not null then 'used'
    when p_invitation.revoked_at is not null then 'revoked'
    when p_invitation.expires_at <= now() then 'expired'
    else 'open'
  end
$$;

create function public.find_invitation(p_token text) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('state', private.invitation_state(i), 'agency', a.name, 'role', i.role, 'address', i.address,
    'expiresAt', i.expires_at, 'inviter', inviter.full_name,
    'listing', case when l.id is not null then jsonb_build_object('title', l.title, 'language', l.language) end)
  from public.invitations i
  join public.agencies a on a.id = i.agency_id
  left join public.listings l on l.id = i.listing_id
  left join public.accounts inviter on inviter.id = i.invited_by
  where i.token_hash = extensions.digest(p_token, 'sha256')
$$;
comment on function public.find_invitation is
  'What an invitation gives and whether it is still open, for whoever holds its secret; changes nothing. Null when there is none.';

create function public.accept_invitation(p_token text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  invitation public.invitations;
  state text;
begin
  select * into invitation from public.invitations where token_hash = extensions.digest(p_token, 'sha256') for update;
  if auth.uid() is null or not found then
    perform private.refuse('not_found');
  end if;
  state := private.invitation_state(invitation);
  if state <> 'open' then
    perform private.refuse('invitation_' || state);
  elsif not exists (select from auth.users u
    where u.id = auth.uid() and u.email = invitation.address and u.email_confirmed_at is not null) then
    perform private.refuse('wrong_address');
  end if;
  update public.invitations set accepted_at = now(), accepted_by = auth.uid(), address = null where id = invitation.id;
  insert into public.agency_members (agency_id, account_id, role) values (invitation.agency_id, auth.uid(), invitation.role)
  on conflict do nothing;
  if invitation.listing_id is not null then
    insert into public.listing_seats (listing_id, account_id, seat, accepted_at)
    values (invitation.listing_id, auth.uid(), 'union_representative', now())
    on conflict (listing_id, account_id, seat) do update set accepted_at = coalesce(listing_seats.accepted_at, now());
  end if;
  perform private.note_agency_event(invitation.agency_id, 'invitation_accepted', auth.uid(), invitation.role, null, invitation.listing_id);
  return (select jsonb_build_object('agency', a.slug, 'listingId', invitation.listing_id)
    from public.agencies a where a.id = invitation.agency_id);
end $$;
comment on function public.accept_invitation is
  'The person the invitation was sent to takes the role, and the seat that goes with it, once. Refuses: not_found, invitation_used, invitation_revoked, invitation_expired, wrong_address.';

grant execute on function public.find_invitation(text) to anon, authenticated;
grant execute on function public.invite_member(uuid, text, text, text, uuid), public.resend_invitation(uuid),
  public.revoke_invitation(uuid), public.accept_invitation(text) to authenticated;
