-- Change requests: dates, FTE, host or a swap of two trainees. An approved one applies in one transaction under all guarantees.

create table public.change_request_transitions (
  from_status text not null,
  to_status text not null,
  taken_by text not null check (taken_by in ('requester', 'coordinator')),
  needs_note boolean not null default false,
  primary key (from_status, to_status)
);
comment on table public.change_request_transitions is 'Which status of a change request may follow which, and whether the requester or a coordinator takes the step.';
insert into public.change_request_transitions (from_status, to_status, taken_by, needs_note) values
  ('draft', 'submitted', 'requester', false),
  ('draft', 'withdrawn', 'requester', false),
  ('submitted', 'returned', 'coordinator', true),
  ('submitted', 'approved', 'coordinator', false),
  ('submitted', 'rejected', 'coordinator', true),
  ('submitted', 'withdrawn', 'requester', false),
  ('returned', 'submitted', 'requester', false),
  ('returned', 'withdrawn', 'requester', false);

create table public.change_requests (
  id uuid primary key default extensions.gen_random_uuid(),
  cohort_id uuid not null,
  placement_id uuid not null,
  kind text not null check (kind in ('dates', 'fte', 'host', 'swap')),
  starts_on date check (isfinite(starts_on)),
  ends_before date check (isfinite(ends_before)),
  fte_percent smallint check (fte_percent between 1 and 100),
  seat_id uuid references public.seats,
  other_placement_id uuid,
  reason text not null check (length(btrim(reason)) between 1 and 1000),
  status text not null default 'draft' check (status in ('draft', 'submitted', 'returned', 'approved', 'rejected', 'withdrawn')),
  requested_by uuid references public.accounts on delete set null,
  note text check (length(note) <= 1000),
  decided_by uuid references public.accounts on delete set null,
  decided_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  foreign key (placement_id, cohort_id) references public.placements (id, cohort_id),
  foreign key (other_placement_id, cohort_id) references public.placements (id, cohort_id),
  constraint change_names_what_it_needs check (case kind
    when 'dates' then starts_on < ends_before
    when 'fte' then fte_percent is not null
    when 'host' then seat_id is not null
    else other_placement_id <> placement_id end)
);
comment on table public.change_requests is
  'What somebody asks to have changed in a placement. For fte, starts_on is the day it holds from in a placement that has begun. note is the coordinator''s word on a return or rejection.';
create index change_requests_cohort_idx on public.change_requests (cohort_id, status);
create index change_requests_placement_idx on public.change_requests (placement_id);
create index change_requests_other_idx on public.change_requests (other_placement_id);
create index change_requests_seat_idx on public.change_requests (seat_id);
create index change_requests_requested_by_idx on public.change_requests (requested_by);
create index change_requests_decided_by_idx on public.change_requests (decided_by);

create function private.guard_change_request() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if new.status <> old.status and not exists (select from public.change_request_transitions t
    where t.from_status = old.status and t.to_status = new.status) then
    perform private.refuse('transition_not_allowed', old.status || ' → ' || new.status);
  elsif new.status = old.status and old.status not in ('draft', 'returned') then
    perform private.refuse('locked_after_submission');
  end if;
  new.updated_at := now();
  return new;
end $$;
create trigger change_requests_guard before update on public.change_requests for each row execute function private.guard_change_request();
create trigger change_requests_created after insert on public.change_requests
  for each row execute function private.record_rotation_status('change_request');
create trigger change_requests_status_event after update of status on public.change_requests for each row
  when (old.status is distinct from new.status) execute function private.record_rotation_status('change_request');

create function public.save_change_request(p_placement uuid, p_kind text, p_reason text, p_starts_on date default null,
  p_ends_before date default null, p_fte_percent integer default null, p_seat uuid default null, p_other uuid default null,
  p_request uuid default null) returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  placement public.placements;
  roles text[] := private.placement_roles(p_placement);
  saved uuid;
begin
  select * into placement from public.placements where id = p_placement and is_live;
  if not found or not roles && '{coordinator,host,trainee}'
    or p_kind = 'swap' and not 'coordinator' = any (roles)
    or p_kind = 'host' and not roles && '{coordinator,trainee}' then
    perform private.refuse('not_found');
  elsif coalesce(btrim(p_reason), '') = '' then
    perform private.refuse('reason_required');
  elsif p_kind = 'dates' and coalesce(p_starts_on >= p_ends_before, true) then
    perform private.refuse('period_reversed');
  elsif p_kind = 'fte' and coalesce(p_fte_percent not between 1 and 100, true) then
    perform private.refuse('fte_out_of_range', p_fte_percent::text);
  elsif p_kind = 'host' and not exists (select from public.seats s where s.id = p_seat and s.cohort_id = placement.cohort_id
    and s.segment_number = placement.segment_number and s.withdrawn_at is null) then
    perform private.refuse('unknown_seat');
  elsif p_kind = 'swap' and not exists (select from public.placements o where o.id = p_other and o.is_live
    and o.cohort_id = placement.cohort_id and o.segment_number = placement.segment_number and o.trainee_id <> placement.trainee_id) then
    perform private.refuse('unknown_placement');
  end if;
  if p_request is null then
    insert into public.change_requests (cohort_id, placement_id, kind, reason, starts_on, ends_before, fte_percent, seat_id, other_placement_id, requested_by)
    values (placement.cohort_id, p_placement, p_kind, p_reason, p_starts_on, p_ends_before, p_fte_percent, p_seat, p_other, auth.uid())
    returning id into saved;
  else
    update public.change_requests set kind = p_kind, reason = p_reason, starts_on = p_starts_on, ends_before = p_ends_before,
      fte_percent = p_fte_percent, seat_id = p_seat, other_placement_id = p_other
    where id = p_request and placement_id = p_placement and requested_by = auth.uid()
    returning id into saved;
    if saved is null then
      perform private.refuse('not_found');
    end if;
  end if;
  return saved;
end $$;
comment on function public.save_change_request is
  'Coordinator, host or trainee writes a draft, or changes the own draft or returned request. Only a trainee or coordinator asks for another host, only a coordinator for a swap. Refuses: not_found, reason_required, period_reversed, fte_out_of_range, unknown_seat, unknown_placement (same cohort and segment), locked_after_submission.';

alter table public.change_request_transitions enable row level security;
alter table public.change_requests enable row level security;
create policy "Everyone reads the rules" on public.change_request_transitions for select to anon, authenticated, service_role using (true);
create policy "Requesters read their own change requests" on public.change_requests for select to authenticated
  using (requested_by = (select auth.uid()));
create policy "Whoever reads a placement reads what was asked of it" on public.change_requests for select to authenticated
  using (status <> 'draft' and (cohort_id in (select private.coordinated_cohort_ids())
    or (kind <> 'swap' and placement_id in (select private.readable_placement_ids()))));
grant select on public.change_request_transitions to anon, authenticated, service_role;
grant select on public.change_requests to authenticated;
grant execute on function public.save_change_request(uuid, text, text, date, date, integer, uuid, uuid, uuid) to authenticated;
