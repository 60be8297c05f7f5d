-- Writing a template: what the planner follows is part of it, and whoever saves names the state that was read.

create function private.are_planner_rules(p_rules jsonb) returns boolean
language sql immutable set search_path = '' as $$
  select jsonb_typeof(p_rules) = 'object' and not exists (
    select from jsonb_each(p_rules) r
    where not coalesce(case r.key
      when 'maxTravelKm' then jsonb_typeof(r.value) = 'number' and (r.value #>> '{}')::numeric between 0 and 5000
      when 'fairness' then jsonb_typeof(r.value) = 'boolean'
    end, false))
$$;
comment on function private.are_planner_rules is
  'True for the planner''s rules that a template may name beside its own columns (docs/plan-format.md): maxTravelKm, 0 to 5000, and fairness. Capacity is always counted in persons, as seats are.';

create function private.are_planner_weights(p_weights jsonb) returns boolean
language sql immutable set search_path = '' as $$
  select jsonb_typeof(p_weights) = 'object' and not exists (
    select from jsonb_each(p_weights) w
    where not coalesce(w.key in ('traineeWish', 'hostWish', 'region', 'theme', 'skills', 'spread')
      and case jsonb_typeof(w.value) when 'number' then (w.value #>> '{}')::numeric between 0 and 1000 end, false))
$$;
comment on function private.are_planner_weights is 'True for weights of the planner, each from 0 to 1000. One that is not named is 1.';

alter table public.programme_templates
  add column revision integer not null default 1,
  add constraint planner_rules_are_known check (private.are_planner_rules(planner_rules)),
  add constraint planner_weights_are_known check (private.are_planner_weights(planner_weights));
comment on column public.programme_templates.revision is
  'Counts the times this version was written, so that whoever saves from an older reading is told instead of winning.';
comment on table public.template_municipalities is
  'Municipalities a programme counts as low centrality. Where it names some, they count instead of classes 5 and 6; an unknown class is not known, never low.';

drop policy "Coordinators write templates" on public.programme_templates;
drop policy "Coordinators change templates" on public.programme_templates;
drop policy "Coordinators choose municipalities" on public.template_municipalities;
drop policy "Coordinators take municipalities out" on public.template_municipalities;
revoke insert, update on public.programme_templates from authenticated;
revoke insert, update (months, segment_count, min_distinct_hosts, max_gap_days, low_centrality_min_months, employment_model, gatherings_per_year,
  competence_plan, pay_rule, mentor_rule, mentor_max_trainees, check_in_weeks, planner_rules, planner_weights)
  on public.programme_templates from authenticated;
revoke insert, delete on public.template_municipalities from authenticated;

drop function public.save_template(uuid, jsonb, text[], uuid);
create function public.save_template(p_programme uuid, p_template jsonb, p_municipalities text[] default '{}', p_seen uuid default null,
  p_seen_revision integer default null) returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  newest public.programme_templates;
  wanted public.programme_templates;
  saved uuid;
begin
  -- One version is written at a time. Cohorts are held before their template, in the order in which they open.
  perform from public.programmes where id = p_programme and id in (select private.coordinated_programme_ids()) for no key update;
  if not found then
    perform private.refuse('not_found');
  end if;
  perform from public.cohorts c where c.programme_id = p_programme order by c.id for no key update;
  select * into newest from public.programme_templates t where t.programme_id = p_programme order by t.version desc limit 1 for no key update;
  if newest.id is distinct from p_seen or newest.revision is distinct from p_seen_revision then
    perform private.refuse('changed_meanwhile');
  end if;
  wanted := jsonb_populate_record(newest, p_template);
  if newest.id is null or exists (select from public.cohorts c where c.template_id = newest.id and c.status <> 'planning') then
    insert into public.programme_templates (programme_id, version, months, segment_count, min_distinct_hosts, max_gap_days,
      low_centrality_min_months, employment_model, gatherings_per_year, competence_plan, pay_rule, mentor_rule, mentor_max_trainees,
      check_in_weeks, planner_rules, planner_weights)
    values (p_programme, coalesce(newest.version, 0) + 1, wanted.months, wanted.segment_count, wanted.min_distinct_hosts, wanted.max_gap_days,
      wanted.low_centrality_min_months, wanted.employment_model, wanted.gatherings_per_year, wanted.competence_plan, wanted.pay_rule,
      wanted.mentor_rule, wanted.mentor_max_trainees, wanted.check_in_weeks, coalesce(wanted.planner_rules, '{}'), coalesce(wanted.planner_weights, '{}'))
    returning id into saved;
    update public.cohorts set template_id = saved where template_id = newest.id and status = 'planning';
  else
    saved := newest.id;
    update public.programme_templates set months = wanted.months, segment_count = wanted.segment_count,
      min_distinct_hosts = wanted.min_distinct_hosts, max_gap_days = wanted.max_gap_days,
      low_centrality_min_months = wanted.low_centrality_min_months, employment_model = wanted.employment_model,
      gatherings_per_year = wanted.gatherings_per_year, competence_plan = wanted.competence_plan, pay_rule = wanted.pay_rule,
      mentor_rule = wanted.mentor_rule, mentor_max_trainees = wanted.mentor_max_trainees, check_in_weeks = wanted.check_in_weeks,
      planner_rules = wanted.planner_rules, planner_weights = wanted.planner_weights, revision = newest.revision + 1
    where id = saved;
  end if;
  delete from public.template_municipalities where template_id = saved;
  insert into public.template_municipalities (template_id, municipality_number) select distinct saved, m from unnest(p_municipalities) m;
  return saved;
exception
  when foreign_key_violation then
    perform private.refuse('unknown_municipality');
  when check_violation or not_null_violation or data_exception then
    perform private.refuse('template_out_of_range');
end $$;
comment on function public.save_template is
  'A coordinator writes the programme''s template, from the version and the revision that were read (null: none yet); nobody writes one in another way. One that a cohort beyond planning follows is frozen: then a new version arises, which the cohorts in planning follow from now on. Answers the version''s id. Refuses: not_found, changed_meanwhile, unknown_municipality, template_out_of_range.';

grant execute on function public.save_template(uuid, jsonb, text[], uuid, integer) to authenticated;
