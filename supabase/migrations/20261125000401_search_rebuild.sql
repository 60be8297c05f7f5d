-- Rebuilding the index of an engine outside: nothing that changes meanwhile is missed, and the worker waits for the swap.

create function public.start_search_rebuild() returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform private.lock_search_sync(true);
  delete from private.search_rebuild_changes;
  update private.search_sync set is_on = true, rebuild_started_at = clock_timestamp(), paused_until = null;
end $$;
comment on function public.start_search_rebuild is
  'From here on every change is in the outbox and among the changes of the rebuild. Changes that were being made have ended when this returns.';

create function public.take_search_changes(p_limit integer default 1000) returns table (listing_id uuid)
language sql security definer set search_path = '' as $$
  delete from private.search_rebuild_changes c
  where c.listing_id in (select listing_id from private.search_rebuild_changes order by listing_id limit p_limit)
  returning c.listing_id
$$;
comment on function public.take_search_changes is 'Ads that changed since the rebuild began, each handed out once.';

create function public.pause_search_sync(p_seconds integer) returns integer
language plpgsql security definer set search_path = '' as $$
begin
  perform private.lock_search_sync(true);
  update private.search_sync set paused_until = clock_timestamp() + make_interval(secs => p_seconds);
  return (select count(*) from public.search_outbox where claimed_until > clock_timestamp());
end $$;
comment on function public.pause_search_sync is
  'Hands out no ads for so many seconds, and returns how many are still leased: at 0 no worker writes. A rebuild that dies pauses nobody for long.';

create function public.end_search_rebuild() returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform private.lock_search_sync(true);
  delete from private.search_rebuild_changes;
  update private.search_sync set rebuild_started_at = null, paused_until = null;
end $$;

create function public.stop_search_sync() returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform private.lock_search_sync(true);
  delete from private.search_rebuild_changes;
  delete from public.search_outbox;
  update private.search_sync set is_on = false, rebuild_started_at = null, paused_until = null;
end $$;
comment on function public.stop_search_sync is 'No engine outside follows the ads any longer: the outbox is emptied and stays empty until the next rebuild.';

grant execute on function public.start_search_rebuild(), public.take_search_changes(integer), public.pause_search_sync(integer),
  public.end_search_rebuild(), public.stop_search_sync() to service_role;
