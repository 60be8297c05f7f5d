-- Messages from the coordinator to groups of a cohort.

create table public.cohort_messages (
  id uuid primary key default extensions.gen_random_uuid(),
  cohort_id uuid not null references public.cohorts,
  audience text not null check (audience in ('trainees', 'hosts', 'mentors', 'everyone')),
  subject text not null check (length(btrim(subject)) between 1 and 200),
  body text not null check (length(btrim(body)) between 1 and 8000),
  sent_by uuid references public.accounts on delete set null,
  sent_at timestamptz not null default clock_timestamp()
);
comment on table public.cohort_messages is 'What a coordinator wrote to all trainees, hosts or mentors of a cohort, or to all of them. Never changed once sent.';
create index cohort_messages_cohort_idx on public.cohort_messages (cohort_id, sent_at);
create index cohort_messages_sent_by_idx on public.cohort_messages (sent_by);
create trigger cohort_messages_append_only before update on public.cohort_messages for each row
  when (old.sent_by is not distinct from new.sent_by) execute function private.refuse_change();

create function private.cohort_audiences() returns table (cohort_id uuid, audience text)
language sql stable security definer set search_path = '' as $$
  select t.cohort_id, 'trainees' from public.trainees t where t.id in (select private.own_trainee_ids())
  union
  select p.cohort_id, 'mentors' from public.placements p where p.mentor_id = (select auth.uid()) and p.is_live
  union
  select s.cohort_id, 'hosts' from public.seats s where s.id in (select private.hosted_seat_ids())
$$;
comment on function private.cohort_audiences is 'The groups of cohorts that the signed-in person belongs to; a host belongs once it has offered a seat.';

create function public.send_cohort_message(p_cohort uuid, p_audience text, p_subject text, p_body text) returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  sent uuid;
begin
  if p_cohort is null or p_cohort not in (select private.coordinated_cohort_ids()) then
    perform private.refuse('not_found');
  elsif coalesce(p_audience not in ('trainees', 'hosts', 'mentors', 'everyone'), true) then
    perform private.refuse('unknown_audience', p_audience);
  elsif coalesce(btrim(p_subject), '') = '' or coalesce(btrim(p_body), '') = '' then
    perform private.refuse('message_required');
  end if;
  insert into public.cohort_messages (cohort_id, audience, subject, body, sent_by)
  values (p_cohort, p_audience, btrim(p_subject), btrim(p_body), auth.uid())
  returning id into sent;
  return sent;
end $$;
comment on function public.send_cohort_message is
  'A coordinator writes to a group; its people read it in their workspace. Refuses: not_found, unknown_audience, message_required.';

alter table public.cohort_messages enable row level security;
create policy "Coordinators read what was sent to their cohorts" on public.cohort_messages for select to authenticated
  using (cohort_id in (select private.coordinated_cohort_ids()));
create policy "People read messages to their group" on public.cohort_messages for select to authenticated
  using (exists (select from private.cohort_audiences() g where g.cohort_id = cohort_messages.cohort_id
    and cohort_messages.audience in (g.audience, 'everyone')));
grant select on public.cohort_messages to authenticated;
grant execute on function private.cohort_audiences(), public.send_cohort_message(uuid, text, text, text) to authenticated;
