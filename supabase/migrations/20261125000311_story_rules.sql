-- Rules of a story: which status may follow which, that a text never changes under its approval, and what is noted.

create table public.story_transitions (
  from_status text not null,
  to_status text not null,
  taken_by text not null check (taken_by in ('agency', 'portrayed', 'admin')),
  primary key (from_status, to_status, taken_by)
);
comment on table public.story_transitions is 'Which status of a story may follow which, and who takes the step.';
insert into public.story_transitions (from_status, to_status, taken_by)
values
  ('draft', 'awaiting', 'agency'),
  ('awaiting', 'draft', 'agency'),
  ('approved', 'draft', 'agency'),
  ('declined', 'draft', 'agency'),
  ('awaiting', 'approved', 'portrayed'),
  ('awaiting', 'declined', 'portrayed');
insert into public.story_transitions (from_status, to_status, taken_by)
select s, e.to_status, e.taken_by
from unnest(array['draft', 'awaiting', 'approved', 'declined']) s
cross join (values ('withdrawn', 'agency'), ('withdrawn', 'portrayed'), ('taken_down', 'admin')) e (to_status, taken_by);
-- Somebody portrayed may also have what the agency or the portal took down removed for good.
insert into public.story_transitions (from_status, to_status, taken_by) values ('taken_down', 'withdrawn', 'portrayed');
alter table public.story_transitions enable row level security;
create policy "Everyone reads the rules" on public.story_transitions for select to anon, authenticated using (true);
grant select on public.story_transitions to anon, authenticated;

create function private.guard_story_case() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if new.status <> old.status and not exists (select from public.story_transitions t
    where t.from_status = old.status and t.to_status = new.status) then
    perform private.refuse('transition_not_allowed', old.status || ' → ' || new.status);
  elsif new.version < old.version or (new.version > old.version and new.status <> 'draft') then
    perform private.refuse('transition_not_allowed', 'version');
  elsif new.portrayed_email is distinct from old.portrayed_email and new.status <> 'withdrawn' and old.answered_at is not null then
    perform private.refuse('address_locked');
  end if;
  return new;
end $$;
comment on function private.guard_story_case is
  'Holds for everyone, whatever way a row is changed: allowed steps, a new text is a draft again, and the person who has answered stays the one who decides.';

create function private.record_story_status() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into public.story_events (story_id, version, actor_subject, from_status, to_status, reason)
  values (new.story_id, new.version, private.current_subject(), case when tg_op = 'UPDATE' then old.status end, new.status, new.reason);
  return null;
end $$;

create function private.guard_story_approval() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if new.approved_version is not null
    and (tg_op = 'INSERT' or new.approved_version is distinct from old.approved_version)
    and not exists (select from public.story_cases c
      where c.story_id = new.id and c.status = 'approved' and c.version = new.approved_version) then
    perform private.refuse('not_approved');
  end if;
  return new;
end $$;
comment on function private.guard_story_approval is 'A story becomes public only as the very version that its case says is approved.';

create trigger story_cases_guard before update on public.story_cases for each row execute function private.guard_story_case();
create trigger story_cases_created after insert on public.story_cases for each row execute function private.record_story_status();
create trigger story_cases_status_event after update of status on public.story_cases for each row
  when (old.status is distinct from new.status) execute function private.record_story_status();
create trigger stories_approval before insert or update on public.stories for each row execute function private.guard_story_approval();
create trigger story_versions_unchanging before update on public.story_versions
  for each row when (old.written_by is not distinct from new.written_by) execute function private.refuse_change();
create trigger story_events_append_only before update or delete on public.story_events
  for each row execute function private.refuse_change();
