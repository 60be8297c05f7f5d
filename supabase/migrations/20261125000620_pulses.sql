-- Pulses: a short anonymous question per segment. Answers hold no person, no time and no order, and are shown from five on.

create table public.pulses (
  id uuid primary key default extensions.gen_random_uuid(),
  cohort_id uuid not null,
  segment_number smallint not null,
  opens_on date not null,
  closes_before date not null,
  unique (cohort_id, segment_number),
  foreign key (cohort_id, segment_number) references public.segments (cohort_id, number),
  constraint pulse_period_is_ordered check (opens_on < closes_before)
);
comment on table public.pulses is 'When the pulse of a segment is open; closes_before is the first day after.';

create table public.pulse_answers (
  id uuid primary key default extensions.gen_random_uuid(),
  pulse_id uuid not null references public.pulses on delete cascade,
  wellbeing smallint not null check (wellbeing between 1 and 5),
  learning smallint not null check (learning between 1 and 5),
  support smallint not null check (support between 1 and 5)
);
comment on table public.pulse_answers is 'Answers without a person: no account, no trainee, no time; nobody reads rows.';
create index pulse_answers_pulse_idx on public.pulse_answers (pulse_id);

create table public.pulse_participations (
  pulse_id uuid not null references public.pulses on delete cascade,
  trainee_id uuid not null references public.trainees on delete cascade,
  primary key (pulse_id, trainee_id)
);
comment on table public.pulse_participations is 'That somebody has answered, not what: so that each answers once.';
create index pulse_participations_trainee_idx on public.pulse_participations (trainee_id);

create function public.answer_pulse(p_pulse uuid, p_wellbeing integer, p_learning integer, p_support integer) returns void
language plpgsql security definer set search_path = '' as $$
declare
  pulse public.pulses;
  trainee uuid;
begin
  select * into pulse from public.pulses where id = p_pulse;
  select t.id into trainee from public.trainees t where t.cohort_id = pulse.cohort_id and t.account_id = auth.uid();
  if trainee is null then
    perform private.refuse('not_found');
  elsif private.today() < pulse.opens_on or private.today() >= pulse.closes_before then
    perform private.refuse('pulse_closed');
  elsif coalesce(least(p_wellbeing, p_learning, p_support) < 1 or greatest(p_wellbeing, p_learning, p_support) > 5
    or num_nulls(p_wellbeing, p_learning, p_support) > 0, true) then
    perform private.refuse('score_out_of_range');
  end if;
  insert into public.pulse_participations (pulse_id, trainee_id) values (p_pulse, trainee);
  insert into public.pulse_answers (pulse_id, wellbeing, learning, support) values (p_pulse, p_wellbeing, p_learning, p_support);
exception when unique_violation then
  perform private.refuse('already_answered');
end $$;
comment on function public.answer_pulse is
  'A trainee answers once, 1 to 5 each; the answer is kept without the person. Refuses: not_found, pulse_closed, score_out_of_range, already_answered.';

create function public.pulse_results(p_cohort uuid)
returns table (pulse_id uuid, segment_number smallint, answers integer, wellbeing numeric, learning numeric, support numeric)
language sql stable security definer set search_path = '' as $$
  select p.id, p.segment_number, case when count(a.id) >= 5 then count(a.id)::integer end,
    case when count(a.id) >= 5 then round(avg(a.wellbeing), 1) end,
    case when count(a.id) >= 5 then round(avg(a.learning), 1) end,
    case when count(a.id) >= 5 then round(avg(a.support), 1) end
  from public.pulses p left join public.pulse_answers a on a.pulse_id = p.id
  -- While it is open, the difference between two looks would be one person's answer.
  where p.cohort_id = p_cohort and p.closes_before <= private.today()
    and (p_cohort in (select private.coordinated_cohort_ids()) or p_cohort in (select c.cohort_id from private.followed_cohorts() c))
  group by p.id, p.segment_number
$$;
comment on function public.pulse_results is
  'For those of the cohort: averages of closed pulses; fewer than five answers give null, also for the count.';

alter table public.pulses enable row level security;
alter table public.pulse_answers enable row level security;
alter table public.pulse_participations enable row level security;
create policy "Coordinators and trainees read when a pulse is open" on public.pulses for select to authenticated
  using (cohort_id in (select private.coordinated_cohort_ids()) or cohort_id in (select c.cohort_id from private.followed_cohorts() c));
create policy "Coordinators open pulses" on public.pulses for insert to authenticated with check (cohort_id in (select private.coordinated_cohort_ids()));
create policy "Trainees read that they have answered" on public.pulse_participations for select to authenticated
  using (trainee_id in (select private.own_trainee_ids()));
grant select on public.pulses, public.pulse_participations to authenticated;
grant insert (cohort_id, segment_number, opens_on, closes_before) on public.pulses to authenticated;
grant execute on function public.answer_pulse(uuid, integer, integer, integer), public.pulse_results(uuid) to authenticated;
