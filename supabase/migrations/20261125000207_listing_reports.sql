-- Reported ads: anyone tells about one, an admin answers, suspends, restores or removes it.

create table public.listing_reports (
  id uuid primary key default extensions.gen_random_uuid(),
  listing_id uuid not null references public.listings on delete cascade,
  reason text not null check (reason in ('discrimination', 'fake', 'asks_for_payment', 'other')),
  message text not null default '' check (length(message) <= 2000),
  address text check (length(address) <= 320 and address ~ '^[^@\s]+@[^@\s]+$'),
  locale text not null default 'nb' check (locale in ('nb', 'nn', 'en')),
  reported_at timestamptz not null default clock_timestamp(),
  handled_at timestamptz,
  handled_by uuid,
  answer text check (length(answer) <= 2000),
  constraint report_is_handled_with_an_answer check ((handled_at is null) = (answer is null)),
  constraint address_goes_with_the_answer check (handled_at is null or address is null)
);
comment on table public.listing_reports is
  'What the public says is wrong with an ad. The address is the reporter''s own choice, for the answer, and goes when it is sent. handled_by is a random subject id.';
create index listing_reports_listing_idx on public.listing_reports (listing_id, reported_at);
create index listing_reports_open_idx on public.listing_reports (reported_at) where handled_at is null;
alter table public.listing_reports enable row level security;
create policy "Admins read reports" on public.listing_reports for select to authenticated using ((select private.is_admin()));
grant select on public.listing_reports to authenticated;

create policy "Admins read reported listings" on public.listings for select to authenticated
  using ((select private.is_admin()) and id in (select r.listing_id from public.listing_reports r));

create function private.guard_report() returns trigger
language plpgsql set search_path = '' as $$
begin
  if old.handled_at is not null or (new.id, new.listing_id, new.reason, new.message, new.reported_at)
    is distinct from (old.id, old.listing_id, old.reason, old.message, old.reported_at) then
    perform private.refuse('append_only', tg_table_name);
  end if;
  return new;
end $$;
comment on function private.guard_report is 'A report is answered once, and never says anything else than what was reported.';

create trigger listing_reports_are_answered_once before update on public.listing_reports
  for each row execute function private.guard_report();

create function public.report_listing(p_slug text, p_reason text, p_message text default '', p_address text default null,
  p_locale text default 'nb') returns void
language plpgsql security definer set search_path = '' as $$
declare
  listing uuid;
begin
  select l.id into listing from public.listings l join public.agencies a on a.id = l.agency_id
  where l.slug = p_slug and l.status in ('published', 'closed_early', 'concluded', 'archived')
    and l.publish_at <= now() and a.verified_at is not null;
  if not found then
    perform private.refuse('not_found');
  end if;
  -- Nobody has to sign in to report, so the number that can wait for one ad is bounded here, whoever asks.
  perform pg_advisory_xact_lock(hashtextextended('reports of ' || listing, 0));
  if (select count(*) from public.listing_reports r where r.listing_id = listing and r.handled_at is null) >= 30 then
    perform private.refuse('enough_reports');
  end if;
  insert into public.listing_reports (listing_id, reason, message, address, locale)
  values (listing, p_reason, btrim(coalesce(p_message, '')), nullif(lower(btrim(p_address)), ''), p_locale);
end $$;
comment on function public.report_listing is
  'Anyone reports a public ad. Refuses: not_found, enough_reports (thirty that wait for the same ad).';

create function public.moderate_listing(p_listing uuid, p_to text, p_reason text, p_from text default null) returns void
language plpgsql security definer set search_path = '' as $$
declare
  job public.listings;
  agency public.agencies;
begin
  perform private.require_admin();
  select * into job from public.listings where id = p_listing for update;
  if not found then
    perform private.refuse('not_found');
  elsif p_from <> job.status then
    perform private.refuse('changed_meanwhile', job.status);
  elsif (job.status, p_to) not in (('published', 'suspended'), ('suspended', 'published'), ('suspended', 'removed')) then
    perform private.refuse('transition_not_allowed', job.status || ' → ' || p_to);
  end if;
  perform private.move_listing(p_listing, p_to, p_reason);
  select * into agency from public.agencies where id = job.agency_id;
  perform private.queue_mail('listing_moderated', told.account_id, jsonb_build_object('listingId', job.id, 'to', p_to, 'reason', p_reason,
    'listing', jsonb_build_object('title', job.title, 'language', job.language),
    'agency', jsonb_build_object('name', agency.name, 'slug', agency.slug)))
  from (
    select m.account_id from public.agency_members m where m.agency_id = job.agency_id and m.role in ('owner', 'recruiter')
    union
    select handler from private.case_handlers(job.id) handler
  ) told;
end $$;
comment on function public.moderate_listing is
  'An admin suspends a published ad, or restores or removes a suspended one, with a reason that the agency is told. With p_from only from the status the admin saw. Refuses: not_found, changed_meanwhile, transition_not_allowed, reason_required, incomplete.';

update public.listing_transitions set taken_by = '{admin}'
where (from_status, to_status) in (('published', 'suspended'), ('suspended', 'published'), ('suspended', 'removed'));

create function public.answer_report(p_report uuid, p_answer text) returns void
language plpgsql security definer set search_path = '' as $$
declare
  report public.listing_reports;
begin
  perform private.require_admin();
  select * into report from public.listing_reports where id = p_report for update;
  if not found then
    perform private.refuse('not_found');
  elsif report.handled_at is not null then
    perform private.refuse('changed_meanwhile');
  elsif coalesce(btrim(p_answer), '') = '' then
    perform private.refuse('reason_required');
  end if;
  update public.listing_reports set handled_at = clock_timestamp(), handled_by = private.current_subject(), answer = btrim(p_answer),
    address = null
  where id = p_report;
  if report.address is not null then
    perform private.queue_mail_to('report_answered', report.address, report.locale, jsonb_build_object(
      'answer', btrim(p_answer), 'listing', (select jsonb_build_object('title', l.title, 'language', l.language)
        from public.listings l where l.id = report.listing_id)), 'report:' || report.id);
  end if;
end $$;
comment on function public.answer_report is
  'An admin closes a report with an answer; whoever left an address gets it by mail, and the address goes. Refuses: not_found, changed_meanwhile, reason_required.';

grant execute on function public.report_listing(text, text, text, text, text) to anon, authenticated;
grant execute on function public.moderate_listing(uuid, text, text, text), public.answer_report(uuid, text) to authenticated;
