-- Days that others have to read lie in a time in which people work: one in the year 20000, or without an end, breaks their pages.

create function private.is_day(p_day date) returns boolean
language sql immutable parallel safe set search_path = '' as $$
  select p_day between '1900-01-01' and '2199-12-31'
$$;
comment on function private.is_day is 'True for a day from 1900 to 2199; null stays null.';
grant execute on function private.is_day(date) to anon, authenticated, service_role;

alter table public.change_requests add constraint change_is_in_our_time check (private.is_day(starts_on) and private.is_day(ends_before));
alter table public.placements add constraint placement_is_in_our_time check (private.is_day(starts_on) and private.is_day(ends_before));
alter table public.leaves add constraint leave_is_in_our_time check (private.is_day(starts_on) and private.is_day(ends_before));
alter table public.trainees add constraint membership_is_in_our_time check (private.is_day(member_from) and private.is_day(member_before));
alter table public.trainee_certificates add constraint certificate_is_in_our_time check (private.is_day(shown_on) and private.is_day(valid_before));
alter table public.cohorts add constraint cohort_is_in_our_time check (private.is_day(starts_on) and private.is_day(ends_before)
  and private.is_day(selected_by) and private.is_day(matched_by) and private.is_day(confirmed_by));
alter table public.segments add constraint segment_is_in_our_time check (private.is_day(starts_on) and private.is_day(ends_before));
alter table public.appointments add constraint appointment_is_in_our_time check (private.is_day(decided_on));
alter table public.check_ins add constraint check_in_is_in_our_time check (private.is_day(held_on));
alter table public.competence_goals add constraint goal_is_in_our_time check (private.is_day(target_on));
alter table public.trainee_todos add constraint todo_is_in_our_time check (private.is_day(due_on));
alter table public.pulses add constraint pulse_is_in_our_time check (private.is_day(opens_on) and private.is_day(closes_before));
alter table public.gatherings add constraint gathering_is_in_our_time
  check (private.is_day((starts_at at time zone 'UTC')::date) and private.is_day((ends_at at time zone 'UTC')::date) and private.is_day(answer_by));
