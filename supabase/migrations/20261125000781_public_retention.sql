-- What a public programme page may tell of its alumni: whole months, and nothing about fewer than five people.

create function public.public_retention(p_programme uuid)
returns table (cohort_id uuid, months smallint, answers integer, in_region integer, in_public_sector integer)
language sql stable security definer set search_path = '' as $$
  select t.cohort_id, f.months, count(*)::integer,
    case when least(count(*) filter (where f.in_region), count(*) filter (where not f.in_region)) not between 1 and 4
      then (count(*) filter (where f.in_region))::integer end,
    case when least(count(*) filter (where f.in_public_sector), count(*) filter (where not f.in_public_sector)) not between 1 and 4
      then (count(*) filter (where f.in_public_sector))::integer end
  from public.follow_ups f
  join public.trainees t on t.id = f.trainee_id
  join public.cohorts c on c.id = t.cohort_id
  join public.programmes p on p.id = c.programme_id
  join public.agencies a on a.id = p.agency_id
  -- Answers of a month come in together, so that two visits a day apart do not tell what one person said.
  where p.id = p_programme and p.is_public and a.verified_at is not null
    and f.answered_at < date_trunc('month', now() at time zone 'Europe/Oslo') at time zone 'Europe/Oslo'
  group by t.cohort_id, f.months
  having count(*) >= 5
$$;
comment on function public.public_retention is
  'For everyone: how many alumni of each cohort of a public programme stayed in the region and in the public sector, by months, from answers before this month. Rows of fewer than five answers are left out, and a split with one to four people on either side is null. Withdrawn consent counts at once, as the answers are gone.';

grant execute on function public.public_retention(uuid) to anon, authenticated;
