-- The person portrayed: sees the text that waits, approves it or says no, and may withdraw the story at any time.

create function private.portrays_caller(p_story uuid, p_token text) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from public.story_links l
      where l.story_id = p_story and l.token_hash = extensions.digest(p_token, 'sha256'))
    or exists (select from public.story_cases c
      join auth.users u on u.email = c.portrayed_email
      join public.accounts a on a.id = u.id
      where c.story_id = p_story and a.id = (select auth.uid()) and a.address_proven_at is not null)
$$;
comment on function private.portrays_caller is
  'Whether the caller is the person portrayed: by the secret of a link in the mail, or signed in with that address, proven by a link.';

create function public.portrayed_story(p_story uuid, p_token text default null) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'status', c.status,
    'version', c.version,
    'slug', s.slug,
    'isPublic', s.approved_version is not null,
    'agency', a.name,
    'text', (
      select jsonb_build_object('version', v.version, 'language', v.language, 'title', v.title, 'lead', v.lead, 'body', v.body,
        'portrayedName', v.portrayed_name, 'portrayedRole', v.portrayed_role)
      from public.story_versions v
      -- What the agency is still writing is not for reading yet: until it is sent, the text shown is the public one.
      where v.story_id = s.id and v.version = case when c.status = 'draft' then s.approved_version else c.version end
    ))
  from public.story_cases c
  join public.stories s on s.id = c.story_id
  join public.agencies a on a.id = s.agency_id
  where c.story_id = p_story and private.portrays_caller(p_story, p_token)
$$;
comment on function public.portrayed_story is
  'The story as the person portrayed may see it, with the version an answer is for; null for everybody else.';

create function private.lock_portrayed_story(p_story uuid, p_token text) returns public.story_cases
language plpgsql security definer set search_path = '' as $$
declare
  found_case public.story_cases;
begin
  select * into found_case from public.story_cases where story_id = p_story for update;
  -- Asked under the lock: a link that was revoked meanwhile opens nothing.
  if not found or not private.portrays_caller(p_story, p_token) then
    perform private.refuse('not_found');
  end if;
  return found_case;
end $$;

create function public.answer_story(p_story uuid, p_version integer, p_approves boolean, p_token text default null, p_words text default null)
returns void
language plpgsql security definer set search_path = '' as $$
declare
  case_now public.story_cases := private.lock_portrayed_story(p_story, p_token);
begin
  if case_now.status <> 'awaiting' or case_now.version <> p_version then
    perform private.refuse('changed_meanwhile', case_now.status);
  end if;
  update public.story_cases set
    status = case when p_approves then 'approved' else 'declined' end,
    answered_at = clock_timestamp(),
    words = nullif(btrim(p_words), '')
  where story_id = p_story;
  if p_approves then
    update public.stories set approved_version = p_version, approved_at = clock_timestamp() where id = p_story;
  end if;
end $$;
comment on function public.answer_story is
  'The person portrayed approves the version they saw, which makes it public, or says no. Refuses: not_found, changed_meanwhile (another text, or none, waits now).';

create function public.withdraw_portrayed_story(p_story uuid, p_token text default null) returns void
language plpgsql security definer set search_path = '' as $$
declare
  case_now public.story_cases := private.lock_portrayed_story(p_story, p_token);
begin
  if case_now.status = 'withdrawn' and case_now.ended_by = 'portrayed' then
    return;
  end if;
  update public.stories set approved_version = null, approved_at = null, slug = 'trukket-' || p_story where id = p_story;
  delete from public.story_versions where story_id = p_story;
  delete from public.mail_outbox where dedupe_key like 'story:' || p_story || ':%' and sent_at is null;
  update public.story_cases set status = 'withdrawn', ended_by = 'portrayed', portrayed_email = null, words = null
  where story_id = p_story;
end $$;
comment on function public.withdraw_portrayed_story is
  'The person portrayed takes the story back, at any time: every version of the text, the name and the address are deleted. Refuses: not_found.';

grant execute on function public.portrayed_story(uuid, text), public.answer_story(uuid, integer, boolean, text, text),
  public.withdraw_portrayed_story(uuid, text) to anon, authenticated;
