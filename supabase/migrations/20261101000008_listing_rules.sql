-- Rules of a listing: what publication needs, which status may follow which, and what is locked afterwards.

create function public.missing_for_publication(p_listing uuid) returns text[]
language sql stable set search_path = '' as $$
  select array_remove(array[
    case when btrim(l.summary) = '' or btrim(l.description) = '' then 'description' end,
    case when not exists (select from public.listing_criteria c where c.listing_id = l.id and c.kind = 'must') then 'criteria' end,
    case when l.deadline is null or l.deadline <= greatest(now(), l.publish_at) then 'deadline' end,
    case when l.salary_min is null or l.salary_max is null then 'pay' end,
    case when l.work_model <> 'remote' and not exists (
      select from public.listing_municipalities m
      join public.municipalities k on k.number = m.municipality_number
      where m.listing_id = l.id and current_date >= k.valid_from and (k.valid_to is null or current_date < k.valid_to)
    ) then 'place' end,
    case when l.occupation_code is null then 'occupation' end,
    case when coalesce(btrim(l.mission_sentence), '') = '' or l.primary_mission is null then 'mission' end,
    case when coalesce(l.contact_name, l.contact_role) is null or coalesce(l.contact_email, l.contact_phone) is null then 'contact' end,
    case when coalesce(btrim(l.public_list_notice), '') = '' then 'public_list_notice' end,
    case when a.employer_type = 'state' and l.position_code is null then 'position_code' end,
    case when a.verified_at is null then 'verified_agency' end
  ], null)
  from public.listings l
  join public.agencies a on a.id = l.agency_id
  where l.id = p_listing
$$;
comment on function public.missing_for_publication is
  'The publish gate: names what an ad still lacks; empty means it may be published. The public-list sentence follows offentleglova § 25, the position code is for central state agencies. Null when the caller cannot read the listing.';

create table public.listing_transitions (
  from_status text not null,
  to_status text not null,
  only_while text check (only_while in ('scheduled', 'live', 'not_live')),
  needs_reason boolean not null default false,
  taken_by text[] not null default '{}',
  primary key (from_status, to_status)
);
comment on table public.listing_transitions is 'Which status may follow which, under what clock, by which role; an empty taken_by means nobody yet.';
insert into public.listing_transitions (from_status, to_status, only_while, needs_reason) values
  ('draft', 'in_review', null, false),
  ('draft', 'published', null, false),
  ('in_review', 'draft', null, false),
  ('in_review', 'published', null, false),
  ('published', 'draft', 'scheduled', false),
  ('published', 'suspended', null, true),
  ('suspended', 'published', null, true),
  ('suspended', 'removed', null, true),
  ('published', 'closed_early', 'live', true),
  ('closed_early', 'published', null, true),
  ('published', 'concluded', 'not_live', false),
  ('closed_early', 'concluded', null, false),
  ('concluded', 'archived', null, false);
alter table public.listing_transitions enable row level security;
create policy "Everyone reads the rules" on public.listing_transitions for select to anon, authenticated, service_role using (true);
grant select on public.listing_transitions to anon, authenticated, service_role;

create function private.guard_listing() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  step public.listing_transitions;
  reason text := nullif(btrim(current_setting('app.reason', true)), '');
  at timestamptz := clock_timestamp();
  clock text := case when old.publish_at > at then 'scheduled' when old.deadline > at then 'live' else 'not_live' end;
begin
  if new.status <> old.status then
    select * into step from public.listing_transitions t where t.from_status = old.status and t.to_status = new.status;
    if not found or (step.only_while is not null and step.only_while <> clock)
      or (old.status = 'draft' and new.status = 'published'
        and (select a.review_required from public.agencies a where a.id = old.agency_id)) then
      perform private.refuse('transition_not_allowed', old.status || ' → ' || new.status);
    end if;
    if old.status = 'closed_early' and new.status = 'published' and new.deadline <= old.original_deadline then
      perform private.refuse('deadline_only_later', old.original_deadline::text);
    end if;
    if step.needs_reason and reason is null then
      perform private.refuse('reason_required', new.status);
    end if;
    if new.status = 'published' then
      new.publish_at := coalesce(new.publish_at, at);
      new.published_at := coalesce(old.published_at, at);
      new.original_deadline := coalesce(old.original_deadline, new.deadline);
      if old.status <> 'suspended' and (new.deadline > greatest(at, new.publish_at)) is not true then
        perform private.refuse('incomplete', 'deadline');
      end if;
    elsif new.status = 'draft' then
      new.published_at := null;
      new.original_deadline := null;
    elsif new.status = 'concluded' and new.outcome is null then
      perform private.refuse('outcome_required');
    elsif new.status = 'archived' and exists (
      select from public.applications p where p.listing_id = old.id and p.status not in ('draft', 'withdrawn') and p.told_at is null
    ) then
      perform private.refuse('applicants_not_told');
    end if;
  end if;

  if old.status in ('draft', 'in_review') or new.status = 'draft' then
    return new;
  end if;
  if new.deadline is distinct from old.deadline then
    if new.deadline is null or new.deadline < old.deadline then
      perform private.refuse('deadline_only_later', old.deadline::text);
    elsif reason is null then
      perform private.refuse('reason_required', 'deadline');
    end if;
  end if;
  if new.original_deadline is distinct from old.original_deadline or new.published_at is distinct from old.published_at
    or new.publish_at is distinct from old.publish_at or new.agency_id <> old.agency_id or new.kind <> old.kind
    or new.slug <> old.slug or new.salary_per <> old.salary_per then
    perform private.refuse('locked_after_publication');
  end if;
  insert into public.listing_changes (listing_id, field, old_value, new_value, reason)
  select old.id, c.field, c.was, c.is, reason
  from (values
    ('title', old.title, new.title),
    ('pay', concat_ws('–', old.salary_min, old.salary_max), concat_ws('–', new.salary_min, new.salary_max)),
    ('deadline', old.deadline::text, new.deadline::text)
  ) c (field, was, "is")
  where c.was is distinct from c."is";
  return new;
end $$;
comment on function private.guard_listing is
  'Holds for everyone, whatever way a row is changed: allowed transitions on the database clock, review where the agency wants it, a deadline that only moves later, the public change log.';

create function private.guard_completeness() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  -- The deadline is judged at publication only: an ad that is over may still be corrected.
  missing text[] := array_remove(public.missing_for_publication(new.id), 'deadline');
begin
  if cardinality(missing) > 0 then
    perform private.refuse('incomplete', array_to_string(missing, ','));
  end if;
  return null;
end $$;
comment on function private.guard_completeness is
  'The publish gate, asked of the row as it became: at publication and at every later change.';

create function private.record_listing_status() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into public.events (kind, listing_id, actor_subject, from_status, to_status, reason)
  values ('listing_status', new.id, private.current_subject(), case when tg_op = 'UPDATE' then old.status end, new.status,
    nullif(btrim(current_setting('app.reason', true)), ''));
  return null;
end $$;

create function private.guard_new_listing() returns trigger
language plpgsql set search_path = '' as $$
begin
  if new.status <> 'draft' then
    perform private.refuse('starts_as_draft');
  end if;
  return new;
end $$;

create function private.guard_listing_removal() returns trigger
language plpgsql set search_path = '' as $$
begin
  if old.status not in ('draft', 'in_review') then
    perform private.refuse('was_published');
  end if;
  return old;
end $$;
comment on function private.guard_listing_removal is 'What was published is never deleted.';

create function private.guard_criteria() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  listing uuid := case when tg_op = 'INSERT' then new.listing_id else old.listing_id end;
  state text;
begin
  select status into state from public.listings where id = listing for no key update;
  if state not in ('draft', 'in_review') or (tg_op = 'UPDATE' and new.listing_id <> old.listing_id) then
    perform private.refuse('criteria_locked');
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
comment on function private.guard_criteria is
  'Criteria and questions are those of the published ad (qualification principle); the lock on the listing keeps a publication in another session waiting.';

create function private.lock_listing() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform from public.listings
  where id = case when tg_op = 'INSERT' then new.listing_id else old.listing_id end for no key update;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
comment on function private.lock_listing is 'Whoever edits a part holds the listing, so that publication in another session sees all of the edit or none.';

create function private.guard_last_place() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if 'place' = any (public.missing_for_publication(old.listing_id))
    and (select l.status not in ('draft', 'in_review') from public.listings l where l.id = old.listing_id) then
    perform private.refuse('incomplete', 'place');
  end if;
  return null;
end $$;
comment on function private.guard_last_place is 'At commit: a published ad that is not remote keeps a place.';

create function private.log_place_change() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into public.listing_changes (listing_id, field, old_value, new_value, reason)
  select l.id, 'place',
    case when tg_op <> 'INSERT' then old.municipality_number end,
    case when tg_op <> 'DELETE' then new.municipality_number end,
    nullif(btrim(current_setting('app.reason', true)), '')
  from public.listings l
  where l.id = case when tg_op = 'DELETE' then old.listing_id else new.listing_id end
    and l.status not in ('draft', 'in_review');
  return null;
end $$;

create trigger listings_start_as_draft before insert on public.listings for each row execute function private.guard_new_listing();
create trigger listings_guard before update on public.listings for each row execute function private.guard_listing();
create trigger listings_complete after update on public.listings for each row
  when (new.status = 'published') execute function private.guard_completeness();
create trigger listings_removal before delete on public.listings for each row execute function private.guard_listing_removal();
create trigger listings_touch before update on public.listings for each row execute function private.touch_updated_at();
create trigger listings_created after insert on public.listings for each row execute function private.record_listing_status();
create trigger listings_status_event after update of status on public.listings for each row
  when (old.status is distinct from new.status) execute function private.record_listing_status();
create trigger listing_criteria_locked before insert or update or delete on public.listing_criteria
  for each row execute function private.guard_criteria();
create trigger listing_questions_locked before insert or update or delete on public.listing_questions
  for each row execute function private.guard_criteria();
create trigger listing_municipalities_lock before insert or update or delete on public.listing_municipalities
  for each row execute function private.lock_listing();
create constraint trigger listing_municipalities_last after delete or update on public.listing_municipalities
  deferrable initially deferred for each row execute function private.guard_last_place();
create trigger listing_municipalities_log after insert or update of municipality_number or delete on public.listing_municipalities
  for each row execute function private.log_place_change();
create trigger listing_changes_append_only before update on public.listing_changes
  for each row execute function private.refuse_change();

create function private.move_listing(p_listing uuid, p_to text, p_reason text default null, p_outcome text default null,
  p_deadline timestamptz default null) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform set_config('app.reason', coalesce(p_reason, ''), true);
  perform from public.listings where id = p_listing for update;
  update public.listings set status = p_to, outcome = coalesce(p_outcome, outcome), deadline = coalesce(p_deadline, deadline)
  where id = p_listing;
  if not found then
    perform private.refuse('not_found');
  end if;
  perform set_config('app.reason', '', true);
end $$;
comment on function private.move_listing is
  'The one way to change a listing''s status. Granted to nobody yet: the agency''s screens for it call a function that checks roles first.';

grant execute on function public.missing_for_publication(uuid) to authenticated;
