-- Alumni follow-up at 6, 12 and 36 months, by consent: still in the region, still in the public sector?

create table public.follow_up_consents (
  trainee_id uuid primary key references public.trainees on delete cascade,
  given_at timestamptz not null default clock_timestamp(),
  withdrawn_at timestamptz
);
comment on table public.follow_up_consents is 'That a trainee agreed to be asked afterwards; withdrawing removes the answers too.';

create table public.follow_ups (
  trainee_id uuid not null references public.follow_up_consents on delete cascade,
  months smallint not null check (months in (6, 12, 36)),
  in_region boolean not null,
  in_public_sector boolean not null,
  answered_at timestamptz not null default clock_timestamp(),
  primary key (trainee_id, months)
);
comment on table public.follow_ups is 'An alumnus''s answers so many months after the membership; programmes are judged on retention.';

create function public.set_follow_up_consent(p_trainee uuid, p_given boolean) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if p_trainee is null or p_trainee not in (select private.own_trainee_ids()) then
    perform private.refuse('not_found');
  end if;
  insert into public.follow_up_consents as c (trainee_id, withdrawn_at) values (p_trainee, case when not p_given then clock_timestamp() end)
  on conflict (trainee_id) do update set
    given_at = case when p_given and c.withdrawn_at is not null then clock_timestamp() else c.given_at end,
    withdrawn_at = case when not p_given then coalesce(c.withdrawn_at, clock_timestamp()) end;
  if not p_given then
    delete from public.follow_ups where trainee_id = p_trainee;
  end if;
end $$;
comment on function public.set_follow_up_consent is 'A trainee gives consent to follow-up or takes it back, which removes the answers. Refuses: not_found.';

create function public.answer_follow_up(p_trainee uuid, p_months integer, p_in_region boolean, p_in_public_sector boolean) returns void
language plpgsql security definer set search_path = '' as $$
declare
  trainee public.trainees;
begin
  select * into trainee from public.trainees where id = p_trainee and id in (select private.own_trainee_ids());
  perform from public.follow_up_consents where trainee_id = p_trainee and withdrawn_at is null for share;
  if not found or trainee.id is null then
    perform private.refuse('not_found');
  elsif coalesce(p_months not in (6, 12, 36), true) or p_in_region is null or p_in_public_sector is null then
    perform private.refuse('unknown_answer');
  elsif trainee.member_before + make_interval(months => p_months) > private.today() then
    perform private.refuse('in_the_future', (trainee.member_before + make_interval(months => p_months))::date::text);
  end if;
  insert into public.follow_ups (trainee_id, months, in_region, in_public_sector) values (p_trainee, p_months, p_in_region, p_in_public_sector)
  on conflict (trainee_id, months) do update set in_region = excluded.in_region, in_public_sector = excluded.in_public_sector,
    answered_at = clock_timestamp();
end $$;
comment on function public.answer_follow_up is
  'An alumnus with consent answers for 6, 12 or 36 months once they have passed. Refuses: not_found, unknown_answer, in_the_future.';

create function public.retention(p_programme uuid) returns table (cohort_id uuid, months smallint, answers integer, in_region integer, in_public_sector integer)
language sql stable security definer set search_path = '' as $$
  select t.cohort_id, f.months,
    case when count(*) >= 5 then count(*)::integer end,
    -- A split that leaves one to four people on either side is not shown.
    case when count(*) >= 5 and least(count(*) filter (where f.in_region), count(*) filter (where not f.in_region)) not between 1 and 4
      then (count(*) filter (where f.in_region))::integer end,
    case when count(*) >= 5 and least(count(*) filter (where f.in_public_sector), count(*) filter (where not f.in_public_sector)) not between 1 and 4
      then (count(*) filter (where f.in_public_sector))::integer end
  from public.follow_ups f
  join public.trainees t on t.id = f.trainee_id
  join public.cohorts c on c.id = t.cohort_id
  where c.programme_id = p_programme and p_programme in (select private.coordinated_programme_ids())
  group by t.cohort_id, f.months
$$;
comment on function public.retention is 'For the coordinator: how many of a cohort stayed, by months; what would tell of fewer than five people is null.';

alter table public.follow_up_consents enable row level security;
alter table public.follow_ups enable row level security;
create policy "Trainees read their own consent" on public.follow_up_consents for select to authenticated
  using (trainee_id in (select private.own_trainee_ids()));
create policy "Coordinators read who consented" on public.follow_up_consents for select to authenticated
  using (trainee_id in (select private.coordinated_trainee_ids()));
create policy "Alumni read their own answers" on public.follow_ups for select to authenticated
  using (trainee_id in (select private.own_trainee_ids()));
grant select on public.follow_up_consents, public.follow_ups to authenticated;
grant execute on function public.set_follow_up_consent(uuid, boolean), public.answer_follow_up(uuid, integer, boolean, boolean),
  public.retention(uuid) to authenticated;
