-- Who may do what with an ad, and which version of each section of it an editor saw.

create table public.listing_edits (
  listing_id uuid not null references public.listings on delete cascade,
  section text not null check (section in ('ad', 'criteria', 'place', 'pay', 'benefits', 'mission', 'contact', 'dates')),
  version integer not null default 1,
  saved_at timestamptz not null default clock_timestamp(),
  saved_by uuid references public.accounts on delete set null,
  primary key (listing_id, section)
);
comment on table public.listing_edits is
  'The sections of an ad that have been saved: how often, when and by whom last. Whoever saves says which version they saw.';
create index listing_edits_saved_by_idx on public.listing_edits (saved_by);
alter table public.listing_edits enable row level security;
create policy "Members read who edited their agency's listings" on public.listing_edits for select to authenticated
  using (listing_id in (select l.id from public.listings l where l.agency_id in (select private.agency_ids())));
grant select on public.listing_edits to authenticated;

update public.listing_transitions set taken_by = '{owner,recruiter}'
where (from_status, to_status) in (('draft', 'in_review'), ('draft', 'published'), ('in_review', 'draft'), ('in_review', 'published'),
  ('published', 'draft'), ('published', 'closed_early'), ('closed_early', 'published'));
update public.listing_transitions set taken_by = '{owner,recruiter,case_handler}'
where (from_status, to_status) in (('published', 'concluded'), ('closed_early', 'concluded'), ('concluded', 'archived'));

create function private.holds_on_listing(p_listing uuid, p_holds text[]) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select from public.listings l
    join public.agency_members m on m.agency_id = l.agency_id
    where l.id = p_listing and m.account_id = (select auth.uid())
      and (m.role = any (p_holds) or exists (
        select from public.listing_seats s
        where s.listing_id = l.id and s.account_id = m.account_id and s.seat = any (p_holds)
          and (s.seat <> 'union_representative' or s.accepted_at is not null)))
  )
$$;
comment on function private.holds_on_listing is
  'True when the signed-in person holds one of the roles at the listing''s agency, or is a member there and holds one of the seats.';

create function private.require_hold(p_listing uuid, p_holds text[]) returns void
language plpgsql stable security definer set search_path = '' as $$
begin
  if not exists (select from public.listings l
    where l.id = p_listing and l.agency_id in (select private.agency_ids())) then
    perform private.refuse('not_found');
  elsif not private.holds_on_listing(p_listing, p_holds) then
    perform private.refuse('not_allowed', array_to_string(p_holds, ','));
  end if;
end $$;
comment on function private.require_hold is
  'Refuses not_found to those outside the listing''s agency, and not_allowed to members without one of the roles or seats.';

create function private.hold_for_step(p_listing uuid, p_to text) returns public.listings
language plpgsql security definer set search_path = '' as $$
declare
  job public.listings;
  takers text[];
begin
  perform private.require_hold(p_listing, '{owner,recruiter,member,mentor}');
  select * into job from public.listings where id = p_listing for update;
  if not found then
    perform private.refuse('not_found');
  end if;
  select taken_by into takers from public.listing_transitions t where t.from_status = job.status and t.to_status = p_to;
  if not found then
    perform private.refuse('transition_not_allowed', job.status || ' → ' || p_to);
  end if;
  perform private.require_hold(p_listing, takers);
  return job;
end $$;
comment on function private.hold_for_step is
  'Locks a listing for a step to another status, for those who may take it. Refuses: not_found, not_allowed, transition_not_allowed.';

create function private.listing_version(p_listing uuid) returns integer
language sql stable security definer set search_path = '' as $$
  select coalesce(sum(e.version), 0)::integer from public.listing_edits e where e.listing_id = p_listing
$$;
comment on function private.listing_version is 'Grows by one whenever a section is saved: what an approver says to have read.';

create function public.listing_history(p_listing uuid)
returns table (at timestamptz, from_status text, to_status text, reason text, actor text)
language sql stable security definer set search_path = '' as $$
  select e.at, e.from_status, e.to_status, e.reason, a.full_name
  from public.events e
  left join public.subjects s on s.subject_id = e.actor_subject
  left join public.accounts a on a.id = s.account_id and a.id in (select private.colleague_ids())
  where e.listing_id = p_listing and e.kind = 'listing_status'
    and exists (select from public.listings l where l.id = p_listing and l.agency_id in (select private.agency_ids()))
  order by e.id
$$;
comment on function public.listing_history is
  'What happened to a listing, for members of its agency; actor is null for the system and for people who have left.';

grant execute on function public.listing_history(uuid) to authenticated;
