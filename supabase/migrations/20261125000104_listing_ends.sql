-- A public ad until its end: extended, closed early, concluded with an outcome, archived when every applicant has an answer.

create function public.extend_listing(p_listing uuid, p_deadline timestamptz, p_reason text) returns void
language plpgsql security definer set search_path = '' as $$
declare
  job public.listings;
begin
  perform private.require_hold(p_listing, '{owner,recruiter}');
  select * into job from public.listings where id = p_listing for update;
  if job.status not in ('published', 'closed_early') or job.publish_at > clock_timestamp() then
    perform private.refuse('transition_not_allowed', job.status || ' → published');
  elsif coalesce(btrim(p_reason), '') = '' then
    perform private.refuse('reason_required', 'deadline');
  elsif p_deadline is null or p_deadline <= greatest(job.deadline, clock_timestamp()) then
    perform private.refuse('deadline_only_later', job.deadline::text);
  end if;
  perform private.move_listing(p_listing, 'published', p_reason, null, p_deadline);
  perform private.queue_mail('deadline_extended', p.candidate_id,
    jsonb_build_object('applicationId', p.id, 'listingId', job.id, 'previousDeadline', job.deadline, 'reason', p_reason),
    'extended:' || p.id || ':' || p_deadline)
  from public.applications p
  where p.listing_id = p_listing and p.status in ('draft', 'submitted', 'under_review', 'shortlisted', 'interviewing', 'recommended');
end $$;
comment on function public.extend_listing is
  'Moves the deadline of a public ad later, also after it has passed or the ad was closed, and tells everyone with an open application or a draft. Refuses: not_found, not_allowed, transition_not_allowed, reason_required, deadline_only_later.';

create function public.close_listing(p_listing uuid, p_reason text) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform private.hold_for_step(p_listing, 'closed_early');
  perform private.move_listing(p_listing, 'closed_early', p_reason);
end $$;
comment on function public.close_listing is
  'Closes a live ad before its deadline. Refuses: not_found, not_allowed, transition_not_allowed, reason_required.';

create function public.conclude_listing(p_listing uuid, p_outcome text) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform private.hold_for_step(p_listing, 'concluded');
  perform private.move_listing(p_listing, 'concluded', null, p_outcome);
end $$;
comment on function public.conclude_listing is
  'Says how it went once the ad is over; unmet need is counted from it. Refuses: not_found, not_allowed, transition_not_allowed, outcome_required.';

create function public.archive_listing(p_listing uuid) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform private.hold_for_step(p_listing, 'archived');
  perform private.move_listing(p_listing, 'archived');
end $$;
comment on function public.archive_listing is
  'Puts a concluded case away. Refuses: not_found, not_allowed, transition_not_allowed, applicants_not_told.';

create function public.untold_applicants(p_listing uuid) returns integer
language sql stable security definer set search_path = '' as $$
  select count(*)::integer from public.applications p
  where p.listing_id = p_listing and p.status not in ('draft', 'withdrawn') and p.told_at is null
    and private.holds_on_listing(p_listing, '{owner,recruiter,case_handler}')
$$;
comment on function public.untold_applicants is
  'How many applicants still have no answer, for those who may archive the case; 0 for everybody else.';

grant execute on function public.extend_listing(uuid, timestamptz, text), public.close_listing(uuid, text),
  public.conclude_listing(uuid, text), public.archive_listing(uuid), public.untold_applicants(uuid) to authenticated;
