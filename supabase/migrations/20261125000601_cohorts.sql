-- Cohorts (kull): an intake of a programme with its timetable, and the segments (rotasjonsperioder) it is divided into.

create table public.cohorts (
  id uuid primary key default extensions.gen_random_uuid(),
  programme_id uuid not null references public.programmes,
  template_id uuid not null,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  name text not null check (length(btrim(name)) between 1 and 120),
  status text not null default 'planning' check (status in
    ('planning', 'open_for_applications', 'selecting', 'matching', 'confirmed', 'running', 'completed', 'terminated')),
  listing_id uuid unique references public.listings,
  starts_on date not null check (isfinite(starts_on)),
  ends_before date not null check (isfinite(ends_before)),
  selected_by date,
  matched_by date,
  confirmed_by date,
  temporary_basis text check (temporary_basis in ('statsansatteloven_9', 'arbeidsmiljoloven_14_9', 'permanent')),
  lead_agency_id uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (programme_id, slug),
  unique (id, programme_id),
  foreign key (template_id, programme_id) references public.programme_templates (id, programme_id),
  foreign key (programme_id, lead_agency_id) references public.programme_hosts (programme_id, agency_id),
  constraint cohort_period_is_ordered check (starts_on < ends_before),
  constraint timetable_is_ordered check (selected_by <= matched_by and matched_by <= confirmed_by and confirmed_by <= starts_on)
);
comment on table public.cohorts is
  'One intake. ends_before is the first day after the last (half-open). temporary_basis is the ground for temporary posts under host_employs: statsansatteloven § 9, arbeidsmiljøloven § 14-9, or permanent employment. listing_id is the ad of kind traineeship through which people apply.';
create index cohorts_template_idx on public.cohorts (template_id);
create index cohorts_lead_idx on public.cohorts (programme_id, lead_agency_id);

create table public.segments (
  cohort_id uuid not null references public.cohorts on delete cascade,
  number smallint not null check (number between 1 and 12),
  starts_on date not null,
  ends_before date not null,
  period daterange generated always as (case when starts_on < ends_before then daterange(starts_on, ends_before) end) stored,
  primary key (cohort_id, number),
  constraint segment_period_is_ordered check (starts_on < ends_before),
  constraint segment_is_bounded check (isfinite(starts_on) and isfinite(ends_before)),
  constraint segments_do_not_overlap exclude using gist (cohort_id with =, period with &&) deferrable initially immediate
);
comment on table public.segments is 'Half-open date ranges in order, without overlap; ends_before is the first day after.';

create table public.cohort_transitions (
  from_status text not null,
  to_status text not null,
  needs_reason boolean not null default false,
  primary key (from_status, to_status)
);
comment on table public.cohort_transitions is 'Which status of a cohort may follow which; a coordinator takes every step.';
insert into public.cohort_transitions (from_status, to_status, needs_reason) values
  ('planning', 'open_for_applications', false),
  ('open_for_applications', 'selecting', false),
  ('selecting', 'matching', false),
  ('matching', 'confirmed', false),
  ('confirmed', 'running', false),
  ('running', 'completed', false),
  ('planning', 'terminated', true),
  ('open_for_applications', 'terminated', true),
  ('selecting', 'terminated', true),
  ('matching', 'terminated', true),
  ('confirmed', 'terminated', true),
  ('running', 'terminated', true);

create table public.rotation_events (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  cohort_id uuid not null,
  kind text not null check (kind in ('cohort', 'placement', 'plan', 'change_request')),
  subject_row uuid not null,
  actor_subject uuid,
  from_status text,
  to_status text not null,
  reason text
);
comment on table public.rotation_events is 'Append-only history of status changes in a cohort; subject_row is the row that changed, actor_subject a random id, null for the system.';
create index rotation_events_cohort_idx on public.rotation_events (cohort_id, at);
create index rotation_events_row_idx on public.rotation_events (subject_row, at);
create trigger rotation_events_append_only before update or delete on public.rotation_events
  for each row execute function private.refuse_change();

create function private.coordinated_cohort_ids() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select c.id from public.cohorts c where c.programme_id in (select private.coordinated_programme_ids())
$$;
comment on function private.coordinated_cohort_ids is 'Cohorts of the programmes the signed-in person coordinates.';

create function private.record_rotation_status() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  changed jsonb := to_jsonb(new);
begin
  insert into public.rotation_events (cohort_id, kind, subject_row, actor_subject, from_status, to_status, reason)
  values (coalesce(changed ->> 'cohort_id', changed ->> 'id')::uuid, tg_argv[0], new.id, private.current_subject(),
    case when tg_op = 'UPDATE' then old.status end, new.status, nullif(btrim(current_setting('app.reason', true)), ''));
  return null;
end $$;
comment on function private.record_rotation_status is 'Every status has its event in the same transaction, whatever way the row was changed.';

create function private.guard_segment_order() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform from public.cohorts where id = new.cohort_id for no key update;
  if exists (
    select from public.segments a join public.segments b on b.cohort_id = a.cohort_id and b.number > a.number
    where a.cohort_id = new.cohort_id and b.starts_on < a.ends_before
  ) then
    perform private.refuse('segments_out_of_order');
  end if;
  return null;
end $$;

create function private.guard_template() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  changed jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
  template uuid := coalesce(changed ->> 'template_id', changed ->> 'id')::uuid;
begin
  perform from public.programme_templates where id = template for no key update;
  if exists (select from public.cohorts c where c.template_id = template and c.status <> 'planning') then
    perform private.refuse('template_frozen');
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
comment on function private.guard_template is
  'A template is frozen when a cohort that follows it opens for applications; the lock keeps an opening in another session waiting.';

create constraint trigger segments_in_order after insert or update on public.segments
  deferrable initially immediate for each row execute function private.guard_segment_order();
create trigger programme_templates_frozen before update on public.programme_templates
  for each row execute function private.guard_template();
create trigger template_municipalities_frozen before insert or update or delete on public.template_municipalities
  for each row execute function private.guard_template();
create trigger cohorts_touch before update on public.cohorts for each row execute function private.touch_updated_at();

alter table public.cohorts enable row level security;
alter table public.segments enable row level security;
alter table public.cohort_transitions enable row level security;
alter table public.rotation_events enable row level security;

create policy "Everyone reads the rules" on public.cohort_transitions for select to anon, authenticated, service_role using (true);
create policy "Everyone reads the cohorts of public programmes" on public.cohorts for select to anon, authenticated, service_role
  using (status <> 'planning' and exists (select from public.programmes p where p.id = programme_id and p.is_public));
create policy "Coordinators and hosts read the cohorts of their programmes" on public.cohorts for select to authenticated
  using (programme_id in (select private.coordinated_programme_ids()) or programme_id in (select p.programme_id from private.host_parts() p));
create policy "Coordinators plan cohorts" on public.cohorts for insert to authenticated
  with check (programme_id in (select private.coordinated_programme_ids()));
create policy "Coordinators change cohorts" on public.cohorts for update to authenticated
  using (programme_id in (select private.coordinated_programme_ids()));
create policy "Whoever reads the cohort reads its segments" on public.segments for select to anon, authenticated, service_role
  using (exists (select from public.cohorts c where c.id = cohort_id));
create policy "Coordinators read the history of their cohorts" on public.rotation_events for select to authenticated
  using (cohort_id in (select private.coordinated_cohort_ids()));

grant select on public.cohorts, public.segments, public.cohort_transitions to anon, authenticated, service_role;
grant select on public.rotation_events to authenticated;
grant insert (programme_id, template_id, slug, name, listing_id, starts_on, ends_before, selected_by, matched_by, confirmed_by,
  temporary_basis, lead_agency_id) on public.cohorts to authenticated;
grant update (template_id, name, listing_id, starts_on, ends_before, selected_by, matched_by, confirmed_by, temporary_basis, lead_agency_id)
  on public.cohorts to authenticated;
grant execute on function private.coordinated_cohort_ids() to authenticated;
