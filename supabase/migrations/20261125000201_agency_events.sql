-- What happens to an agency and its people: who may change it, what is noted, and the owner that is always there.

create function private.agency_ids_as(p_roles text[]) returns setof uuid
language sql stable security definer set search_path = '' as $$
  select m.agency_id from public.agency_members m
  where m.account_id = (select auth.uid()) and m.role = any (p_roles)
    and m.agency_id in (select private.agency_ids())
$$;
comment on function private.agency_ids_as is 'Agencies in which the signed-in person holds one of the roles.';

create function private.is_admin() returns boolean
language sql stable security definer set search_path = '' as $$
  select coalesce((select is_admin from public.accounts where id = (select auth.uid())), false)
$$;
comment on function private.is_admin is 'Whether the signed-in person looks after the whole portal.';

create table public.agency_events (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  agency_id uuid not null,
  kind text not null check (kind in ('registered', 'verified', 'refused', 'renamed', 'profile_changed', 'roles_changed',
    'invited', 'invitation_resent', 'invitation_revoked', 'invitation_accepted',
    'seat_given', 'seat_taken_back', 'seat_accepted', 'seat_declined')),
  actor_subject uuid,
  about_subject uuid,
  listing_id uuid,
  detail text,
  reason text
);
comment on table public.agency_events is
  'Append-only history of an agency: its registration, roles, invitations and seats. Persons stand there as random ids, never by name or address.';
create index agency_events_agency_idx on public.agency_events (agency_id, at);
create trigger agency_events_append_only before update or delete on public.agency_events
  for each row execute function private.refuse_change();
alter table public.agency_events enable row level security;
create policy "Owners read the history of their agency" on public.agency_events for select to authenticated
  using (agency_id in (select private.agency_ids_as('{owner}')));
create policy "Admins read the history of agencies" on public.agency_events for select to authenticated
  using ((select private.is_admin()));

create function private.note_agency_event(p_agency uuid, p_kind text, p_about uuid default null, p_detail text default null,
  p_reason text default null, p_listing uuid default null) returns void
language sql security definer set search_path = '' as $$
  insert into public.agency_events (agency_id, kind, actor_subject, about_subject, listing_id, detail, reason)
  select p_agency, p_kind, private.current_subject(), (select subject_id from public.subjects where account_id = p_about),
    p_listing, p_detail, p_reason
$$;
comment on function private.note_agency_event is 'Adds a line to an agency''s history in the caller''s transaction; p_about is the account it happened to.';

create function public.agency_history(p_agency uuid, p_limit integer default 50)
returns table (id bigint, at timestamptz, kind text, actor text, about text, listing text, detail text, reason text)
language sql stable security definer set search_path = '' as $$
  select e.id, e.at, e.kind,
    case when actor.is_admin and not exists (
      select from public.agency_members m where m.agency_id = p_agency and m.account_id = actor.id) then 'admin' else actor.full_name end,
    about.full_name, l.title, e.detail, e.reason
  from public.agency_events e
  left join public.subjects s on s.subject_id = e.actor_subject
  left join public.accounts actor on actor.id = s.account_id
  left join public.subjects b on b.subject_id = e.about_subject
  left join public.accounts about on about.id = b.account_id
  left join public.listings l on l.id = e.listing_id
  where e.agency_id = p_agency
    and (p_agency in (select private.agency_ids_as('{owner}')) or (select private.is_admin()))
  order by e.id desc
  limit least(p_limit, 200)
$$;
comment on function public.agency_history is
  'The latest events of an agency with the names of people who still have an account, for its owners and for admins; empty for everybody else. An admin''s own name is not told: the actor is ''admin''.';

create function private.guard_last_owner() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  -- Two owners who step down at the same time wait for each other here.
  perform from public.agencies where id = old.agency_id for no key update;
  -- Nobody is asked when the agency itself goes, or the person's account: a right to be forgotten is not held back.
  if found and exists (select from public.accounts where id = old.account_id) and not exists (
    select from public.agency_members m
    where m.agency_id = old.agency_id and m.role = 'owner' and m.account_id <> old.account_id
  ) then
    perform private.refuse('last_owner');
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
comment on function private.guard_last_owner is 'An agency that has an owner keeps one, whatever way a membership ends.';
create trigger agency_members_keep_an_owner before update or delete on public.agency_members
  for each row when (old.role = 'owner') execute function private.guard_last_owner();

grant select on public.agency_events to authenticated;
grant execute on function private.agency_ids_as(text[]), private.is_admin(), public.agency_history(uuid, integer) to authenticated;
