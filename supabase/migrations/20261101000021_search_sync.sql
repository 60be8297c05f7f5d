-- How the search index follows the ads: once for each changed ad, in the transaction that changes it.

create table private.search_pending (listing_id uuid primary key);
comment on table private.search_pending is
  'Ads changed in transactions that are still open. However many rows of an ad change, it is indexed once, as the transaction commits.';

create function private.note_search_change() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if tg_op <> 'INSERT' then
    insert into private.search_pending values ((to_jsonb(old) ->> tg_argv[0])::uuid) on conflict do nothing;
  end if;
  if tg_op <> 'DELETE' then
    insert into private.search_pending values ((to_jsonb(new) ->> tg_argv[0])::uuid) on conflict do nothing;
  end if;
  return null;
end $$;

create function private.note_agency_change() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into private.search_pending
  select id from public.listings where agency_id = new.id and status = 'published' order by id
  on conflict do nothing;
  return null;
end $$;

create function private.index_pending_listing() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform private.reindex_listing(new.listing_id);
  delete from private.search_pending where listing_id = new.listing_id;
  return null;
end $$;

create constraint trigger search_pending_at_commit after insert on private.search_pending
  deferrable initially deferred for each row execute function private.index_pending_listing();
create trigger agencies_to_search after update on public.agencies for each row
  when ((old.name, old.slug, old.employer_type, old.verified_at is null)
    is distinct from (new.name, new.slug, new.employer_type, new.verified_at is null))
  execute function private.note_agency_change();

-- The triggers fire in every replication role: whoever moves an ad past its guards (an example's dates) moves the index too.
alter table private.search_pending enable always trigger search_pending_at_commit;
do $$
declare
  name text;
begin
  foreach name in array array['listings', 'listing_municipalities', 'listing_skills', 'listing_missions', 'listing_benefits',
    'listing_stipends', 'listing_criteria'] loop
    execute format('create trigger %1$s_to_search after insert or update or delete on public.%1$I
      for each row execute function private.note_search_change(%2$L)', name, case name when 'listings' then 'id' else 'listing_id' end);
    execute format('alter table public.%1$I enable always trigger %1$s_to_search', name);
  end loop;
end $$;
