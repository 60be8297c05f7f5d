-- Writing a story: an agency's owners and recruiters write, save, send it to the person portrayed, and take it back.

create function private.lock_story_to_write(p_story uuid) returns public.story_cases
language plpgsql security definer set search_path = '' as $$
declare
  found_case public.story_cases;
begin
  select c.* into found_case
  from public.story_cases c
  join public.stories s on s.id = c.story_id
  where c.story_id = p_story and s.agency_id in (select private.story_agency_ids())
  for update of c;
  if not found then
    perform private.refuse('not_found');
  elsif found_case.status in ('withdrawn', 'taken_down') then
    perform private.refuse('story_ended', found_case.status);
  end if;
  return found_case;
end $$;
comment on function private.lock_story_to_write is
  'The case of a story, locked, for an owner or recruiter of its agency. Every step locks it first, so that an edit and an answer never pass each other.';

create function private.add_story_version(p_story uuid, p_version integer, p_text jsonb) returns void
language sql security definer set search_path = '' as $$
  insert into public.story_versions (story_id, version, language, title, lead, body, portrayed_name, portrayed_role, written_by)
  values (p_story, p_version, p_text ->> 'language', p_text ->> 'title', p_text ->> 'lead', p_text ->> 'body',
    p_text ->> 'portrayed_name', p_text ->> 'portrayed_role', (select auth.uid()))
$$;

create function private.forget_story_links(p_story uuid) returns void
language sql security definer set search_path = '' as $$
  delete from public.story_links where story_id = p_story;
  delete from public.mail_outbox where dedupe_key like 'story:' || p_story || ':%' and sent_at is null
$$;
comment on function private.forget_story_links is 'Links that were sent stop working, and mail that has not gone out stays in.';

create function public.create_story(p_agency uuid, p_slug text, p_text jsonb, p_email text) returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  new_id uuid;
begin
  if p_agency not in (select private.story_agency_ids()) then
    perform private.refuse('not_found');
  end if;
  insert into public.stories (slug, agency_id, is_example)
  select p_slug, a.id, a.is_example from public.agencies a where a.id = p_agency
  returning id into new_id;
  perform private.add_story_version(new_id, 1, p_text);
  insert into public.story_cases (story_id, portrayed_email) values (new_id, lower(btrim(p_email)));
  return new_id;
end $$;
comment on function public.create_story is
  'An owner or recruiter begins a story as a draft. p_text holds language, title, lead, body, portrayed_name and portrayed_role. An invented agency''s stories are examples. Refuses: not_found.';

create function public.save_story(p_story uuid, p_version integer, p_text jsonb, p_email text) returns integer
language plpgsql security definer set search_path = '' as $$
declare
  case_now public.story_cases := private.lock_story_to_write(p_story);
  text_now jsonb;
  address text := lower(btrim(p_email));
  is_new_text boolean;
begin
  if case_now.version <> p_version then
    perform private.refuse('changed_meanwhile', case_now.version::text);
  end if;
  select jsonb_build_object('language', v.language, 'title', v.title, 'lead', v.lead, 'body', v.body,
    'portrayed_name', v.portrayed_name, 'portrayed_role', v.portrayed_role) into text_now
  from public.story_versions v where v.story_id = p_story and v.version = p_version;
  is_new_text := text_now <> p_text;
  if not is_new_text and address = case_now.portrayed_email then
    return p_version;
  end if;
  if is_new_text then
    perform private.add_story_version(p_story, p_version + 1, p_text);
  end if;
  update public.story_cases set
    status = 'draft',
    version = p_version + is_new_text::integer,
    portrayed_email = address,
    words = null
  where story_id = p_story;
  if address <> case_now.portrayed_email then
    perform private.forget_story_links(p_story);
  end if;
  return p_version + is_new_text::integer;
end $$;
comment on function public.save_story is
  'Saves a text as a new version, which has to be approved anew; what was approved before stays public until then. The address can be put right until its owner has answered. The same text again changes nothing. Refuses: not_found, story_ended, changed_meanwhile (somebody else saved p_version + 1), address_locked.';

create function public.send_story(p_story uuid, p_version integer) returns void
language plpgsql security definer set search_path = '' as $$
declare
  case_now public.story_cases := private.lock_story_to_write(p_story);
  token text := encode(extensions.gen_random_bytes(24), 'hex');
begin
  if case_now.version <> p_version then
    perform private.refuse('changed_meanwhile', case_now.version::text);
  elsif case_now.status not in ('draft', 'awaiting') then
    perform private.refuse('transition_not_allowed', case_now.status || ' → awaiting');
  elsif case_now.status = 'awaiting' and case_now.sent_at > now() - interval '1 day' then
    perform private.refuse('already_sent');
  end if;
  update public.story_cases set status = 'awaiting', sent_at = now() where story_id = p_story;
  insert into public.story_links (token_hash, story_id) values (extensions.digest(token, 'sha256'), p_story);
  perform private.queue_mail_to('story_approval', case_now.portrayed_email,
    case when v.language in ('nb', 'nn', 'en') then v.language else 'nb' end,
    jsonb_build_object('token', token, 'storyId', p_story, 'title', v.title, 'language', v.language, 'agency', a.name),
    'story:' || p_story || ':' || p_version || ':' || now())
  from public.stories s
  join public.agencies a on a.id = s.agency_id
  join public.story_versions v on v.story_id = s.id and v.version = p_version
  where s.id = p_story;
end $$;
comment on function public.send_story is
  'Asks the person portrayed to approve the version that the writer saw; again after a day without an answer. Refuses: not_found, story_ended, changed_meanwhile, transition_not_allowed, already_sent.';

create function public.withdraw_story(p_story uuid) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform private.lock_story_to_write(p_story);
  update public.story_cases set status = 'withdrawn', ended_by = 'agency' where story_id = p_story;
  update public.stories set approved_version = null, approved_at = null where id = p_story;
end $$;
comment on function public.withdraw_story is 'The agency takes a story back for good; it is gone from all pages at once. Refuses: not_found, story_ended.';

create function public.take_down_story(p_story uuid, p_reason text) returns void
language plpgsql security definer set search_path = '' as $$
declare
  status_now text;
begin
  select c.status into status_now
  from public.story_cases c join public.stories s on s.id = c.story_id
  where c.story_id = p_story and s.approved_version is not null and exists (select from public.accounts a where a.id = auth.uid() and a.is_admin)
  for update of c;
  if not found then
    perform private.refuse('not_found');
  elsif coalesce(btrim(p_reason), '') = '' then
    perform private.refuse('reason_required');
  end if;
  update public.story_cases set status = 'taken_down', ended_by = 'admin', reason = btrim(p_reason) where story_id = p_story;
  update public.stories set approved_version = null, approved_at = null where id = p_story;
end $$;
comment on function public.take_down_story is 'An admin takes a public story down for good, with a reason that its writers read. Refuses: not_found, reason_required.';

grant execute on function public.create_story(uuid, text, jsonb, text), public.save_story(uuid, integer, jsonb, text),
  public.send_story(uuid, integer), public.withdraw_story(uuid), public.take_down_story(uuid, text) to authenticated;
