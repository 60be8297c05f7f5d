-- Steps of an application: start, fill in, send, take back, answer, open a document. Each checks who asks and what may follow.

create function public.start_application(p_listing uuid) returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  me uuid := auth.uid();
  found_id uuid;
begin
  if me is null then
    perform private.refuse('sign_in_required');
  end if;
  select id into found_id from public.applications where listing_id = p_listing and candidate_id = me and status <> 'withdrawn';
  if found then
    return found_id;
  end if;
  if not private.is_live(p_listing) then
    perform private.refuse('deadline_passed');
  end if;
  if (select count(*) from public.applications where listing_id = p_listing and candidate_id = me) >= 5 then
    perform private.refuse('too_many_applications');
  end if;
  insert into public.applications (listing_id, candidate_id, full_name, email, phone, birth_date, gender, municipality_number, occupational_title)
  select p_listing, a.id, nullif(a.full_name, ''), u.email, p.phone, p.birth_date, p.gender, p.municipality_number, p.occupational_title
  from public.accounts a
  join auth.users u on u.id = a.id
  left join public.candidate_profiles p on p.account_id = a.id
  where a.id = me
  on conflict (listing_id, candidate_id) where status <> 'withdrawn' do nothing
  returning id into found_id;
  if found_id is null then
    select id into found_id from public.applications where listing_id = p_listing and candidate_id = me and status <> 'withdrawn';
  end if;
  return found_id;
end $$;
comment on function public.start_application is
  'The caller''s live application to a listing: the one there is, or a new draft filled from the profile. Refuses: sign_in_required, deadline_passed, too_many_applications (after five withdrawals).';

create function public.save_application_details(p_application uuid, p_details jsonb) returns boolean
language plpgsql set search_path = '' as $$
begin
  update public.applications set
    full_name = p_details ->> 'full_name',
    email = p_details ->> 'email',
    phone = p_details ->> 'phone',
    birth_date = (p_details ->> 'birth_date')::date,
    gender = p_details ->> 'gender',
    municipality_number = p_details ->> 'municipality_number',
    occupational_title = p_details ->> 'occupational_title'
  where id = p_application and status = 'draft' and candidate_id = (select auth.uid());
  if not found then
    return false;
  end if;
  insert into public.candidate_profiles (account_id, phone, birth_date, gender, municipality_number, occupational_title)
  values ((select auth.uid()), p_details ->> 'phone', (p_details ->> 'birth_date')::date, p_details ->> 'gender',
    p_details ->> 'municipality_number', p_details ->> 'occupational_title')
  on conflict (account_id) do update set
    phone = excluded.phone, birth_date = excluded.birth_date, gender = excluded.gender,
    municipality_number = excluded.municipality_number, occupational_title = excluded.occupational_title;
  update public.accounts set full_name = p_details ->> 'full_name' where id = (select auth.uid()) and full_name = '';
  return true;
end $$;
comment on function public.save_application_details is
  'Saves the first step of a draft and remembers it in the candidate''s profile, with the caller''s own rights; false when there is no such draft.';

create function public.missing_for_submission(p_application uuid) returns text[]
language sql stable set search_path = '' as $$
  select array_remove(array[
    case when coalesce(btrim(a.full_name), '') = '' or coalesce(btrim(a.email), '') = ''
      or a.birth_date is null or a.birth_date > current_date
      or a.municipality_number is null or coalesce(btrim(a.occupational_title), '') = '' then 'details' end,
    case when exists (
      select from public.listing_questions q
      left join public.application_answers x on x.application_id = a.id and x.question_id = q.id
      where q.listing_id = a.listing_id and (
        (q.is_required and coalesce(btrim(x.answer), '') = '')
        or (q.kind = 'text' and length(x.answer) > q.max_length)
        or (q.kind = 'yes_no' and x.answer not in ('yes', 'no', ''))
        or (q.kind = 'choice' and x.answer <> '' and x.answer <> all (q.choices)))
    ) then 'answers' end,
    case when not exists (
      select from public.application_documents d
      join storage.objects o on o.bucket_id = 'application-documents' and o.name = d.storage_key
      where d.application_id = a.id and d.kind = 'cv'
    ) then 'cv' end,
    case when a.off_list_requested and coalesce(btrim(a.off_list_reason), '') = '' then 'off_list_reason' end
  ], null)
  from public.applications a
  where a.id = p_application
$$;
comment on function public.missing_for_submission is 'Names the steps a draft still lacks; empty means it may be sent; null when the caller cannot read it.';

create function public.my_unfinished_drafts() returns table (application_id uuid, missing text[])
language sql stable set search_path = '' as $$
  select a.id, public.missing_for_submission(a.id)
  from public.applications a
  where a.candidate_id = (select auth.uid()) and a.status = 'draft'
$$;
comment on function public.my_unfinished_drafts is 'The caller''s drafts with the steps each still lacks.';

create function public.submit_application(p_application uuid) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  app public.applications;
  job public.listings;
  missing text[];
begin
  select * into app from public.applications where id = p_application and candidate_id = auth.uid();
  if not found then
    perform private.refuse('not_found');
  end if;
  -- The lock on the listing keeps an early closing in another session waiting until this submission is decided.
  select * into job from public.listings where id = app.listing_id for share;
  select * into app from public.applications where id = p_application for update;
  if not found then
    perform private.refuse('not_found');
  end if;
  if app.status <> 'draft' then
    return jsonb_build_object('status', app.status, 'already', true);
  end if;
  missing := public.missing_for_submission(p_application);
  if cardinality(missing) > 0 then
    perform private.refuse('incomplete', array_to_string(missing, ','));
  end if;
  update public.applications a set
    status = 'submitted',
    submitted_at = clock_timestamp()
  where a.id = p_application;
  perform private.queue_mail('application_receipt', app.candidate_id,
    jsonb_build_object('applicationId', app.id, 'listingId', job.id), 'receipt:' || app.id);
  perform private.queue_mail('new_application', handler,
    jsonb_build_object('applicationId', app.id, 'listingId', job.id), 'new:' || app.id || ':' || handler)
  from private.case_handlers(job.id) handler;
  return jsonb_build_object('status', 'submitted', 'already', false);
end $$;
comment on function public.submit_application is
  'Sends the caller''s draft once, on the database clock under the row lock, and queues receipt and notice. Refuses: not_found, deadline_passed, incomplete (detail names the steps). A second call answers already = true.';

create function public.withdraw_application(p_application uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare
  app public.applications;
begin
  select * into app from public.applications where id = p_application and candidate_id = auth.uid() for update;
  if not found then
    perform private.refuse('not_found');
  end if;
  if not exists (select from public.application_transitions t
    where t.from_status = app.status and t.to_status = 'withdrawn' and 'candidate' = any (t.taken_by)) then
    perform private.refuse('transition_not_allowed', app.status || ' → withdrawn');
  end if;
  update public.applications set status = 'withdrawn' where id = p_application;
  perform private.queue_mail('application_withdrawn', handler,
    jsonb_build_object('applicationId', app.id, 'listingId', app.listing_id), 'withdrawn:' || app.id || ':' || handler)
  from private.case_handlers(app.listing_id) handler;
end $$;
comment on function public.withdraw_application is 'The candidate takes a sent application back. Refuses: not_found, transition_not_allowed.';

create function public.move_application(p_application uuid, p_to text, p_subject text default null, p_message text default null,
  p_reason text default null, p_from text default null) returns void
language plpgsql security definer set search_path = '' as $$
declare
  app public.applications;
  step public.application_transitions;
  has_message boolean := coalesce(btrim(p_message), '') <> '';
begin
  select * into app from public.applications
  where id = p_application and status <> 'draft' and candidate_id is distinct from auth.uid()
    and listing_id in (select private.listing_ids_with_seat('{case_handler,hiring_manager}'))
  for update;
  if not found then
    perform private.refuse('not_found');
  end if;
  if p_from <> app.status then
    perform private.refuse('changed_meanwhile', app.status);
  end if;
  select * into step from public.application_transitions t
  where t.from_status = app.status and t.to_status = p_to
    and app.listing_id in (select private.listing_ids_with_seat(t.taken_by));
  if not found then
    perform private.refuse('transition_not_allowed', app.status || ' → ' || p_to);
  end if;
  if (step.needs_message or has_message) and (not has_message or coalesce(btrim(p_subject), '') = '') then
    perform private.refuse('message_required');
  end if;
  if step.needs_reason and coalesce(btrim(p_reason), '') = '' then
    perform private.refuse('reason_required');
  end if;
  perform set_config('app.reason', case when step.needs_reason then p_reason else '' end, true);
  update public.applications set
    status = p_to,
    told_at = case when p_to in ('not_selected', 'hired', 'declined', 'offer_withdrawn', 'offer_expired') then clock_timestamp() end
  where id = p_application;
  perform set_config('app.reason', '', true);
  if has_message then
    insert into public.application_messages (application_id, author_id, sent_by, subject, body, about_status)
    values (p_application, auth.uid(), 'agency', p_subject, p_message, p_to);
  end if;
  perform private.queue_mail('status_changed', app.candidate_id,
    jsonb_build_object('applicationId', app.id, 'listingId', app.listing_id, 'status', p_to, 'subject', p_subject, 'message', p_message));
end $$;
comment on function public.move_application is
  'A case handler or hiring manager moves an application one allowed step; the candidate is told in the same transaction. With p_from the step is taken only from the status the caller saw. Refuses: not_found, changed_meanwhile, transition_not_allowed, message_required, reason_required.';

create function public.open_document(p_document uuid) returns table (storage_key text, file_name text, content_type text)
language plpgsql security definer set search_path = '' as $$
declare
  candidate uuid;
begin
  select a.candidate_id into candidate
  from public.application_documents d
  join public.applications a on a.id = d.application_id
  where d.id = p_document and d.scan_status <> 'infected'
    and (a.candidate_id = auth.uid()
      or (a.status <> 'draft' and a.listing_id in (select private.listing_ids_with_seat('{case_handler,hiring_manager}'))));
  if not found then
    return;
  end if;
  if candidate is distinct from auth.uid() then
    insert into public.document_openings (document_id, opened_by) values (p_document, auth.uid());
  end if;
  return query select d.storage_key, d.file_name, d.content_type from public.application_documents d where d.id = p_document;
end $$;
comment on function public.open_document is
  'Where a document lies, for those who may read it; an opening by the agency is logged first. No row when the caller may not.';

grant execute on function public.start_application(uuid), public.save_application_details(uuid, jsonb),
  public.missing_for_submission(uuid), public.my_unfinished_drafts(), public.submit_application(uuid), public.withdraw_application(uuid),
  public.move_application(uuid, text, text, text, text, text), public.open_document(uuid) to authenticated;
