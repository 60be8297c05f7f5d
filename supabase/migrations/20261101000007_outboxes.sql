-- Outboxes and counters: work that waits for the worker, written in the same transaction as what caused it.

create table public.search_outbox (
  listing_id uuid primary key,
  version bigint not null,
  op text not null check (op in ('upsert', 'delete')),
  enqueued_at timestamptz not null default clock_timestamp(),
  available_at timestamptz not null default now(),
  attempts smallint not null default 0,
  claimed_by text,
  claimed_until timestamptz,
  last_error text,
  dead boolean not null default false
);
comment on table public.search_outbox is 'One row per listing that a search engine outside the database must hear of; a newer change raises the version.';
create sequence public.search_outbox_version;

create table public.mail_outbox (
  id uuid primary key default extensions.gen_random_uuid(),
  template text not null check (template in ('confirm', 'sign_in_link', 'recovery', 'application_receipt', 'status_changed',
    'new_application', 'application_withdrawn')),
  account_id uuid not null references public.accounts on delete cascade,
  props jsonb not null default '{}' check (jsonb_typeof(props) = 'object'),
  dedupe_key text unique,
  enqueued_at timestamptz not null default clock_timestamp(),
  available_at timestamptz not null default now(),
  attempts integer not null default 0,
  claimed_by text,
  claimed_until timestamptz,
  sent_at timestamptz,
  dead boolean not null default false,
  last_error text
);
comment on table public.mail_outbox is 'Mail to be sent by the worker. The address is looked up when it is sent; the row goes after 30 days.';
create index mail_outbox_ready_idx on public.mail_outbox (available_at) where sent_at is null and not dead;
create index mail_outbox_account_idx on public.mail_outbox (account_id);

create table public.rate_limits (
  key text primary key check (length(key) <= 200),
  window_ends_at timestamptz not null,
  hits integer not null
);
comment on table public.rate_limits is 'Fixed-window counters under hashed keys.';
create index rate_limits_end_idx on public.rate_limits (window_ends_at);

alter table public.search_outbox enable row level security;
alter table public.mail_outbox enable row level security;
alter table public.rate_limits enable row level security;

create function private.queue_mail(p_template text, p_account uuid, p_props jsonb, p_dedupe_key text default null) returns void
language sql security definer set search_path = '' as $$
  insert into public.mail_outbox (template, account_id, props, dedupe_key)
  select p_template, p_account, p_props, p_dedupe_key
  where p_account is not null
  on conflict (dedupe_key) do nothing
$$;
comment on function private.queue_mail is 'Adds a mail in the caller''s transaction; the same dedupe key is queued once.';

create function public.queue_auth_mail(event jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  data jsonb := event -> 'email_data';
  kind text := data ->> 'email_action_type';
  template text := case kind when 'signup' then 'confirm' when 'magiclink' then 'sign_in_link' when 'recovery' then 'recovery' end;
begin
  if template is null then
    raise exception 'unknown auth mail: %', kind;
  end if;
  perform private.queue_mail(template, (event -> 'user' ->> 'id')::uuid,
    jsonb_build_object('tokenHash', data ->> 'token_hash', 'type', kind, 'redirectTo', data ->> 'redirect_to'));
  return '{}'::jsonb;
end $$;
comment on function public.queue_auth_mail is 'Supabase Auth''s Send Email hook: confirmation, sign-in and recovery mails go through the same outbox as all other mail.';

create function public.finish_mail(p_id uuid, p_worker text, p_error text default null, p_permanent boolean default false)
returns void
language sql security definer set search_path = '' as $$
  update public.mail_outbox o set
    sent_at = case when p_error is null then now() end,
    dead = p_error is not null and (p_permanent or o.enqueued_at < now() - interval '3 days'),
    last_error = left(p_error, 500),
    claimed_by = null,
    claimed_until = null,
    available_at = case when p_error is null then o.available_at
      else now() + least(interval '15 minutes', interval '2 seconds' * power(2, least(o.attempts, 10))) * (0.75 + random() * 0.5) end
  where o.id = p_id and o.claimed_by = p_worker and o.sent_at is null
$$;
comment on function public.finish_mail is 'Marks a leased mail as sent, or gives it back with backoff (2 s doubled up to 15 min) or, after a permanent error or three days, as dead.';

create function public.tidy_outboxes() returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  mails integer;
  counters integer;
begin
  delete from public.mail_outbox
  where sent_at < now() - interval '30 days' or (dead and enqueued_at < now() - interval '30 days');
  get diagnostics mails = row_count;
  delete from public.rate_limits where window_ends_at < now() - interval '1 hour';
  get diagnostics counters = row_count;
  return jsonb_build_object('mails', mails, 'counters', counters);
end $$;
comment on function public.tidy_outboxes is 'Removes sent and dead mail after 30 days and counters whose window is over.';

create function public.take_rate_limit(p_key text, p_limit integer, p_window_seconds integer) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  row public.rate_limits;
begin
  insert into public.rate_limits as r (key, window_ends_at, hits)
  values (p_key, clock_timestamp() + make_interval(secs => p_window_seconds), 1)
  on conflict (key) do update set
    hits = case when r.window_ends_at <= clock_timestamp() then 1 else r.hits + 1 end,
    window_ends_at = case when r.window_ends_at <= clock_timestamp() then excluded.window_ends_at else r.window_ends_at end
  returning * into row;
  return jsonb_build_object(
    'allowed', row.hits <= p_limit,
    'retry_after', greatest(1, ceil(extract(epoch from row.window_ends_at - clock_timestamp())))::integer
  );
end $$;
comment on function public.take_rate_limit is 'Counts one hit and answers whether it is within p_limit per window; retry_after in seconds.';

grant execute on function public.finish_mail(uuid, text, text, boolean), public.tidy_outboxes(),
  public.take_rate_limit(text, integer, integer) to service_role;
do $$
begin
  if exists (select from pg_roles where rolname = 'supabase_auth_admin') then
    grant execute on function public.queue_auth_mail(jsonb) to supabase_auth_admin;
  end if;
end $$;
