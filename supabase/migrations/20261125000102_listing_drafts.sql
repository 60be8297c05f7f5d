-- Drafts of ads: begun from nothing or from an earlier ad, written section by section, thrown away.

create function public.create_listing(p_agency uuid, p_language text, p_title text) returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  new_id uuid := extensions.gen_random_uuid();
begin
  if not exists (select from public.agency_members m where m.agency_id = p_agency and m.account_id = auth.uid()) then
    perform private.refuse('not_found');
  elsif not exists (select from public.agency_members m
    where m.agency_id = p_agency and m.account_id = auth.uid() and m.role in ('owner', 'recruiter')) then
    perform private.refuse('not_allowed', 'owner,recruiter');
  end if;
  insert into public.listings (id, slug, agency_id, language, title, employment_form, is_example)
  select new_id, 'kladd-' || new_id, a.id, p_language, p_title, 'permanent', a.is_example
  from public.agencies a where a.id = p_agency;
  insert into public.listing_seats (listing_id, account_id, seat, accepted_at)
  values (new_id, auth.uid(), 'case_handler', now());
  return new_id;
end $$;
comment on function public.create_listing is
  'A new draft at an agency; its maker becomes case handler. The address is made from the title at publication. Refuses: not_found, not_allowed.';

create function public.copy_listing(p_listing uuid) returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  was public.listings;
  new_id uuid;
begin
  select * into was from public.listings where id = p_listing and agency_id in (select private.agency_ids());
  if not found then
    perform private.refuse('not_found');
  end if;
  new_id := public.create_listing(was.agency_id, was.language, was.title);
  update public.listings l set
    kind = was.kind, summary = was.summary, description = was.description, tasks = was.tasks,
    mission_sentence = was.mission_sentence, primary_mission = was.primary_mission, occupation_code = was.occupation_code,
    extent = was.extent, fte_percent = was.fte_percent, employment_form = was.employment_form, duration_months = was.duration_months,
    positions = was.positions, salary_min = was.salary_min, salary_max = was.salary_max, salary_per = was.salary_per,
    salary_note = was.salary_note, position_code = was.position_code, position_title = was.position_title,
    education_level = was.education_level, education_text = was.education_text,
    equivalent_experience_accepted = was.equivalent_experience_accepted, experience_years_min = was.experience_years_min,
    work_model = was.work_model, remote_days = was.remote_days, core_hours_start = was.core_hours_start,
    core_hours_end = was.core_hours_end, reduced_hours_from_percent = was.reduced_hours_from_percent,
    compressed_week = was.compressed_week, job_share = was.job_share, travel_days_per_year = was.travel_days_per_year,
    place_text = was.place_text, work_languages = was.work_languages, start_text = was.start_text,
    police_certificate_required = was.police_certificate_required, security_clearance = was.security_clearance,
    contact_name = was.contact_name, contact_role = was.contact_role, contact_email = was.contact_email,
    contact_phone = was.contact_phone, public_list_notice = was.public_list_notice,
    diversity_statement = was.diversity_statement, positive_action = was.positive_action
  where l.id = new_id;
  insert into public.listing_municipalities select new_id, municipality_number, position
  from public.listing_municipalities where listing_id = p_listing;
  insert into public.listing_skills select new_id, skill_id, level from public.listing_skills where listing_id = p_listing;
  insert into public.listing_missions select new_id, theme_id from public.listing_missions where listing_id = p_listing;
  insert into public.listing_benefits select new_id, benefit_id, position, parameters
  from public.listing_benefits where listing_id = p_listing;
  insert into public.listing_stipends (listing_id, benefit_id, amount_nok, per, max_nok, payer, conditions, binding_months,
    repayment, valid_from, valid_to)
  select new_id, benefit_id, amount_nok, per, max_nok, payer, conditions, binding_months, repayment, valid_from, valid_to
  from public.listing_stipends where listing_id = p_listing;
  insert into public.listing_criteria (listing_id, kind, text, position)
  select new_id, kind, text, position from public.listing_criteria where listing_id = p_listing;
  insert into public.listing_questions (listing_id, criterion_id, kind, prompt, hint, choices, is_required, max_length, position)
  select new_id, c.id, q.kind, q.prompt, q.hint, q.choices, q.is_required, q.max_length, q.position
  from public.listing_questions q
  left join public.listing_criteria o on o.id = q.criterion_id
  left join public.listing_criteria c on c.listing_id = new_id and c.position = o.position
  where q.listing_id = p_listing;
  return new_id;
end $$;
comment on function public.copy_listing is
  'A new draft with all that an earlier ad of the same agency says, but without its dates. Refuses: not_found, not_allowed.';

create function public.save_listing_section(p_listing uuid, p_section text, p_version integer, p_content jsonb, p_reason text default null)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  job public.listings;
  edit public.listing_edits;
begin
  perform private.require_hold(p_listing, '{owner,recruiter,hiring_manager}');
  -- The triggers of the parts take this lock as well, so whoever has it first finishes first: two editors cannot deadlock.
  select * into job from public.listings where id = p_listing for no key update;
  if not found then
    perform private.refuse('not_found');
  end if;
  if job.status <> 'draft' then
    perform private.require_hold(p_listing, '{owner,recruiter}');
  end if;
  if job.status not in ('draft', 'in_review') and not (job.status = 'published' and job.publish_at <= clock_timestamp()) then
    perform private.refuse('not_editable', job.status);
  elsif job.status = 'published' and p_section in ('criteria', 'dates') then
    perform private.refuse('locked_after_publication', p_section);
  end if;
  select * into edit from public.listing_edits e where e.listing_id = p_listing and e.section = p_section;
  if coalesce(edit.version, 0) <> p_version then
    perform private.refuse('changed_meanwhile', edit.version::text);
  end if;
  perform set_config('app.reason', coalesce(p_reason, ''), true);
  case p_section
    when 'ad' then perform private.write_ad(p_listing, p_content);
    when 'criteria' then perform private.write_criteria(p_listing, p_content);
    when 'place' then perform private.write_place(p_listing, p_content);
    when 'pay' then perform private.write_pay(p_listing, p_content);
    when 'benefits' then perform private.write_benefits(p_listing, p_content);
    when 'mission' then perform private.write_mission(p_listing, p_content);
    when 'contact' then perform private.write_contact(p_listing, p_content);
    when 'dates' then perform private.write_dates(p_listing, p_content);
  end case;
  perform set_config('app.reason', '', true);
  insert into public.listing_edits as e (listing_id, section, saved_by) values (p_listing, p_section, auth.uid())
  on conflict (listing_id, section) do update
    set version = e.version + 1, saved_at = clock_timestamp(), saved_by = excluded.saved_by
  returning * into edit;
  return jsonb_build_object('version', edit.version, 'saved_at', edit.saved_at);
end $$;
comment on function public.save_listing_section is
  'Saves one section of an ad whole, if it still is the version the editor saw (0: never saved). Owners and recruiters edit until the ad is over, hiring managers while it is a draft; criteria and dates are locked by publication. Refuses: not_found, not_allowed, not_editable, locked_after_publication, changed_meanwhile, incomplete.';

create function public.delete_listing_draft(p_listing uuid) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform private.require_hold(p_listing, '{owner,recruiter}');
  delete from public.listings where id = p_listing;
end $$;
comment on function public.delete_listing_draft is
  'Throws a draft away. Refuses: not_found, not_allowed, was_published.';

grant execute on function public.create_listing(uuid, text, text), public.copy_listing(uuid),
  public.save_listing_section(uuid, text, integer, jsonb, text), public.delete_listing_draft(uuid) to authenticated;
