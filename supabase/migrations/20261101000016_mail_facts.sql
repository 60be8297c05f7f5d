-- What the worker gets with a mail: the address, the person's language and the facts that the mail tells.

create function private.mail_facts(p_props jsonb) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'application', jsonb_build_object('submittedAt', p.submitted_at, 'offListRequested', p.off_list_requested),
    'listing', jsonb_build_object('title', l.title, 'language', l.language, 'slug', l.slug, 'deadline', l.deadline),
    'agency', jsonb_build_object('name', g.name, 'slug', g.slug)
  )
  from public.applications p
  join public.listings l on l.id = p.listing_id
  join public.agencies g on g.id = l.agency_id
  -- A malformed id belongs to one mail alone and must not fail the claim of the others.
  where p.id = case when pg_input_is_valid(p_props ->> 'applicationId', 'uuid') then (p_props ->> 'applicationId')::uuid end
$$;
comment on function private.mail_facts is
  'Looks up what a mail about an application tells: never a name, an address or an answer of the applicant. Null when there is no such application.';

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
  select c.id, c.template, u.email::text, a.full_name, a.locale,
    c.props || coalesce(private.mail_facts(c.props), '{}') || jsonb_build_object('queuedAt', c.enqueued_at), c.attempts
  from claimed c
  join public.accounts a on a.id = c.account_id
  join auth.users u on u.id = a.id
$$;
comment on function public.claim_mail is
  'Leases up to p_limit mails to a worker for p_lease_seconds, each with the facts it tells as they are now; a lease that runs out frees them.';

grant execute on function public.claim_mail(text, integer, integer) to service_role;
