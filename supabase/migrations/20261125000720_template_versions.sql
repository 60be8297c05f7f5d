-- A programme's template as its coordinators write it: changed in place while only planned, else as a new version.

create function public.save_template(p_programme uuid, p_template jsonb, p_municipalities text[] default '{}', p_seen uuid default null)
returns uuid
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
  if newest.id is distinct from p_seen then
    perform private.refuse('changed_meanwhile');
  end if;
  wanted := jsonb_populate_record(newest, p_template);
  if newest.id is null or exists (select from public.cohorts c where c.template_id = newest.id and c.status <> 'planning') then
    insert into public.programme_templates (programme_id, version, months, segment_count, min_distinct_hosts, max_gap_days,
      low_centrality_min_months, employment_model, gatherings_per_year, competence_plan, pay_rule, mentor_rule, mentor_max_trainees,
      check_in_weeks, planner_rules, planner_weights)
    values (p_programme, coalesce(newest.version, 0) + 1, wanted.months, wanted.segment_count, wanted.min_distinct_hosts, wanted.max_gap_days,
      wanted.low_centrality_min_months, wanted.employment_model, wanted.gatherings_per_year, wanted.competence_plan, wanted.pay_rule,
      wanted.mentor_rule, wanted.mentor_max_trainees, wanted.check_in_weeks, coalesce(newest.planner_rules, '{}'), coalesce(newest.planner_weights, '{}'))
    returning id into saved;
    update public.cohorts set template_id = saved where template_id = newest.id and status = 'planning';
  else
    saved := newest.id;
    update public.programme_templates set months = wanted.months, segment_count = wanted.segment_count,
      min_distinct_hosts = wanted.min_distinct_hosts, max_gap_days = wanted.max_gap_days,
      low_centrality_min_months = wanted.low_centrality_min_months, employment_model = wanted.employment_model,
      gatherings_per_year = wanted.gatherings_per_year, competence_plan = wanted.competence_plan, pay_rule = wanted.pay_rule,
      mentor_rule = wanted.mentor_rule, mentor_max_trainees = wanted.mentor_max_trainees, check_in_weeks = wanted.check_in_weeks
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
  'A coordinator writes the programme''s template, from the version that was seen (null: none yet). One that a cohort beyond planning follows is frozen: then a new version arises, which the cohorts in planning follow from now on. Answers the version''s id. Refuses: not_found, changed_meanwhile, unknown_municipality, template_out_of_range.';

grant execute on function public.save_template(uuid, jsonb, text[], uuid) to authenticated;
