-- Calendar feeds: an address a calendar program can read without a session, known only to its owner and revocable.

create table public.calendar_feeds (
  id uuid primary key default extensions.gen_random_uuid(),
  account_id uuid not null references public.accounts on delete cascade,
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  created_at timestamptz not null default now(),
  last_read_at timestamptz,
  revoked_at timestamptz
);
comment on table public.calendar_feeds is 'Addresses of calendar feeds. The token is shown once and stored as a hash.';
create index calendar_feeds_account_idx on public.calendar_feeds (account_id);
create unique index calendar_feeds_one_open on public.calendar_feeds (account_id) where revoked_at is null;

create function public.open_calendar_feed() returns text
language plpgsql security definer set search_path = '' as $$
declare
  token text := encode(extensions.gen_random_bytes(32), 'hex');
begin
  if not exists (select private.own_trainee_ids()) and not exists (select from public.mentors m where m.account_id = auth.uid()) then
    perform private.refuse('not_found');
  end if;
  perform from public.accounts where id = auth.uid() for no key update;
  update public.calendar_feeds set revoked_at = clock_timestamp() where account_id = auth.uid() and revoked_at is null;
  insert into public.calendar_feeds (account_id, token_hash)
  values (auth.uid(), encode(extensions.digest(token, 'sha256'), 'hex'));
  return token;
end $$;
comment on function public.open_calendar_feed is
  'A new token of the caller''s own calendar feed, shown this once; an older one stops working. For trainees and mentors. Refuses: not_found.';

create function public.close_calendar_feed() returns void
language sql security definer set search_path = '' as $$
  update public.calendar_feeds set revoked_at = clock_timestamp() where account_id = (select auth.uid()) and revoked_at is null
$$;
comment on function public.close_calendar_feed is 'The caller''s feed stops working at once.';

create function private.calendar_of(p_account uuid)
returns table (uid text, kind text, title text, place text, starts_on date, ends_before date, starts_at timestamptz, ends_at timestamptz, changed_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select 'placement-' || p.id, 'placement', g.name || ': ' || s.title, m.name, p.starts_on, p.ends_before, null::timestamptz, null::timestamptz, p.updated_at
  from public.placements p
  join public.trainees t on t.id = p.trainee_id
  join public.seats s on s.id = p.seat_id
  join public.agencies g on g.id = p.agency_id
  join public.municipalities m on m.number = s.municipality_number
  where t.account_id = p_account and p.status in ('confirmed', 'active', 'completed', 'ended_early')
  union all
  select 'gathering-' || r.id, 'gathering', r.title, r.place, null, null, r.starts_at, r.ends_at, r.updated_at
  from public.gatherings r join public.trainees t on t.cohort_id = r.cohort_id
  where t.account_id = p_account and r.cancelled_at is null
  union all
  select 'check-in-' || c.id, 'check_in', g.name, null, c.due_on, c.due_on + 1, null, null, p.updated_at
  from public.check_ins c
  join public.placements p on p.id = c.placement_id
  join public.agencies g on g.id = p.agency_id
  join public.trainees t on t.id = p.trainee_id
  where p_account in (t.account_id, p.mentor_id) and p.is_live and c.status = 'scheduled'
  union all
  select 'todo-' || d.id, 'todo', d.title, null, d.due_on, d.due_on + 1, null, null, d.created_at
  from public.trainee_todos d join public.trainees t on t.id = d.trainee_id
  where t.account_id = p_account and d.due_on is not null and d.done_at is null
$$;
comment on function private.calendar_of is 'What stands in a person''s rotation calendar: whole days half-open, gatherings with their time.';

create function public.my_calendar()
returns table (uid text, kind text, title text, place text, starts_on date, ends_before date, starts_at timestamptz, ends_at timestamptz, changed_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select * from private.calendar_of((select auth.uid()))
$$;
comment on function public.my_calendar is 'The caller''s own rotation calendar.';

create function public.read_calendar_feed(p_token text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  feed public.calendar_feeds;
begin
  update public.calendar_feeds set last_read_at = clock_timestamp()
  where token_hash = encode(extensions.digest(p_token, 'sha256'), 'hex') and revoked_at is null
  returning * into feed;
  if not found then
    return null;
  end if;
  return (select jsonb_build_object('locale', a.locale, 'entries', coalesce((
      select jsonb_agg(to_jsonb(e) order by coalesce(e.starts_at, e.starts_on::timestamptz), e.uid) from private.calendar_of(a.id) e), '[]'::jsonb))
    from public.accounts a where a.id = feed.account_id);
end $$;
comment on function public.read_calendar_feed is
  'What a feed''s address shows, for the machine route: the owner''s locale and entries as in my_calendar; null for a token that is unknown or revoked.';

alter table public.calendar_feeds enable row level security;
create policy "People read their own feeds" on public.calendar_feeds for select to authenticated using (account_id = (select auth.uid()));
grant select (id, account_id, created_at, last_read_at, revoked_at) on public.calendar_feeds to authenticated;
grant execute on function public.open_calendar_feed(), public.close_calendar_feed(), public.my_calendar() to authenticated;
grant execute on function public.read_calendar_feed(text) to anon, authenticated, service_role;
