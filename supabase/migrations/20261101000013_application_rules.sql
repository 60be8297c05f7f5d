-- Rules of an application that hold whatever way a row is changed: allowed steps, the deadline, frozen once sent, nothing left behind.

create function private.is_live(p_listing uuid) returns boolean
language sql volatile security definer set search_path = '' as $$
  select exists (
    select from public.listings l
    join public.agencies a on a.id = l.agency_id
    where l.id = p_listing and l.status = 'published' and a.verified_at is not null
      and l.publish_at <= clock_timestamp() and l.deadline > clock_timestamp()
  )
$$;
comment on function private.is_live is 'True while the ad takes applications, on the database clock.';

create function private.case_handlers(p_listing uuid) returns setof uuid
language sql stable security definer set search_path = '' as $$
  select distinct s.account_id
  from public.listing_seats s
  join public.listings l on l.id = s.listing_id
  join public.agency_members m on m.agency_id = l.agency_id and m.account_id = s.account_id
  where s.listing_id = p_listing and s.seat = 'case_handler'
$$;
comment on function private.case_handlers is 'Who is told about applications: case handlers who still belong to the agency.';

create function private.guard_application() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    if new.status <> 'draft' then
      perform private.refuse('starts_as_draft');
    end if;
    return new;
  end if;
  if new.status <> old.status and not exists (
    select from public.application_transitions t where t.from_status = old.status and t.to_status = new.status
  ) then
    perform private.refuse('transition_not_allowed', old.status || ' → ' || new.status);
  end if;
  if new.listing_id <> old.listing_id or (old.status <> 'draft' and new.submitted_at is distinct from old.submitted_at) then
    perform private.refuse('locked_after_submission');
  end if;
  if new.status <> 'draft' and old.status = 'draft' and not private.is_live(new.listing_id) then
    perform private.refuse('deadline_passed');
  end if;
  new.updated_at := now();
  return new;
end $$;
comment on function private.guard_application is
  'Holds for everyone, whatever way a row is changed: allowed steps, and submission only while the listing is live on the database clock.';

create function private.record_application_status() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into public.events (kind, listing_id, application_id, actor_subject, from_status, to_status, reason)
  values ('application_status', new.listing_id, new.id, private.current_subject(),
    case when tg_op = 'UPDATE' then old.status end, new.status, nullif(btrim(current_setting('app.reason', true)), ''));
  return null;
end $$;

create function private.guard_application_parts() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  application uuid := case when tg_op = 'DELETE' then old.application_id else new.application_id end;
  state text;
begin
  -- The lock keeps a submission in another session waiting, so that what is sent is what is kept.
  select status into state from public.applications where id = application for share;
  if state <> 'draft' then
    perform private.refuse('locked_after_submission');
  end if;
  if tg_table_name = 'application_documents' and tg_op = 'INSERT'
    and (select count(*) from public.application_documents d where d.application_id = application) > 10 then
    perform private.refuse('too_many_documents');
  end if;
  return null;
end $$;
comment on function private.guard_application_parts is
  'Answers and documents change only in a draft, ten documents at most; removal together with the whole application passes. Asked afterwards, so that row level security answers first.';

create function private.drop_drafts() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  delete from public.applications where candidate_id = old.id and status = 'draft';
  return old;
end $$;
comment on function private.drop_drafts is 'A deleted account takes its drafts along; what was sent is the agency''s case.';

create table private.files_to_remove (
  storage_key text primary key,
  queued_at timestamptz not null default now()
);
comment on table private.files_to_remove is 'Files in storage whose document row is gone; the worker removes them.';

create function private.queue_file_removal() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into private.files_to_remove (storage_key) values (old.storage_key) on conflict do nothing;
  return null;
end $$;

create function public.files_to_remove(p_limit integer default 100) returns setof text
language sql stable security definer set search_path = '' as $$
  select storage_key from private.files_to_remove
  union
  select o.name from storage.objects o
  where o.bucket_id = 'application-documents' and o.created_at < now() - interval '1 day'
    and not exists (select from public.application_documents d where d.storage_key = o.name)
  limit least(p_limit, 1000)
$$;
comment on function public.files_to_remove is
  'Storage keys whose files the worker may remove: their document row is gone, or never came because the upload was cut off a day ago.';

create function public.forget_removed_files(p_keys text[]) returns void
language sql security definer set search_path = '' as $$
  delete from private.files_to_remove where storage_key = any (p_keys)
$$;
comment on function public.forget_removed_files is 'The worker has removed these files.';

create trigger application_answers_draft after insert or update or delete on public.application_answers
  for each row execute function private.guard_application_parts();
create trigger application_documents_draft after insert or delete on public.application_documents
  for each row execute function private.guard_application_parts();
create trigger application_documents_file after delete on public.application_documents
  for each row execute function private.queue_file_removal();
create trigger accounts_drop_drafts before delete on public.accounts for each row execute function private.drop_drafts();
create trigger applications_guard before insert or update on public.applications for each row execute function private.guard_application();
create trigger applications_started after insert on public.applications for each row execute function private.record_application_status();
create trigger applications_status_event after update of status on public.applications for each row
  when (old.status is distinct from new.status) execute function private.record_application_status();
create trigger application_answers_touch before update on public.application_answers for each row execute function private.touch_updated_at();

grant execute on function public.files_to_remove(integer), public.forget_removed_files(text[]) to service_role;
