-- Search alerts: runs that mail what is new in a saved search, and the link in each mail that ends them.

create table private.alert_hits (
  saved_search_id uuid not null references public.saved_searches on delete cascade,
  listing_id uuid not null references public.listings on delete cascade,
  number bigint not null,
  run timestamptz not null,
  is_repeat boolean not null default false,
  primary key (saved_search_id, listing_id)
);
comment on table private.alert_hits is
  'Which ad a saved search was told of last, in which run, under which number. is_repeat: it was told of before, and its place, pay or deadline has changed since.';
create index alert_hits_listing_idx on private.alert_hits (listing_id);

create table private.unsubscribe_tokens (
  token_hash bytea primary key,
  saved_search_id uuid not null references public.saved_searches on delete cascade,
  created_at timestamptz not null default now()
);
comment on table private.unsubscribe_tokens is 'SHA-256 of the secrets in mails by which their reader ends them without signing in. The secret itself is only in the mail.';
create index unsubscribe_tokens_search_idx on private.unsubscribe_tokens (saved_search_id);

create function public.run_search_alerts(p_limit integer default 50) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  search public.saved_searches;
  upto bigint := (select coalesce(max(number), 0) from private.announcements);
  this_run timestamptz;
  found_new boolean;
  searches integer := 0;
  mails integer := 0;
  failed integer := 0;
begin
  for search in
    select s.* from public.saved_searches s
    where s.frequency <> 'none' and not s.is_paused and (s.expires_at is null or s.expires_at > now())
      and s.told_run < private.alert_run(s.frequency, now())
    order by s.told_run, s.id
    limit least(p_limit, 500)
    for no key update skip locked
  loop
    searches := searches + 1;
    this_run := private.alert_run(search.frequency, now());
    begin
      insert into private.alert_hits as h (saved_search_id, listing_id, number, run)
      select search.id, m.listing_id, m.number, this_run from private.new_matches(search.request, search.told_number, upto) m
      on conflict (saved_search_id, listing_id) do update set number = excluded.number, run = excluded.run, is_repeat = true
        where h.number < excluded.number;
      found_new := found;
      if found_new then
        perform private.queue_mail('search_alert', search.account_id, jsonb_build_object('savedSearchId', search.id, 'run', this_run),
          'search_alert:' || search.id || ':' || extract(epoch from this_run)::bigint);
        mails := mails + 1;
      end if;
      update public.saved_searches set told_number = upto, told_run = this_run where id = search.id;
    exception
    when transaction_rollback then
      raise;
    when others then
      -- A search that fails holds up nobody else; what it has missed comes with its next run.
      failed := failed + 1;
      update public.saved_searches set told_run = this_run where id = search.id;
    end;
  end loop;
  return jsonb_build_object('searches', searches, 'mails', mails, 'failed', failed);
end $$;
comment on function public.run_search_alerts is
  'Takes up to p_limit saved searches through the run that is due, each at most once and with at most one mail, in one transaction: a crash leaves all of it undone. Several workers share the work. Returns how many were taken, mailed and failed; call it until none is taken.';

create function private.alert_facts(p_props jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  search public.saved_searches;
  secret text := encode(extensions.gen_random_bytes(32), 'hex');
  ads jsonb;
begin
  select s.* into search from public.saved_searches s
  where s.id = case when pg_input_is_valid(p_props ->> 'savedSearchId', 'uuid') then (p_props ->> 'savedSearchId')::uuid end;
  if not found or private.is_alert_on(search) is not true then
    return null;
  end if;
  select coalesce(jsonb_agg(jsonb_build_object(
      'title', l.title, 'language', l.language, 'slug', l.slug, 'agency', g.name, 'deadline', l.deadline, 'kind', l.kind,
      'salaryMin', l.salary_min, 'salaryMax', l.salary_max, 'salaryPer', l.salary_per, 'isChanged', h.is_repeat,
      'places', (select coalesce(jsonb_agg(m.name order by p.position), '[]') from public.listing_municipalities p
        join public.municipalities m on m.number = p.municipality_number where p.listing_id = l.id)
    ) order by h.number desc), '[]') into ads
  from private.alert_hits h
  join public.listings l on l.id = h.listing_id
  join public.agencies g on g.id = l.agency_id
  where h.saved_search_id = search.id and h.run = (p_props ->> 'run')::timestamptz
    and l.status = 'published' and g.verified_at is not null and l.publish_at <= now() and l.deadline > now();
  insert into private.unsubscribe_tokens (token_hash, saved_search_id)
  values (sha256(convert_to(secret, 'UTF8')), search.id);
  return jsonb_build_object('token', secret, 'listings', ads,
    'search', jsonb_build_object('name', search.name, 'request', search.request, 'frequency', search.frequency, 'expiresAt', search.expires_at));
end $$;
comment on function private.alert_facts is
  'What the mail of a run tells, as it is when the mail leaves: ads that are closed or suspended by then are not among them. Makes the secret of its unsubscribe link. Null when the person wants no mail any more.';

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
      || coalesce(case when c.template = 'search_alert' then private.alert_facts(c.props) end, '{}')
      || jsonb_build_object('queuedAt', c.enqueued_at), c.attempts
  from claimed c
  left join public.accounts a on a.id = c.account_id
  left join auth.users u on u.id = c.account_id
$$;

create function public.find_subscription(p_token text) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('name', s.name, 'isOn', s.frequency <> 'none')
  from private.unsubscribe_tokens t
  join public.saved_searches s on s.id = t.saved_search_id
  where t.token_hash = sha256(convert_to(p_token, 'UTF8'))
$$;
comment on function public.find_subscription is 'Which saved search the secret of a mail belongs to, and whether its mail still comes; null for a secret that is none.';

create function public.unsubscribe(p_token text) returns jsonb
language sql security definer set search_path = '' as $$
  update public.saved_searches s set frequency = 'none'
  from private.unsubscribe_tokens t
  where t.saved_search_id = s.id and t.token_hash = sha256(convert_to(p_token, 'UTF8'))
  returning jsonb_build_object('name', s.name, 'isOn', false)
$$;
comment on function public.unsubscribe is 'Ends the mail of a saved search for whoever holds the secret of one of its mails; the search stays. Null for a secret that is none.';

grant execute on function public.run_search_alerts(integer) to service_role;
grant execute on function public.find_subscription(text), public.unsubscribe(text) to anon, authenticated;
