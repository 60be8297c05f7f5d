-- Mail to coordinators of what is asked in a cohort, and of seats that are withdrawn: gathered, so that a day brings one mail.

create function private.tell_cohort(p_cohort uuid, p_kind text, p_about uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare
  receiver uuid;
  day date;
  news constant jsonb := jsonb_build_array(jsonb_build_object('kind', p_kind, 'id', p_about));
begin
  for receiver in select m.account_id from public.cohorts c
    join public.programme_members m on m.programme_id = c.programme_id and m.role = 'coordinator'
    where c.id = p_cohort and m.account_id is distinct from auth.uid() order by m.account_id
  loop
    -- Today's mail takes it while it waits; once that has left, tomorrow's does.
    foreach day in array array[private.today(), private.today() + 1] loop
      insert into public.mail_outbox as o (template, account_id, props, dedupe_key, available_at)
      values ('cohort_news', receiver, private.rotation_facts(p_cohort) || jsonb_build_object('news', news),
        concat_ws(':', 'cohort_news', p_cohort, receiver, day),
        case when day = private.today() then now() + interval '10 minutes' else (day + time '07:00') at time zone 'Europe/Oslo' end)
      on conflict (dedupe_key) do update set props = jsonb_set(o.props, '{news}', (o.props -> 'news') || news)
        where o.sent_at is null and not o.dead and (o.claimed_until is null or o.claimed_until < now());
      exit when found;
    end loop;
  end loop;
end $$;
comment on function private.tell_cohort is
  'Tells each coordinator but the one who did it. What comes first on a day is mailed after ten minutes, with all that came meanwhile; the rest of that day is one mail at seven the next morning. The outbox holds ids alone: names are looked up when the mail leaves.';

create function private.untell_cohort(p_about uuid) returns void
language plpgsql security definer set search_path = '' as $$
begin
  update public.mail_outbox o set props = jsonb_set(o.props, '{news}', coalesce(
    (select jsonb_agg(n) from jsonb_array_elements(o.props -> 'news') n where n ->> 'id' <> p_about::text), '[]'))
  where o.template = 'cohort_news' and o.sent_at is null and not o.dead and (o.claimed_until is null or o.claimed_until < now())
    and o.props -> 'news' @> jsonb_build_array(jsonb_build_object('id', p_about));
  delete from public.mail_outbox o
  where o.template = 'cohort_news' and o.sent_at is null and not o.dead and (o.claimed_until is null or o.claimed_until < now())
    and o.props -> 'news' = '[]';
end $$;
comment on function private.untell_cohort is 'What is answered or taken back before the mail has left is told no more.';

create function private.cohort_news_facts(p_props jsonb) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('news', coalesce(jsonb_agg(jsonb_build_object('id', told.id, 'kind', told.kind, 'who', told.who) order by told.place), '[]'))
  from (
    select n.place, r.id, r.kind, case when r.requested_by = t.account_id or m.account_id is not null then coalesce(a.full_name, '') else g.name end as who
    from jsonb_array_elements(p_props -> 'news') with ordinality n (item, place)
    join public.change_requests r on n.item ->> 'kind' = 'change' and r.id = (n.item ->> 'id')::uuid
    join public.placements p on p.id = r.placement_id
    join public.trainees t on t.id = p.trainee_id
    join public.agencies g on g.id = p.agency_id
    left join public.programme_members m on m.programme_id = p.programme_id and m.account_id = r.requested_by and m.role = 'coordinator'
    left join public.accounts a on a.id = r.requested_by
    union all
    select n.place, s.id, 'seat', g.name
    from jsonb_array_elements(p_props -> 'news') with ordinality n (item, place)
    join public.seats s on n.item ->> 'kind' = 'seat' and s.id = (n.item ->> 'id')::uuid
    join public.agencies g on g.id = s.agency_id
  ) told
$$;
comment on function private.cohort_news_facts is
  'Who asks for what kind of change, and whose seat is withdrawn: the person''s own name where a trainee or a coordinator asks, else the host''s. Never a reason, a day or a share.';

create function private.tell_of_request() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if new.status = 'submitted' then
    perform private.tell_cohort(new.cohort_id, 'change', new.id);
  else
    perform private.untell_cohort(new.id);
  end if;
  return null;
end $$;
create trigger change_requests_told_coordinators after update of status on public.change_requests for each row
  when ((old.status = 'submitted') <> (new.status = 'submitted')) execute function private.tell_of_request();

create function private.tell_of_withdrawal() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if new.withdrawn_at is not null then
    perform private.tell_cohort(new.cohort_id, 'seat', new.id);
  else
    perform private.untell_cohort(new.id);
  end if;
  return null;
end $$;
create trigger seats_withdrawal_told after update of withdrawn_at on public.seats for each row
  when ((old.withdrawn_at is null) <> (new.withdrawn_at is null)) execute function private.tell_of_withdrawal();

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
        when 'search_ending' then private.search_ending_facts(c.props)
        when 'cohort_news' then private.cohort_news_facts(c.props) end, '{}')
      || jsonb_build_object('queuedAt', c.enqueued_at), c.attempts
  from claimed c
  left join public.accounts a on a.id = c.account_id
  left join auth.users u on u.id = c.account_id
$$;

-- Another coordinator who asked is answered on the coordinators' own page.
create or replace function private.tell_of_decision() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  one public.placements;
  other public.placements;
begin
  select * into one from public.placements where id = new.placement_id;
  if new.status in ('returned', 'approved', 'rejected') then
    perform private.queue_mail('change_request_decided', new.requested_by,
      private.rotation_facts(one.cohort_id, one.agency_id) || jsonb_build_object('placementId', one.id, 'outcome', new.status, 'note', new.note,
        'reader', case when t.account_id = new.requested_by then 'trainee'
          when exists (select from public.programme_members m where m.programme_id = one.programme_id and m.account_id = new.requested_by
            and m.role = 'coordinator') then 'coordinator' else 'host' end))
    from public.trainees t where t.id = one.trainee_id and new.requested_by is distinct from new.decided_by;
  end if;
  if private.has_fellow(new) then
    select * into other from public.placements where id = new.other_placement_id;
    perform private.queue_mail('swap_news', case when told.is_fellow then t.account_id else new.requested_by end,
      private.rotation_facts(one.cohort_id, case when told.is_fellow then other.agency_id else one.agency_id end)
        || jsonb_build_object('segment', one.segment_number, 'news', told.news, 'note', case when not told.is_fellow then new.note end))
    from public.trainees t
    join (values ('asked', true, 'asked'), ('submitted', false, 'agreed'), ('declined', false, 'declined'),
      ('approved', true, 'approved'), ('rejected', true, 'rejected')) told (status, is_fellow, news) on told.status = new.status
    where t.id = other.trainee_id;
  end if;
  return null;
end $$;
