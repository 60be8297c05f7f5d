-- Rebuilding the database's own index while ads change.

create or replace function private.reindex_all() returns integer
language plpgsql security definer set search_path = '' as $$
declare
  listing uuid;
  done integer := 0;
begin
  -- Whoever changes an ad takes these locks before its row of the index; taken later, the two would wait for each other.
  perform pg_advisory_xact_lock(hashtext('private.search_vocabulary'));
  perform pg_advisory_xact_lock(hashtext('private.search_facets'));
  update private.search_vocabulary set parts = private.split_compound(word) where length(word) >= 6;
  for listing in
    select l.id from public.listings l where l.status = 'published'
    union select i.listing_id from private.search_index i
    order by 1
  loop
    perform private.reindex_listing(listing);
    done := done + 1;
  end loop;
  return done;
end $$;
