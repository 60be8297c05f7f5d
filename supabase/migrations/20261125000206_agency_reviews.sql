-- Admins look after the portal: they verify agencies. Everything they do leaves a line that nobody can take away.

create function private.require_admin() returns void
language plpgsql stable security definer set search_path = '' as $$
begin
  if not private.is_admin() then
    perform private.refuse('not_found');
  end if;
end $$;
comment on function private.require_admin is 'Refuses not_found to everybody who is not an admin.';

create function public.agencies_to_review()
returns table (id uuid, slug text, name text, org_number text, is_number_valid boolean, employer_type text, municipality_number text,
  created_at timestamptz, verified_at timestamptz, refused_at timestamptz, refusal_reason text, is_example boolean, owners jsonb, listings integer)
language plpgsql stable security definer set search_path = '' as $$
begin
  perform private.require_admin();
  return query
    select a.id, a.slug, a.name, a.org_number, coalesce(private.is_organisation_number(a.org_number), false), a.employer_type,
      a.municipality_number, a.created_at, a.verified_at, a.refused_at, a.refusal_reason, a.is_example,
      coalesce((
        select jsonb_agg(jsonb_build_object('name', o.full_name, 'address', u.email) order by o.full_name)
        from public.agency_members m
        join public.accounts o on o.id = m.account_id
        join auth.users u on u.id = o.id
        where m.agency_id = a.id and m.role = 'owner'
      ), '[]'),
      (select count(*)::integer from public.listings l where l.agency_id = a.id)
    from public.agencies a
    order by a.verified_at is not null, a.refused_at is not null, a.created_at desc, a.name;
end $$;
comment on function public.agencies_to_review is
  'All agencies for an admin, those that wait first: the number with the result of modulus 11, and the owners with their addresses. Refuses not_found to everybody else.';

create function private.tell_owners(p_agency uuid, p_template text, p_props jsonb) returns void
language sql security definer set search_path = '' as $$
  select private.queue_mail(p_template, m.account_id, p_props)
  from public.agency_members m
  where m.agency_id = p_agency and m.role = 'owner'
$$;
comment on function private.tell_owners is 'Queues a mail to each owner of an agency in the caller''s transaction.';

create function public.review_agency(p_agency uuid, p_verify boolean, p_reason text default null) returns void
language plpgsql security definer set search_path = '' as $$
declare
  reviewed public.agencies;
  why text := nullif(btrim(p_reason), '');
begin
  perform private.require_admin();
  select * into reviewed from public.agencies where id = p_agency for no key update;
  if not found then
    perform private.refuse('not_found');
  elsif reviewed.verified_at is not null or (not p_verify and reviewed.refused_at is not null) then
    perform private.refuse('changed_meanwhile');
  elsif not p_verify and why is null then
    perform private.refuse('reason_required');
  elsif p_verify and reviewed.org_number is null then
    perform private.refuse('bad_org_number');
  end if;
  begin
    update public.agencies set
      verified_at = case when p_verify then now() end,
      refused_at = case when not p_verify then now() end,
      refusal_reason = case when not p_verify then why end
    where id = p_agency;
  exception when unique_violation then
    perform private.refuse('org_number_taken');
  end;
  perform private.note_agency_event(p_agency, case when p_verify then 'verified' else 'refused' end, null, null, why);
  perform private.tell_owners(p_agency, 'agency_reviewed', jsonb_build_object('isVerified', p_verify, 'reason', why,
    'agency', jsonb_build_object('name', reviewed.name, 'slug', reviewed.slug)));
end $$;
comment on function public.review_agency is
  'An admin verifies an agency, also one refused before, or refuses it with a reason; the owners are told. Refuses: not_found, changed_meanwhile, reason_required, bad_org_number, org_number_taken.';

create function public.rename_agency(p_agency uuid, p_name text, p_org_number text) returns void
language plpgsql security definer set search_path = '' as $$
declare
  old public.agencies;
begin
  perform private.require_admin();
  select * into old from public.agencies where id = p_agency for no key update;
  if not found then
    perform private.refuse('not_found');
  elsif private.is_organisation_number(p_org_number) is not true then
    perform private.refuse('bad_org_number');
  end if;
  begin
    update public.agencies set name = btrim(p_name), org_number = p_org_number where id = p_agency;
  exception when unique_violation then
    perform private.refuse('org_number_taken');
  end;
  perform private.note_agency_event(p_agency, 'renamed', null,
    concat_ws(' ', old.name, old.org_number) || ' → ' || concat_ws(' ', btrim(p_name), p_org_number));
end $$;
comment on function public.rename_agency is
  'An admin corrects name and organisation number after the register. Refuses: not_found, bad_org_number, org_number_taken.';

grant execute on function public.agencies_to_review(), public.review_agency(uuid, boolean, text),
  public.rename_agency(uuid, text, text) to authenticated;
