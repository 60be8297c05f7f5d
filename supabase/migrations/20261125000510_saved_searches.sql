-- Saved searches: what a person looks for, how often they want to hear of it by mail, and how far they have been told.

create function private.normal_search(p_request jsonb) returns jsonb
language sql immutable parallel safe set search_path = '' as $$
  select jsonb_strip_nulls(jsonb_build_object(
    'text', nullif(btrim(regexp_replace(p_request ->> 'text', '\s+', ' ', 'g')), ''),
    'filters', (
      select jsonb_object_agg(f.key, v.list)
      from jsonb_each(p_request -> 'filters') f
      cross join lateral (select jsonb_agg(distinct e.value order by e.value) as list from jsonb_array_elements_text(f.value) e (value)) v
      where v.list is not null),
    'ranges', (
      select jsonb_object_agg(r.key, r.value) from jsonb_each(p_request -> 'ranges') r
      where r.key in ('salaryMin', 'stipendMin', 'remoteMin', 'experienceMax', 'deadlineBefore', 'within'))
  ))
$$;
comment on function private.normal_search is
  'What a search request looks for, written in one way: no order and no page, values sorted and without repetition.';

create function private.alert_run(p_frequency text, p_at timestamptz) returns timestamptz
language sql stable parallel safe set search_path = '' as $$
  select (date_trunc(case p_frequency when 'weekly' then 'week' else 'day' end, p_at at time zone 'Europe/Oslo' - interval '7 hours')
    + interval '7 hours') at time zone 'Europe/Oslo'
$$;
comment on function private.alert_run is
  'The last run at or before an instant: at seven on a clock in Norway, every day or every Monday. The clock never changes at seven, so each day has exactly one.';

create table public.saved_searches (
  id uuid primary key default extensions.gen_random_uuid(),
  account_id uuid not null references public.accounts on delete cascade,
  name text not null check (name = btrim(name) and length(name) between 1 and 80),
  request jsonb not null check (request = private.normal_search(request)),
  frequency text not null check (frequency in ('daily', 'weekly', 'none')),
  is_paused boolean not null default false,
  lasts_days smallint check (lasts_days in (30, 60, 90)),
  expires_at timestamptz,
  seen_number bigint not null,
  told_number bigint not null,
  told_run timestamptz not null,
  created_at timestamptz not null default now(),
  constraint end_belongs_to_a_term check ((lasts_days is null) = (expires_at is null))
);
comment on table public.saved_searches is
  'A search a person comes back to. seen_number and told_number are announcements up to which it was looked at and mailed; told_run is the last run it has been through.';
create unique index saved_searches_once on public.saved_searches (account_id, md5(lower(request::text)));
create index saved_searches_due_idx on public.saved_searches (told_run) where frequency <> 'none' and not is_paused;

create function private.is_alert_on(p_search public.saved_searches) returns boolean
language sql stable set search_path = '' as $$
  select p_search.frequency <> 'none' and not p_search.is_paused and (p_search.expires_at is null or p_search.expires_at > now())
$$;

create function private.restart_alert() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if private.is_alert_on(new) and not private.is_alert_on(old) then
    new.told_number := private.announce_listings();
    new.told_run := private.alert_run(new.frequency, now());
  elsif new.frequency <> old.frequency then
    new.told_run := greatest(old.told_run, private.alert_run(new.frequency, now()));
  end if;
  return new;
end $$;
comment on function private.restart_alert is
  'Mail that is turned on again begins with what is new from now on, and a new rhythm begins with its next run.';

create function private.drop_waiting_alert() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  delete from public.mail_outbox
  where starts_with(dedupe_key, 'search_alert:' || old.id || ':') and sent_at is null
    and (claimed_until is null or claimed_until < now());
  return null;
end $$;
comment on function private.drop_waiting_alert is 'Mail that waits is not sent after the person has said stop.';

create function private.new_matches(p_request jsonb, p_after bigint, p_upto bigint) returns table (listing_id uuid, number bigint)
language plpgsql stable set search_path = '' as $$
declare
  fresh uuid[] := array(select a.listing_id from private.announcements a where a.number > p_after and a.number <= p_upto);
  match private.text_match;
begin
  if fresh = '{}' then
    return;
  end if;
  -- The last word may be unfinished, as on the search page; what has only some of the words, or lies near them, is no news.
  match := private.match_text(p_request ->> 'text', true, now());
  if match.relaxed then
    return;
  end if;
  if match.listings is not null then
    fresh := array(select unnest(fresh) intersect select unnest(match.listings));
  end if;
  return query
  select r.listing_id, a.number
  from private.search_rows(p_request, fresh, now()) r
  join private.announcements a on a.listing_id = r.listing_id
  where r.is_hit;
end $$;
comment on function private.new_matches is
  'Live ads that answer a search and were announced after one number, up to another. Asked of the database itself, never of an engine that may lag behind.';

create function public.save_search(p_name text, p_request jsonb, p_frequency text, p_lasts_days integer default null) returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  me uuid := (select auth.uid());
  wanted jsonb;
  known uuid;
  newest bigint;
begin
  perform private.check_search_request(p_request);
  wanted := private.normal_search(p_request);
  begin
    perform private.count_hits(wanted, now());
  exception when data_exception then
    perform private.refuse('invalid_search');
  end;
  -- One save at a time for each person, so that neither the limit nor the one of a kind can be passed.
  perform from public.accounts where id = me for no key update;
  select id into known from public.saved_searches where account_id = me and lower(request::text) = lower(wanted::text);
  if found then
    perform private.refuse('already_saved', known::text);
  end if;
  if (select count(*) from public.saved_searches where account_id = me) >= 50 then
    perform private.refuse('too_many_searches', '50');
  end if;
  newest := private.announce_listings();
  insert into public.saved_searches (account_id, name, request, frequency, lasts_days, expires_at, seen_number, told_number, told_run)
  values (me, btrim(p_name), wanted, p_frequency, p_lasts_days, now() + make_interval(days => p_lasts_days), newest, newest,
    private.alert_run(p_frequency, now()))
  returning id into known;
  return known;
end $$;
comment on function public.save_search is
  'Keeps a search of the signed-in person, fifty at most and each once. What is live now is not news. Refuses with already_saved and its id, too_many_searches, invalid_search.';

create function public.change_saved_search(p_id uuid, p_name text, p_frequency text, p_lasts_days integer default null) returns boolean
language sql security definer set search_path = '' as $$
  update public.saved_searches set name = btrim(p_name), frequency = p_frequency, lasts_days = p_lasts_days,
    expires_at = now() + make_interval(days => p_lasts_days)
  where id = p_id and account_id = (select auth.uid())
  returning true
$$;
comment on function public.change_saved_search is
  'Renames one''s own saved search and sets how often and how long its mail comes, counted from now. Null when it is not theirs.';

create function public.pause_saved_search(p_id uuid, p_is_paused boolean) returns boolean
language sql security definer set search_path = '' as $$
  update public.saved_searches set is_paused = p_is_paused where id = p_id and account_id = (select auth.uid()) returning true
$$;
comment on function public.pause_saved_search is 'Stops the mail of one''s own saved search for a while, or lets it come again. Null when it is not theirs.';

create function public.see_saved_search(p_id uuid) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  -- The row before the numbers, as in every other function: whoever gives numbers never waits for a search.
  perform from public.saved_searches where id = p_id and account_id = (select auth.uid()) for no key update;
  if not found then
    return null;
  end if;
  update public.saved_searches set seen_number = private.announce_listings() where id = p_id;
  return true;
end $$;
comment on function public.see_saved_search is 'The person looks at the hits: none of them is new any more. Null when it is not theirs.';

create function public.my_saved_searches()
returns table (id uuid, name text, request jsonb, frequency text, is_paused boolean, lasts_days smallint, expires_at timestamptz, fresh integer)
language sql stable security definer set search_path = '' as $$
  select s.id, s.name, s.request, s.frequency, s.is_paused, s.lasts_days, s.expires_at,
    (select count(*)::integer from private.new_matches(s.request, s.seen_number, 9223372036854775807))
  from public.saved_searches s
  where s.account_id = (select auth.uid())
  order by s.created_at desc, s.id
$$;
comment on function public.my_saved_searches is 'The signed-in person''s saved searches, the newest first, each with how many of its hits are new to them.';

create trigger saved_searches_restart before update on public.saved_searches
  for each row execute function private.restart_alert();
create trigger saved_searches_stopped after update on public.saved_searches for each row
  when (new.frequency = 'none' or new.is_paused) execute function private.drop_waiting_alert();
create trigger saved_searches_removed after delete on public.saved_searches
  for each row execute function private.drop_waiting_alert();

alter table public.saved_searches enable row level security;
create policy "People read their own saved searches" on public.saved_searches for select to authenticated
  using (account_id = (select auth.uid()));
create policy "People remove their own saved searches" on public.saved_searches for delete to authenticated
  using (account_id = (select auth.uid()));

grant select, delete on public.saved_searches to authenticated;
grant execute on function public.save_search(text, jsonb, text, integer), public.change_saved_search(uuid, text, text, integer),
  public.pause_saved_search(uuid, boolean), public.see_saved_search(uuid), public.my_saved_searches() to authenticated;
