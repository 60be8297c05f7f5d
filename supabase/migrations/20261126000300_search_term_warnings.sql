-- Ends of saved searches: a mail a week before the alerts of a search run out, and the button behind it that renews them.

alter table public.saved_searches add column warned_of timestamptz;
comment on column public.saved_searches.warned_of is 'The end that the person was warned of. Another end is warned of anew.';
create index saved_searches_ending_idx on public.saved_searches (expires_at) where frequency <> 'none' and not is_paused;

create function public.warn_of_search_ends(p_limit integer default 100) returns integer
language plpgsql security definer set search_path = '' as $$
declare
  ending public.saved_searches;
  warned integer := 0;
begin
  for ending in
    update public.saved_searches s set warned_of = s.expires_at
    from (
      select e.id from public.saved_searches e
      where e.frequency <> 'none' and not e.is_paused and e.expires_at > now() and e.expires_at <= now() + interval '7 days'
        and e.warned_of is distinct from e.expires_at
      order by e.expires_at
      limit least(p_limit, 500)
      for no key update skip locked
    ) due
    where s.id = due.id
    returning s.*
  loop
    perform private.queue_mail('search_ending', ending.account_id,
      jsonb_build_object('savedSearchId', ending.id, 'endsAt', ending.expires_at),
      'search_ending:' || ending.id || ':' || extract(epoch from ending.expires_at));
    warned := warned + 1;
  end loop;
  return warned;
end $$;
comment on function public.warn_of_search_ends is
  'Queues a mail for up to p_limit saved searches whose alerts end within a week, once for each end, in one transaction: a crash leaves all of it undone. Several workers share the work. Returns how many were warned of; call it until that is fewer than p_limit.';

create function private.search_ending_facts(p_props jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  search public.saved_searches;
  secret text := encode(extensions.gen_random_bytes(32), 'hex');
begin
  select s.* into search from public.saved_searches s
  where s.id = (p_props ->> 'savedSearchId')::uuid and s.expires_at = (p_props ->> 'endsAt')::timestamptz;
  if not found or private.is_alert_on(search) is not true then
    return null;
  end if;
  insert into private.unsubscribe_tokens (token_hash, saved_search_id) values (sha256(convert_to(secret, 'UTF8')), search.id);
  return jsonb_build_object('token', secret, 'name', search.name, 'days', search.lasts_days);
end $$;
comment on function private.search_ending_facts is
  'What the warning tells, as it is when the mail leaves, with the secret of its links. Null when those alerts do not end then any more.';
comment on table private.unsubscribe_tokens is
  'SHA-256 of the secrets in mails by which their reader ends or renews them without signing in. The secret itself is only in the mail.';

create or replace function public.claim_mail(p_worker text, p_limit integer default 20, p_lease_seconds integer default 60)
returns table (id uuid, template text, address text, full_name text, locale text, props jsonb, attempts smallint)
language sql security definer set search_path = '' as $$
  with ready as (
    select o.id from public.mail_outbox o
    where o.sent_at is null and not o.dead and o.available_at <= now()
      and (o.claimed_until is null or o.claimed_until < now())
    order by o.available_at
    limit least(p_limit, 100)
    for update skip locked
  ), claimed as (
    update public.mail_outbox o
    set claimed_by = p_worker, claimed_until = now() + make_interval(secs => p_lease_seconds), attempts = o.attempts + 1
    from ready where o.id = ready.id
    returning o.*
  )
  select c.id, c.template, coalesce(c.address, u.email::text), a.full_name, coalesce(c.locale, a.locale),
    c.props || coalesce(private.mail_facts(c.props), '{}')
      || coalesce(case c.template when 'search_alert' then private.alert_facts(c.props)
        when 'search_ending' then private.search_ending_facts(c.props) end, '{}')
      || jsonb_build_object('queuedAt', c.enqueued_at), c.attempts
  from claimed c
  left join public.accounts a on a.id = c.account_id
  left join auth.users u on u.id = c.account_id
$$;

create or replace function private.drop_waiting_alert() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  delete from public.mail_outbox
  where (starts_with(dedupe_key, 'search_alert:' || old.id || ':') or starts_with(dedupe_key, 'search_ending:' || old.id || ':'))
    and sent_at is null and (claimed_until is null or claimed_until < now());
  return null;
end $$;

create function private.drop_waiting_warning() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  delete from public.mail_outbox
  where starts_with(dedupe_key, 'search_ending:' || old.id || ':') and sent_at is null
    and (claimed_until is null or claimed_until < now());
  return null;
end $$;
comment on function private.drop_waiting_warning is 'Nobody is warned of an end that has been moved.';
create trigger saved_searches_prolonged after update on public.saved_searches for each row
  when (new.expires_at is distinct from old.expires_at) execute function private.drop_waiting_warning();

create function private.subscription(p_search public.saved_searches) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('name', p_search.name, 'isOn', p_search.frequency <> 'none', 'days', p_search.lasts_days,
    'endsAt', p_search.expires_at, 'isRenewable', p_search.frequency <> 'none' and not p_search.is_paused and p_search.lasts_days is not null)
$$;
comment on function private.subscription is
  'What the holder of a mail''s secret may know of its saved search. Renewable is one whose mail comes or has run out.';

create or replace function public.find_subscription(p_token text) returns jsonb
language sql stable security definer set search_path = '' as $$
  select private.subscription(s)
  from private.unsubscribe_tokens t
  join public.saved_searches s on s.id = t.saved_search_id
  where t.token_hash = sha256(convert_to(p_token, 'UTF8'))
$$;
comment on function public.find_subscription is
  'The saved search that the secret of a mail belongs to: name, isOn, days, endsAt, isRenewable. Null for a secret that is none.';

create function public.renew_subscription(p_token text) returns jsonb
language sql security definer set search_path = '' as $$
  update public.saved_searches s set expires_at = now() + make_interval(days => s.lasts_days)
  from private.unsubscribe_tokens t
  where t.saved_search_id = s.id and t.token_hash = sha256(convert_to(p_token, 'UTF8'))
    and (private.subscription(s) ->> 'isRenewable')::boolean
  returning private.subscription(s)
$$;
comment on function public.renew_subscription is
  'Lets the mail of a saved search come for its whole term from now on, for whoever holds the secret of one of its mails. Null for a secret that is none, and where there is nothing to renew: what was stopped stays stopped.';

grant execute on function public.warn_of_search_ends(integer) to service_role;
grant execute on function public.renew_subscription(text) to anon, authenticated;
