-- The sections of an ad as the editor writes them. Each function writes one section with its parts, on a listing that its
-- caller has locked, and takes every column from the content: what the content leaves out becomes empty.

create function private.put_benefits(p_listing uuid, p_owned text[], p_benefits jsonb) returns void
language sql security definer set search_path = '' as $$
  delete from public.listing_benefits where listing_id = p_listing and benefit_id = any (p_owned);
  insert into public.listing_benefits (listing_id, benefit_id, position, parameters)
  select p_listing, b.id, b.position, coalesce(given.parameters, '{}')
  from jsonb_to_recordset(p_benefits) given (id text, parameters jsonb)
  join public.benefits b on b.id = given.id
  where b.id = any (p_owned)
$$;
comment on function private.put_benefits is
  'Replaces the benefits of an ad that one section owns; an ad shows its benefits in the order of the list of benefits.';

create function private.write_ad(p_listing uuid, p_content jsonb) returns void
language sql security definer set search_path = '' as $$
  update public.listings l set
    title = c.title, language = c.language, kind = case when l.status in ('draft', 'in_review') then c.kind else l.kind end,
    summary = coalesce(c.summary, ''), description = coalesce(c.description, ''), occupation_code = c.occupation_code,
    positions = c.positions, position_code = c.position_code, position_title = c.position_title
  from jsonb_populate_record(null::public.listings, p_content) c
  where l.id = p_listing
$$;

create function private.write_criteria(p_listing uuid, p_content jsonb) returns void
language sql security definer set search_path = '' as $$
  update public.listings l set
    tasks = coalesce(c.tasks, '{}'), education_level = c.education_level, education_text = c.education_text,
    equivalent_experience_accepted = coalesce(c.equivalent_experience_accepted, false),
    experience_years_min = coalesce(c.experience_years_min, 0), work_languages = coalesce(c.work_languages, '{nb}'),
    police_certificate_required = coalesce(c.police_certificate_required, false), security_clearance = c.security_clearance
  from jsonb_populate_record(null::public.listings, p_content) c
  where l.id = p_listing;
  delete from public.listing_skills where listing_id = p_listing;
  insert into public.listing_skills (listing_id, skill_id, level)
  select p_listing, s.skill_id, max(s.level)
  from jsonb_to_recordset(p_content -> 'skills') s (skill_id text, level text)
  group by s.skill_id;
  delete from public.listing_questions where listing_id = p_listing;
  delete from public.listing_criteria where listing_id = p_listing;
  insert into public.listing_criteria (listing_id, kind, text, position)
  select p_listing, c.criterion ->> 'kind', c.criterion ->> 'text', c.position
  from jsonb_array_elements(p_content -> 'criteria') with ordinality c (criterion, position);
  insert into public.listing_questions (listing_id, criterion_id, kind, prompt, hint, choices, is_required, max_length, position)
  select p_listing, criterion.id, q.kind, q.prompt, q.hint, coalesce(q.choices, '{}'), q.is_required, q.max_length, e.position
  from jsonb_array_elements(p_content -> 'questions') with ordinality e (question, position)
  cross join jsonb_to_record(e.question) q (kind text, prompt text, hint text, choices text[], is_required boolean,
    max_length smallint, criterion text)
  left join lateral (
    select c.id from public.listing_criteria c where c.listing_id = p_listing and c.text = q.criterion order by c.position limit 1
  ) criterion on true
$$;
comment on function private.write_criteria is
  'Tasks, criteria, questions, skills and what else is asked of applicants. A question names its criterion by the criterion''s text.';

create function private.write_place(p_listing uuid, p_content jsonb) returns void
language plpgsql security definer set search_path = '' as $$
declare
  c public.listings := jsonb_populate_record(null::public.listings, p_content);
begin
  update public.listings l set
    work_model = c.work_model, remote_days = c.remote_days, core_hours_start = c.core_hours_start, core_hours_end = c.core_hours_end,
    reduced_hours_from_percent = c.reduced_hours_from_percent, compressed_week = coalesce(c.compressed_week, false),
    job_share = coalesce(c.job_share, false), travel_days_per_year = c.travel_days_per_year, place_text = c.place_text
  where l.id = p_listing;
  -- Places that stay keep their rows, so that the public log of a published ad tells only what changed.
  delete from public.listing_municipalities
  where listing_id = p_listing and municipality_number <> all (
    select jsonb_array_elements_text(p_content -> 'municipalities'));
  insert into public.listing_municipalities as m (listing_id, municipality_number, position)
  select p_listing, p.number, min(p.position)
  from jsonb_array_elements_text(p_content -> 'municipalities') with ordinality p (number, position)
  group by p.number
  on conflict (listing_id, municipality_number) do update set position = excluded.position where m.position <> excluded.position;
  perform private.put_benefits(p_listing, '{flexitime,hybrid-work,remote-anywhere}', (
    select jsonb_agg(b) from jsonb_array_elements(jsonb_build_array(
      case when c.core_hours_start is not null and c.core_hours_end is not null then jsonb_build_object('id', 'flexitime', 'parameters',
        jsonb_build_object('core_time_start', to_char(c.core_hours_start, 'HH24:MI'), 'core_time_end', to_char(c.core_hours_end, 'HH24:MI'))) end,
      case when c.work_model = 'hybrid' then jsonb_build_object('id', 'hybrid-work', 'parameters',
        jsonb_build_object('days_per_week_remote', c.remote_days)) end,
      case when c.work_model = 'remote' then jsonb_build_object('id', 'remote-anywhere', 'parameters', jsonb_strip_nulls(
        jsonb_build_object('required_onsite_days_per_year', p_content -> 'required_onsite_days_per_year'))) end
    )) b where b <> 'null'));
end $$;
comment on function private.write_place is
  'Places and flexibility; flexitime, remote days and work from anywhere become benefits by themselves, so that they are found by them.';

create function private.write_pay(p_listing uuid, p_content jsonb) returns void
language plpgsql security definer set search_path = '' as $$
declare
  c public.listings := jsonb_populate_record(null::public.listings, p_content);
begin
  update public.listings l set
    employment_form = c.employment_form, extent = case when c.fte_percent = 100 then 'full_time' else 'part_time' end,
    fte_percent = c.fte_percent, duration_months = c.duration_months, salary_min = c.salary_min, salary_max = c.salary_max,
    salary_per = c.salary_per, salary_note = c.salary_note
  where l.id = p_listing;
  delete from public.listing_stipends where listing_id = p_listing;
  insert into public.listing_stipends (listing_id, benefit_id, amount_nok, per, max_nok, payer, conditions, binding_months,
    repayment, valid_from, valid_to)
  select p_listing, s.benefit_id, s.amount_nok, s.per, s.max_nok, s.payer, coalesce(s.conditions, ''), coalesce(s.binding_months, 0),
    s.repayment, s.valid_from, s.valid_to
  from jsonb_populate_recordset(null::public.listing_stipends, p_content -> 'stipends') s;
  perform private.put_benefits(p_listing, private.stipend_benefits() || '{permanent-position}'::text[], (
    select jsonb_agg(offered) from (
      select jsonb_build_object('id', 'permanent-position') as offered where c.employment_form = 'permanent'
      union all
      select jsonb_build_object('id', s.benefit_id, 'parameters', (
        select coalesce(jsonb_object_agg(fact.key, fact.value), '{}')
        from jsonb_each(jsonb_strip_nulls(jsonb_build_object('amount_nok', s.amount_nok, 'amount_nok_per_year', s.amount_nok,
          'amount_nok_per_month', s.amount_nok, 'max_nok_per_year', s.amount_nok, 'max_nok', s.max_nok,
          'binding_months', s.binding_months))) fact
        where fact.key = any (b.parameters)))
      from public.listing_stipends s join public.benefits b on b.id = s.benefit_id
      where s.listing_id = p_listing
    ) benefits));
end $$;
comment on function private.write_pay is 'Employment, pay and stipends; each stipend is a benefit as well, and so is a permanent position.';

create function private.stipend_benefits() returns text[]
language sql stable set search_path = '' as $$
  select array_agg(id) from public.benefits
  where parameters && '{amount_nok,amount_nok_per_year,amount_nok_per_month,max_nok_per_year}'
$$;
comment on function private.stipend_benefits is 'Benefits that are an amount of money for one person: they are written with the pay, as stipends.';

create function private.write_benefits(p_listing uuid, p_content jsonb) returns void
language sql security definer set search_path = '' as $$
  select private.put_benefits(p_listing, (
    select array_agg(b.id) from public.benefits b
    where b.id <> all (private.stipend_benefits() || '{flexitime,hybrid-work,remote-anywhere,permanent-position}'::text[])
  ), p_content -> 'benefits')
$$;

create function private.write_mission(p_listing uuid, p_content jsonb) returns void
language sql security definer set search_path = '' as $$
  update public.listings l set
    primary_mission = p_content ->> 'primary_mission', mission_sentence = p_content ->> 'mission_sentence'
  where l.id = p_listing;
  delete from public.listing_missions where listing_id = p_listing;
  insert into public.listing_missions (listing_id, theme_id)
  select distinct p_listing, theme from (
    select jsonb_array_elements_text(p_content -> 'missions') union select p_content ->> 'primary_mission') m (theme)
  where theme is not null
$$;

create function private.write_contact(p_listing uuid, p_content jsonb) returns void
language sql security definer set search_path = '' as $$
  update public.listings l set
    contact_name = c.contact_name, contact_role = c.contact_role, contact_email = c.contact_email, contact_phone = c.contact_phone,
    public_list_notice = c.public_list_notice, diversity_statement = c.diversity_statement,
    positive_action = coalesce(c.positive_action, false)
  from jsonb_populate_record(null::public.listings, p_content) c
  where l.id = p_listing
$$;

create function private.write_dates(p_listing uuid, p_content jsonb) returns void
language sql security definer set search_path = '' as $$
  update public.listings l set
    publish_at = c.publish_at, deadline = c.deadline, start_date = c.start_date, start_text = c.start_text
  from jsonb_populate_record(null::public.listings, p_content) c
  where l.id = p_listing
$$;
