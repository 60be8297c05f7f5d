-- Mail of rotations: whoever has to act, or was decided about, is told in the transaction in which it happened.

create function private.rotation_facts(p_cohort uuid, p_agency uuid default null) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'programme', jsonb_build_object('name', p.name, 'slug', p.slug),
    'cohort', jsonb_build_object('id', c.id, 'name', c.name, 'slug', c.slug)
  ) || case when g.id is null then '{}' else jsonb_build_object('host', jsonb_build_object('name', g.name, 'slug', g.slug)) end
  from public.cohorts c
  join public.programmes p on p.id = c.programme_id
  left join public.agencies g on g.id = p_agency
  where c.id = p_cohort
$$;
comment on function private.rotation_facts is 'What every mail of a rotation knows: programme, cohort and, where there is one, the host. Never a trainee''s name.';

create function private.host_people(p_programme uuid, p_agency uuid) returns setof uuid
language sql stable security definer set search_path = '' as $$
  with people as (
    select m.account_id, bool_or(c.account_id is not null) as is_contact, bool_or(m.role in ('owner', 'recruiter')) as is_lead
    from public.agency_members m
    left join public.programme_members c on c.programme_id = p_programme and c.agency_id = p_agency and c.role = 'host_contact'
      and c.account_id = m.account_id
    where m.agency_id = p_agency
    group by m.account_id
  )
  select account_id from people where is_contact or (is_lead and not exists (select from people where is_contact))
$$;
comment on function private.host_people is 'Who is told what concerns a host: its contacts, or its owners and recruiters where it has named none.';

create function private.tell_coordinators(p_programme uuid, p_template text, p_props jsonb) returns void
language sql security definer set search_path = '' as $$
  select private.queue_mail(p_template, m.account_id, p_props)
  from public.programme_members m where m.programme_id = p_programme and m.role = 'coordinator'
$$;
comment on function private.tell_coordinators is 'Queues a mail to each coordinator of a programme in the caller''s transaction.';

create function private.tell_of_placement() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  facts jsonb := private.rotation_facts(new.cohort_id, new.agency_id);
begin
  if new.status = 'proposed' then
    -- A plan places many at once: each person of a host is told once.
    perform private.queue_mail('placement_proposed', h, facts,
      concat_ws(':', 'placement_proposed', new.cohort_id, new.agency_id, h, pg_current_xact_id()))
    from private.host_people(new.programme_id, new.agency_id) h;
  elsif new.status = 'host_declined' then
    perform private.tell_coordinators(new.programme_id, 'placement_declined',
      facts || jsonb_build_object('reason', current_setting('app.reason', true)));
  elsif new.status = 'confirmed' then
    perform private.queue_mail('placement_confirmed', t.account_id, facts || jsonb_build_object('title', s.title,
      'startsOn', new.starts_on, 'endsBefore', new.ends_before))
    from public.trainees t, public.seats s where t.id = new.trainee_id and s.id = new.seat_id;
  end if;
  return null;
end $$;
comment on function private.tell_of_placement is 'A host is told whom it has to answer for, coordinators of a no with its reason, a trainee that a placement is confirmed.';
create trigger placements_told after insert on public.placements for each row execute function private.tell_of_placement();
create trigger placements_status_told after update of status on public.placements for each row
  when (old.status is distinct from new.status) execute function private.tell_of_placement();

create function private.tell_of_missed() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform private.tell_coordinators(p.programme_id, 'check_ins_missed', private.rotation_facts(p.cohort_id, p.agency_id))
  from public.placements p where p.id = new.placement_id;
  return null;
end $$;
create trigger check_in_escalations_told after insert on public.check_in_escalations
  for each row execute function private.tell_of_missed();

create function private.tell_of_signature() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform private.queue_mail('agreement_to_sign', waited.account_id,
    private.rotation_facts(p.cohort_id, p.agency_id) || jsonb_build_object('placementId', p.id, 'reader', waited.reader),
    concat_ws(':', 'agreement_to_sign', p.id, new.version, waited.account_id))
  from public.placements p
  join public.trainees t on t.id = p.trainee_id
  cross join lateral (values ('mentor', p.mentor_id, new.mentor_signed_at), ('trainee', t.account_id, new.trainee_signed_at))
    waited (reader, account_id, signed_at)
  where p.id = new.placement_id and waited.signed_at is null and num_nonnulls(new.mentor_signed_at, new.trainee_signed_at) = 1;
  return null;
end $$;
comment on function private.tell_of_signature is 'Once one has signed a version, the other is asked to, once.';
create trigger mentor_agreements_told after update of mentor_signed_at, trainee_signed_at on public.mentor_agreements
  for each row execute function private.tell_of_signature();

create function private.tell_of_decision() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform private.queue_mail('change_request_decided', new.requested_by,
    private.rotation_facts(p.cohort_id, p.agency_id) || jsonb_build_object('placementId', p.id, 'outcome', new.status, 'note', new.note,
      'reader', case when t.account_id = new.requested_by then 'trainee' else 'host' end))
  from public.placements p join public.trainees t on t.id = p.trainee_id
  where p.id = new.placement_id and new.requested_by is distinct from new.decided_by;
  return null;
end $$;
create trigger change_requests_told after update of status on public.change_requests for each row
  when (new.status in ('returned', 'approved', 'rejected') and old.status <> new.status) execute function private.tell_of_decision();

create function private.tell_of_message() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform private.queue_mail('cohort_message', r.account_id, private.rotation_facts(new.cohort_id, r.agency_id)
    || jsonb_build_object('reader', r.reader, 'subject', new.subject, 'body', new.body))
  from (
    select distinct on (account_id) account_id, reader, agency_id
    from (
      select 1 as place, t.account_id, 'trainee' as reader, null::uuid as agency_id
      from public.trainees t where t.cohort_id = new.cohort_id and new.audience in ('trainees', 'everyone')
      union all
      select 2, p.mentor_id, 'mentor', p.agency_id
      from public.placements p where p.cohort_id = new.cohort_id and p.is_live and new.audience in ('mentors', 'everyone')
      union all
      select 3, h, 'host', s.agency_id
      from public.seats s cross join lateral private.host_people(s.programme_id, s.agency_id) h
      where s.cohort_id = new.cohort_id and new.audience in ('hosts', 'everyone')
    ) everybody
    where account_id is not null
    order by account_id, place
  ) r;
  return null;
end $$;
comment on function private.tell_of_message is 'Everybody in the group gets a message once, as what they are first: trainee, mentor or host.';
create trigger cohort_messages_told after insert on public.cohort_messages for each row execute function private.tell_of_message();
