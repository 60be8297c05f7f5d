-- Mail to people who have no account yet: an invitation goes to the address it was written for.

alter table public.mail_outbox
  alter column account_id drop not null,
  add column address text check (length(address) <= 320 and address ~ '^[^@\s]+@[^@\s]+$'),
  add column locale text check (locale in ('nb', 'nn', 'en')),
  add constraint mail_has_one_receiver check ((account_id is null) <> (address is null)),
  add constraint address_has_a_language check ((address is null) = (locale is null)),
  -- Every migration that queues mail names its template there; a test holds that each has words.
  drop constraint mail_outbox_template_check,
  add constraint template_is_a_name check (template ~ '^[a-z_]{1,60}$');
comment on column public.mail_outbox.address is
  'Where mail to somebody without an account goes; everybody else''s address is looked up when it is sent.';

create function private.queue_mail_to(p_template text, p_address text, p_locale text, p_props jsonb, p_dedupe_key text default null)
returns void
language sql security definer set search_path = '' as $$
  insert into public.mail_outbox (template, account_id, address, locale, props, dedupe_key)
  select p_template, u.id, case when u.id is null then p_address end, case when u.id is null then p_locale end, p_props, p_dedupe_key
  from (values (1)) one
  left join auth.users u on u.email = lower(p_address) and u.email_confirmed_at is not null
  on conflict (dedupe_key) do nothing
$$;
comment on function private.queue_mail_to is
  'Adds a mail to an address in the caller''s transaction: in p_locale, or in the language of the account that has this address.';

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
    c.props || coalesce(private.mail_facts(c.props), '{}') || jsonb_build_object('queuedAt', c.enqueued_at), c.attempts
  from claimed c
  left join public.accounts a on a.id = c.account_id
  left join auth.users u on u.id = c.account_id
$$;
comment on function public.claim_mail is
  'Leases up to p_limit mails to a worker for p_lease_seconds, each with the facts it tells as they are now; a lease that runs out frees them.';

create function private.forget_sent_secret() returns trigger
language plpgsql set search_path = '' as $$
begin
  new.props := new.props - 'token';
  return new;
end $$;
comment on function private.forget_sent_secret is
  'A sent invitation''s secret is kept as a hash alone: what the mail needed of it goes as the mail is sent.';
create trigger mail_outbox_forget_secret before update of sent_at on public.mail_outbox
  for each row when (new.sent_at is not null) execute function private.forget_sent_secret();
