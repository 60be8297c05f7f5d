-- Gatherings (samlinger): where the cohort meets, who comes, and who needs help to get there.

create table public.gatherings (
  id uuid primary key default extensions.gen_random_uuid(),
  cohort_id uuid not null references public.cohorts,
  title text not null check (length(btrim(title)) between 1 and 200),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  municipality_number text references public.municipalities,
  place text not null check (length(btrim(place)) between 1 and 300),
  programme text not null default '' check (length(programme) <= 8000),
  answer_by date,
  cancelled_at timestamptz,
  updated_at timestamptz not null default now(),
  constraint gathering_ends_after_it_starts check (starts_at < ends_at)
);
comment on table public.gatherings is 'When and where a cohort meets; programme is what happens there.';
create index gatherings_cohort_idx on public.gatherings (cohort_id, starts_at);
create index gatherings_municipality_idx on public.gatherings (municipality_number);

create table public.gathering_attendances (
  gathering_id uuid not null references public.gatherings on delete cascade,
  trainee_id uuid not null references public.trainees on delete cascade,
  answer text check (answer in ('coming', 'not_coming')),
  travel text check (travel in ('own', 'needs_transport', 'needs_lodging', 'needs_both')),
  travel_from text references public.municipalities,
  has_attended boolean,
  answered_at timestamptz,
  primary key (gathering_id, trainee_id)
);
comment on table public.gathering_attendances is 'A trainee''s answer and need for travel, and whether the person came, which the coordinator notes. Dietary and health needs are not asked here.';
create index gathering_attendances_trainee_idx on public.gathering_attendances (trainee_id);
create index gathering_attendances_from_idx on public.gathering_attendances (travel_from);
create trigger gatherings_touch before update on public.gatherings for each row execute function private.touch_updated_at();

create function public.answer_gathering(p_gathering uuid, p_answer text, p_travel text default null, p_travel_from text default null) returns void
language plpgsql security definer set search_path = '' as $$
declare
  gathering public.gatherings;
  trainee uuid;
begin
  select * into gathering from public.gatherings where id = p_gathering for share;
  select t.id into trainee from public.trainees t where t.cohort_id = gathering.cohort_id and t.account_id = auth.uid();
  if trainee is null then
    perform private.refuse('not_found');
  elsif gathering.cancelled_at is not null or gathering.ends_at <= now() then
    perform private.refuse('gathering_is_over');
  elsif coalesce(p_answer not in ('coming', 'not_coming'), true) then
    perform private.refuse('unknown_answer', p_answer);
  elsif p_travel not in ('own', 'needs_transport', 'needs_lodging', 'needs_both') then
    perform private.refuse('unknown_travel', p_travel);
  elsif p_travel_from is not null and not exists (select from public.municipalities m where m.number = p_travel_from) then
    perform private.refuse('unknown_municipality', p_travel_from);
  end if;
  insert into public.gathering_attendances (gathering_id, trainee_id, answer, travel, travel_from, answered_at)
  values (p_gathering, trainee, p_answer, p_travel, p_travel_from, clock_timestamp())
  on conflict (gathering_id, trainee_id) do update set answer = excluded.answer, travel = excluded.travel,
    travel_from = excluded.travel_from, answered_at = excluded.answered_at;
end $$;
comment on function public.answer_gathering is
  'A trainee says whether they come and what they need to get there; may be changed until it is over. Refuses: not_found, gathering_is_over, unknown_answer, unknown_travel, unknown_municipality.';

create function public.note_attendance(p_gathering uuid, p_attended uuid[]) returns void
language plpgsql security definer set search_path = '' as $$
declare
  gathering public.gatherings;
begin
  select * into gathering from public.gatherings where id = p_gathering and cohort_id in (select private.coordinated_cohort_ids()) for update;
  if not found then
    perform private.refuse('not_found');
  elsif gathering.starts_at > now() then
    perform private.refuse('in_the_future');
  end if;
  insert into public.gathering_attendances (gathering_id, trainee_id, has_attended)
  select p_gathering, t.id, t.id = any (p_attended) from public.trainees t where t.cohort_id = gathering.cohort_id
  on conflict (gathering_id, trainee_id) do update set has_attended = excluded.has_attended;
end $$;
comment on function public.note_attendance is 'A coordinator notes who came; all others of the cohort did not. Refuses: not_found, in_the_future.';

alter table public.gatherings enable row level security;
alter table public.gathering_attendances enable row level security;
create policy "Coordinators, trainees and mentors read the gatherings of their cohorts" on public.gatherings for select to authenticated
  using (cohort_id in (select private.coordinated_cohort_ids()) or cohort_id in (select c.cohort_id from private.followed_cohorts() c));
create policy "Coordinators plan gatherings" on public.gatherings for insert to authenticated
  with check (cohort_id in (select private.coordinated_cohort_ids()));
create policy "Coordinators change gatherings" on public.gatherings for update to authenticated
  using (cohort_id in (select private.coordinated_cohort_ids()));
create policy "Coordinators and the trainee read attendance" on public.gathering_attendances for select to authenticated
  using (trainee_id in (select private.coordinated_trainee_ids()) or trainee_id in (select private.own_trainee_ids()));

grant select on public.gatherings, public.gathering_attendances to authenticated;
grant insert (cohort_id, title, starts_at, ends_at, municipality_number, place, programme, answer_by) on public.gatherings to authenticated;
grant update (title, starts_at, ends_at, municipality_number, place, programme, answer_by, cancelled_at) on public.gatherings to authenticated;
grant execute on function public.answer_gathering(uuid, text, text, text), public.note_attendance(uuid, uuid[]) to authenticated;
