-- Favourites: ads a person wants to find again, with a note for themselves.

create table public.favourites (
  account_id uuid not null references public.accounts on delete cascade,
  listing_id uuid not null references public.listings on delete cascade,
  note text not null default '' check (length(note) <= 1000),
  created_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (account_id, listing_id)
);
comment on table public.favourites is
  'Ads a person has kept, with their own note. One that is taken away can be put back, note and all, for a day.';
create index favourites_listing_idx on public.favourites (listing_id);

create function public.keep_listing(p_listing uuid) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
  me uuid := (select auth.uid());
begin
  if not exists (
    select from public.listings l join public.agencies a on a.id = l.agency_id
    where l.id = p_listing and l.status in ('published', 'closed_early', 'concluded', 'archived') and l.publish_at <= now()
      and a.verified_at is not null
  ) then
    perform private.refuse('not_found');
  end if;
  perform from public.accounts where id = me for no key update;
  if (select count(*) from public.favourites where account_id = me and removed_at is null and listing_id <> p_listing) >= 200 then
    perform private.refuse('too_many_favourites', '200');
  end if;
  insert into public.favourites (account_id, listing_id) values (me, p_listing)
  on conflict (account_id, listing_id) do update set removed_at = null;
  return true;
end $$;
comment on function public.keep_listing is
  'Makes a public ad a favourite of the signed-in person, or puts one back with its note. Two hundred at most. Refuses with not_found, too_many_favourites.';

create function public.drop_favourite(p_listing uuid) returns boolean
language sql security definer set search_path = '' as $$
  update public.favourites set removed_at = now()
  where account_id = (select auth.uid()) and listing_id = p_listing and removed_at is null
  returning true
$$;
comment on function public.drop_favourite is 'Takes an ad out of the signed-in person''s favourites; null when it is not among them.';

create function public.tidy_candidate_pages() returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  favourites integer;
  hits integer;
  tokens integer;
begin
  delete from public.favourites where removed_at < now() - interval '1 day';
  get diagnostics favourites = row_count;
  delete from private.alert_hits where run < now() - interval '180 days';
  get diagnostics hits = row_count;
  delete from private.unsubscribe_tokens where created_at < now() - interval '400 days';
  get diagnostics tokens = row_count;
  return jsonb_build_object('favourites', favourites, 'hits', hits, 'tokens', tokens);
end $$;
comment on function public.tidy_candidate_pages is
  'Removes favourites a day after they were taken away, what alerts told of after 180 days, and unsubscribe links after 400.';

alter table public.favourites enable row level security;
create policy "People read their own favourites" on public.favourites for select to authenticated
  using (account_id = (select auth.uid()));
create policy "People write notes on their own favourites" on public.favourites for update to authenticated
  using (account_id = (select auth.uid())) with check (account_id = (select auth.uid()));

grant select on public.favourites to authenticated;
grant update (note) on public.favourites to authenticated;
grant execute on function public.keep_listing(uuid), public.drop_favourite(uuid) to authenticated;
grant execute on function public.tidy_candidate_pages() to service_role;
