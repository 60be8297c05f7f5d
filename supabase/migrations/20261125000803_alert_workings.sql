-- Workings: search alerts among the outboxes, since a run that is due waits for the worker like mail and search do.

create or replace function public.outbox_workings()
returns table (outbox text, waiting integer, dead integer, oldest_seconds integer)
language plpgsql stable security definer set search_path = '' as $$
begin
  perform private.require_admin();
  return query
    select 'mail', count(*) filter (where not o.dead)::integer, count(*) filter (where o.dead)::integer,
      extract(epoch from now() - min(o.enqueued_at) filter (where not o.dead))::integer
    from public.mail_outbox o where o.sent_at is null
    union all
    select 'search', count(*) filter (where not o.dead)::integer, count(*) filter (where o.dead)::integer,
      extract(epoch from now() - min(o.enqueued_at) filter (where not o.dead))::integer
    from public.search_outbox o
    union all
    -- The hours over reach past a clock that was put back.
    select 'alerts', count(*)::integer, 0, extract(epoch from now() - min(private.alert_run(s.frequency,
      s.told_run + case s.frequency when 'weekly' then interval '170 hours' else interval '26 hours' end)))::integer
    from public.saved_searches s
    where private.is_alert_on(s) and s.told_run < private.alert_run(s.frequency, now());
end $$;
comment on function public.outbox_workings is
  'What waits in each outbox, what was set aside as dead, and how many seconds the oldest has waited (null when nothing waits). Alerts are saved searches whose run is due; none is ever set aside, and they have waited since the first run they missed. For admins; refuses not_found to others.';
