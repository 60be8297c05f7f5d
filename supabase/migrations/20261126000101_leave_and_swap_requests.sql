-- Two more things a trainee asks for: days of leave, and a swap with a fellow, who agrees before the coordinator decides.

alter table public.change_requests
  drop constraint change_requests_kind_check,
  drop constraint change_requests_status_check,
  drop constraint change_names_what_it_needs,
  alter column reason drop not null,
  add column terms jsonb,
  add constraint change_requests_kind_check check (kind in ('dates', 'fte', 'host', 'swap', 'leave')),
  add constraint change_requests_status_check check (status in
    ('draft', 'asked', 'declined', 'submitted', 'returned', 'approved', 'rejected', 'withdrawn')),
  add constraint change_names_what_it_needs check (case kind
    when 'dates' then starts_on < ends_before
    when 'leave' then starts_on < ends_before
    when 'fte' then fte_percent is not null
    when 'host' then seat_id is not null
    else other_placement_id <> placement_id end),
  add constraint only_leave_goes_without_reason check ((kind = 'leave') = (reason is null));
comment on table public.change_requests is
  'What somebody asks to have changed in a placement. For fte, starts_on is the day it holds from in a placement that has begun. For leave the period is the days away, and no reason is kept: it may tell of health. note is the word of whoever said no or sent it back.';
comment on column public.change_requests.terms is 'For a swap that a trainee asks a fellow for: both placements as they were when it was asked. It holds only for these.';

alter table public.change_request_transitions
  drop constraint change_request_transitions_taken_by_check,
  add column with_fellow boolean,
  add constraint change_request_transitions_taken_by_check check (taken_by in ('requester', 'fellow', 'coordinator'));
comment on table public.change_request_transitions is
  'Which status of a change request may follow which, and whether the requester, a coordinator or the fellow of a swap takes the step. with_fellow: true only for a swap that a trainee asks for, false only for everything else, null for both.';
update public.change_request_transitions set with_fellow = false where to_status = 'submitted';
insert into public.change_request_transitions (from_status, to_status, taken_by, needs_note, with_fellow) values
  ('draft', 'asked', 'requester', false, true),
  ('returned', 'asked', 'requester', false, true),
  ('asked', 'withdrawn', 'requester', false, true),
  ('asked', 'submitted', 'fellow', false, true),
  ('asked', 'declined', 'fellow', false, true),
  ('submitted', 'declined', 'fellow', false, true);

create function private.has_fellow(p_request public.change_requests) returns boolean
language sql stable security definer set search_path = '' as $$
  select p_request.kind = 'swap' and exists (select from public.placements p join public.trainees t on t.id = p.trainee_id
    where p.id = p_request.placement_id and t.account_id = p_request.requested_by)
$$;
comment on function private.has_fellow is 'True for a swap that the trainee asks for: then the fellow has a say. A coordinator''s swap has none.';

create function private.swap_terms(p_one uuid, p_other uuid) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_object_agg(p.id, jsonb_build_array(p.trainee_id, p.seat_id, p.starts_on, p.ends_before))
  from public.placements p where p.id in (p_one, p_other) and p.is_live
$$;
comment on function private.swap_terms is 'What two trainees agree to exchange, as it stands now.';

create or replace function private.guard_change_request() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if new.status <> old.status and not exists (select from public.change_request_transitions t
    where t.from_status = old.status and t.to_status = new.status
      and coalesce(t.with_fellow = private.has_fellow(new), true)) then
    perform private.refuse('transition_not_allowed', old.status || ' → ' || new.status);
  elsif new.status = old.status and old.status not in ('draft', 'returned') then
    perform private.refuse('locked_after_submission');
  end if;
  new.updated_at := now();
  return new;
end $$;

create function public.swap_partners(p_placement uuid)
returns table (placement_id uuid, name text, host text, municipality text, starts_on date, ends_before date)
language sql stable security definer set search_path = '' as $$
  select o.id, a.full_name, g.name, m.name, o.starts_on, o.ends_before
  from public.placements p
  join public.placements o on o.cohort_id = p.cohort_id and o.segment_number = p.segment_number and o.trainee_id <> p.trainee_id
    and o.agency_id <> p.agency_id and o.status in ('proposed', 'host_accepted', 'confirmed')
  join public.trainees t on t.id = o.trainee_id
  join public.accounts a on a.id = t.account_id
  join public.seats s on s.id = o.seat_id
  join public.agencies g on g.id = o.agency_id
  join public.municipalities m on m.number = s.municipality_number
  where p.id = p_placement and p.status in ('proposed', 'host_accepted', 'confirmed')
    and p.trainee_id in (select private.own_trainee_ids())
  order by a.full_name, o.starts_on
$$;
comment on function public.swap_partners is
  'For the trainee of a placement that has not begun: fellows of the same cohort and segment who are at another host and have not begun either, with where and when. Nothing for others.';

create function public.my_swaps()
returns table (request_id uuid, is_mine boolean, trainee_id uuid, placement_id uuid, status text, name text, reason text, note text,
  asked_at timestamptz, host text, municipality text, starts_on date, ends_before date, is_current boolean)
language sql stable security definer set search_path = '' as $$
  select r.id, side.is_mine, own.trainee_id, own.id, r.status, coalesce(a.full_name, ''), r.reason, r.note,
    r.created_at, g.name, m.name, far.starts_on, far.ends_before, r.terms = private.swap_terms(own.id, far.id)
  from public.change_requests r
  cross join lateral (values (true, r.placement_id, r.other_placement_id), (false, r.other_placement_id, r.placement_id))
    side (is_mine, own_id, far_id)
  join public.placements own on own.id = side.own_id and own.trainee_id in (select private.own_trainee_ids())
  join public.placements far on far.id = side.far_id
  join public.trainees t on t.id = far.trainee_id
  left join public.accounts a on a.id = t.account_id
  join public.seats s on s.id = far.seat_id
  join public.agencies g on g.id = far.agency_id
  join public.municipalities m on m.number = s.municipality_number
  where r.kind = 'swap' and r.terms is not null
  order by r.created_at desc
$$;
comment on function public.my_swaps is
  'Swaps between the caller and a fellow, asked by either: who the fellow is, where they are and when. is_current is false or null once one of the placements is another than when it was asked. Nothing of a draft.';

drop policy "Whoever reads a placement reads what was asked of it" on public.change_requests;
create policy "Whoever reads a placement reads what was asked of it" on public.change_requests for select to authenticated
  using (status <> 'draft' and (cohort_id in (select private.coordinated_cohort_ids())
    or (kind not in ('swap', 'leave') and placement_id in (select private.readable_placement_ids()))));

grant execute on function public.swap_partners(uuid), public.my_swaps() to authenticated;
