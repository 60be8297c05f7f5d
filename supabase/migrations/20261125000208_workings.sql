-- Workings: how mail, search and jobs are doing, for those who look after the portal.

create table public.job_runs (
  job text primary key check (length(job) between 1 and 60),
  last_started_at timestamptz not null,
  last_ms integer not null check (last_ms >= 0),
  last_ok_at timestamptz,
  last_error text check (length(last_error) <= 500),
  failures integer not null default 0,
  runs bigint not null default 0
);
comment on table public.job_runs is
  'The last run of each of the worker''s jobs, its duration in milliseconds, and how often in a row it has failed.';
alter table public.job_runs enable row level security;
create policy "Admins read how jobs run" on public.job_runs for select to authenticated using ((select private.is_admin()));
grant select on public.job_runs to authenticated;

create function public.record_job_run(p_job text, p_started_at timestamptz, p_ms integer, p_error text, p_runs integer) returns void
language sql security definer set search_path = '' as $$
  insert into public.job_runs as j (job, last_started_at, last_ms, last_ok_at, last_error, failures, runs)
  values (p_job, p_started_at, p_ms, case when p_error is null then p_started_at end, left(p_error, 500),
    case when p_error is null then 0 else 1 end, p_runs)
  on conflict (job) do update set
    last_started_at = excluded.last_started_at,
    last_ms = excluded.last_ms,
    last_ok_at = coalesce(excluded.last_ok_at, j.last_ok_at),
    last_error = excluded.last_error,
    failures = case when p_error is null then 0 else j.failures + p_runs end,
    runs = j.runs + p_runs
$$;
comment on function public.record_job_run is
  'Notes the latest run of a job; p_runs is how many runs it stands for, since a job that runs every second is not written every second.';

create function public.outbox_workings()
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
    from public.search_outbox o;
end $$;
comment on function public.outbox_workings is
  'What waits in each outbox, what was set aside as dead, and how many seconds the oldest has waited (null when nothing waits). For admins; refuses not_found to others.';

create function public.dead_mail()
returns table (id uuid, template text, attempts integer, last_error text, enqueued_at timestamptz)
language plpgsql stable security definer set search_path = '' as $$
begin
  perform private.require_admin();
  return query
    select o.id, o.template, o.attempts, o.last_error, o.enqueued_at from public.mail_outbox o
    where o.dead and o.sent_at is null order by o.enqueued_at desc limit 50;
end $$;
comment on function public.dead_mail is
  'Mail that was set aside, with the reason: which kind, never to whom or what it says. For admins; refuses not_found to others.';

create function public.retry_dead(p_outbox text) returns integer
language plpgsql security definer set search_path = '' as $$
declare
  freed integer;
begin
  perform private.require_admin();
  if p_outbox = 'mail' then
    update public.mail_outbox set dead = false, available_at = now(), last_error = null where dead and sent_at is null;
  elsif p_outbox = 'search' then
    update public.search_outbox set dead = false, attempts = 0, available_at = now(), last_error = null where dead;
  else
    perform private.refuse('not_found');
  end if;
  get diagnostics freed = row_count;
  return freed;
end $$;
comment on function public.retry_dead is
  'An admin lets the worker try again what an outbox (mail or search) has set aside; answers how many. Refuses: not_found.';

grant execute on function public.record_job_run(text, timestamptz, integer, text, integer) to service_role;
grant execute on function public.outbox_workings(), public.dead_mail(), public.retry_dead(text) to authenticated;
