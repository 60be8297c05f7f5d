-- How a search engine outside the database follows the ads: what changed waits in the outbox until a worker has sent it.

create table private.search_sync (
  only_row boolean primary key default true check (only_row),
  is_on boolean not null default false,
  rebuild_started_at timestamptz,
  paused_until timestamptz
);
comment on table private.search_sync is
  'Whether an engine outside the database follows the ads. The first rebuild of its index turns it on; while it is off, the outbox stays empty.';
insert into private.search_sync default values;

create table private.search_rebuild_changes (listing_id uuid primary key);
comment on table private.search_rebuild_changes is 'Ads that changed since the running rebuild began: it sends them once more before the new index takes over.';

alter table public.search_outbox add column took_over boolean not null default false;
comment on column public.search_outbox.took_over is
  'A lease ran out before its holder answered. Its request may still be on its way, so the ad is sent once more a minute after it was sent.';

-- Whoever turns sync or pause on or off waits for the transactions that have read the row, and they for it.
create function private.lock_search_sync(p_is_change boolean) returns private.search_sync
language plpgsql security definer set search_path = '' as $$
declare
  result private.search_sync;
begin
  if p_is_change then
    perform pg_advisory_xact_lock(hashtext('private.search_sync'));
  else
    perform pg_advisory_xact_lock_shared(hashtext('private.search_sync'));
  end if;
  select * into result from private.search_sync;
  return result;
end $$;

create or replace function private.enqueue_search(p_listing uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare
  sync private.search_sync := private.lock_search_sync(false);
begin
  if not sync.is_on then
    return;
  end if;
  insert into public.search_outbox as o (listing_id, version, op)
  values (p_listing, nextval('public.search_outbox_version'),
    case when exists (select from private.search_index where listing_id = p_listing) then 'upsert' else 'delete' end)
  on conflict (listing_id) do update set
    version = excluded.version, op = excluded.op, available_at = now(), attempts = 0, last_error = null, dead = false;
  if sync.rebuild_started_at is not null then
    insert into private.search_rebuild_changes values (p_listing) on conflict do nothing;
  end if;
end $$;

create function public.claim_search(p_worker text, p_limit integer default 500, p_lease_seconds integer default 60)
returns table (listing_id uuid, version bigint)
language plpgsql security definer set search_path = '' as $$
declare
  sync private.search_sync := private.lock_search_sync(false);
begin
  if not sync.is_on or sync.paused_until > now() then
    return;
  end if;
  return query
  with ready as (
    select o.listing_id from public.search_outbox o
    where not o.dead and o.available_at <= now() and (o.claimed_until is null or o.claimed_until < now())
    order by o.available_at, o.version
    limit least(p_limit, 1000)
    for update skip locked
  )
  update public.search_outbox o
  set claimed_by = p_worker, claimed_until = now() + make_interval(secs => p_lease_seconds), attempts = o.attempts + 1,
    took_over = o.took_over or o.claimed_by is not null
  from ready r where o.listing_id = r.listing_id
  returning o.listing_id, o.version;
end $$;
comment on function public.claim_search is
  'Leases up to p_limit changed ads to a worker for p_lease_seconds. Nobody else gets an ad while its lease lives, so two versions of it are never on their way at once; a lease that runs out frees it.';

create function private.leased_items(p_worker text, p_items jsonb)
returns table (listing_id uuid, is_newest boolean, took_over boolean)
language sql stable security definer set search_path = '' as $$
  select o.listing_id, o.version = x.version, o.took_over
  from jsonb_to_recordset(p_items) x (listing_id uuid, version bigint)
  join public.search_outbox o on o.listing_id = x.listing_id and o.claimed_by = p_worker
$$;

create function public.finish_search(p_worker text, p_items jsonb) returns integer
language sql security definer set search_path = '' as $$
  with held as materialized (
    select * from private.leased_items(p_worker, p_items)
  ), done as (
    delete from public.search_outbox o using held h
    where o.listing_id = h.listing_id and h.is_newest and not h.took_over and o.claimed_by = p_worker
    returning 1
  ), kept as (
    update public.search_outbox o
    set claimed_by = null, claimed_until = null, attempts = 0, took_over = false,
      available_at = case when h.took_over then now() + interval '1 minute' else o.available_at end
    from held h
    where o.listing_id = h.listing_id and (h.took_over or not h.is_newest) and o.claimed_by = p_worker
  )
  select count(*)::integer from done
$$;
comment on function public.finish_search is
  'Takes sent ads out of the outbox, when they are still leased to the worker and nothing newer waits; returns how many. p_items: [{listing_id, version}] as claimed.';

create function public.release_search(p_worker text, p_items jsonb, p_delay_seconds numeric default 5) returns void
language sql security definer set search_path = '' as $$
  update public.search_outbox o
  set claimed_by = null, claimed_until = null, attempts = greatest(o.attempts - 1, 0),
    available_at = now() + make_interval(secs => (p_delay_seconds * (0.75 + random() * 0.5))::double precision)
  from private.leased_items(p_worker, p_items) h where o.listing_id = h.listing_id
$$;
comment on function public.release_search is 'Gives leased ads back because the engine cannot be reached: this costs no attempt.';

create function public.fail_search(p_worker text, p_items jsonb, p_error text, p_permanent boolean default false) returns void
language sql security definer set search_path = '' as $$
  update public.search_outbox o
  set claimed_by = null, claimed_until = null, last_error = left(p_error, 500),
    dead = h.is_newest and (p_permanent or o.attempts >= 8),
    available_at = now() + least(interval '15 minutes', interval '2 seconds' * power(2, least(o.attempts, 10))) * (0.75 + random() * 0.5)
  from private.leased_items(p_worker, p_items) h where o.listing_id = h.listing_id
$$;
comment on function public.fail_search is
  'Gives leased ads back that the engine refused, with backoff (2 s doubled up to 15 min), or marks them dead after a permanent error or eight attempts. A newer change brings a dead ad back.';

create function public.queue_search(p_ids uuid[]) returns void
language sql security definer set search_path = '' as $$
  select private.enqueue_search(id) from unnest(p_ids) id order by id
$$;
comment on function public.queue_search is 'Has ads sent to the engine again, for example those that a verification found to differ.';

create function private.search_lag() returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'isOn', (select is_on from private.search_sync),
    'pending', count(*) filter (where not dead),
    'dead', count(*) filter (where dead),
    'oldestSeconds', coalesce(extract(epoch from now() - min(enqueued_at) filter (where not dead)), 0)::integer)
  from public.search_outbox
$$;

create function public.search_lag() returns jsonb
language sql stable security definer set search_path = '' as $$ select private.search_lag() $$;
comment on function public.search_lag is
  'How far the engine outside is behind: whether one follows, ads that wait, ads set aside with an error, and seconds since the oldest waiting change.';

grant execute on function public.claim_search(text, integer, integer), public.finish_search(text, jsonb),
  public.release_search(text, jsonb, numeric), public.fail_search(text, jsonb, text, boolean), public.queue_search(uuid[]),
  public.search_lag() to service_role;
