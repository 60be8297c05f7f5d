-- The agency's own profile, and how a new agency comes in.

create table public.agency_texts (
  agency_id uuid not null references public.agencies on delete cascade,
  language text not null check (language in ('nb', 'nn', 'en')),
  about text not null check (length(btrim(about)) between 1 and 10000),
  primary key (agency_id, language)
);
comment on table public.agency_texts is 'What an agency says about itself, in each language it has written it in.';
alter table public.agency_texts enable row level security;
create policy "Whoever reads the agency reads its texts" on public.agency_texts for select to anon, authenticated, service_role
  using (exists (select from public.agencies a where a.id = agency_id));
grant select on public.agency_texts to anon, authenticated, service_role;

insert into public.agency_texts (agency_id, language, about) select id, 'nb', about from public.agencies where btrim(about) <> '';
alter table public.agencies
  drop column about,
  add column refused_at timestamptz,
  add column refusal_reason text check (length(refusal_reason) <= 2000),
  add constraint refusal_has_a_reason check ((refused_at is null) = (refusal_reason is null)),
  add constraint refused_is_not_verified check (refused_at is null or verified_at is null),
  drop constraint agencies_org_number_key;
-- A refused registration does not keep the number from the agency it belongs to.
create unique index agencies_org_number_idx on public.agencies (org_number) where refused_at is null;
comment on column public.agencies.refused_at is 'When an admin found that the registration is not this agency''s.';

create function public.save_agency_profile(p_agency uuid, p_website text, p_deletion_term_months smallint, p_review_required boolean,
  p_texts jsonb) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if p_agency not in (select private.agency_ids()) then
    perform private.refuse('not_found');
  elsif p_agency not in (select private.agency_ids_as('{owner}')) then
    perform private.refuse('role_required');
  end if;
  update public.agencies set website = p_website, deletion_term_months = p_deletion_term_months, review_required = p_review_required
  where id = p_agency;
  delete from public.agency_texts where agency_id = p_agency;
  insert into public.agency_texts (agency_id, language, about)
  select p_agency, t.key, t.value from jsonb_each_text(p_texts) t where btrim(t.value) <> '';
  perform private.note_agency_event(p_agency, 'profile_changed');
end $$;
comment on function public.save_agency_profile is
  'An owner changes what the agency decides about itself. p_texts holds the text about it by language; an empty one goes. Refuses: not_found, role_required.';

create function private.slug_of(p_name text) returns text
language sql immutable set search_path = '' as $$
  select coalesce(nullif(left(btrim(regexp_replace(
    extensions.unaccent('extensions.unaccent', replace(replace(replace(lower(p_name), 'æ', 'ae'), 'ø', 'o'), 'å', 'a')),
    '[^a-z0-9]+', '-', 'g'), '-'), 80), ''), 'virksomhet')
$$;
comment on function private.slug_of is 'A name as an address: small letters a to z and digits, joined by hyphens.';

create function public.register_agency(p_name text, p_org_number text, p_employer_type text, p_municipality text) returns text
language plpgsql security definer set search_path = '' as $$
declare
  me uuid := auth.uid();
  base text := rtrim(private.slug_of(p_name), '-');
  new_id uuid;
  new_slug text;
begin
  if me is null then
    perform private.refuse('sign_in_required');
  elsif private.is_organisation_number(p_org_number) is not true then
    perform private.refuse('bad_org_number');
  end if;
  -- One at a time per person, so that the limit below cannot be run past.
  perform from public.accounts where id = me for no key update;
  if (select count(*) from public.agency_members m join public.agencies a on a.id = m.agency_id
    where m.account_id = me and m.role = 'owner' and a.verified_at is null and a.refused_at is null) >= 3 then
    perform private.refuse('too_many_waiting');
  end if;
  for n in 1..50 loop
    new_slug := base || case when n > 1 then '-' || n else '' end;
    begin
      insert into public.agencies (slug, name, org_number, employer_type, org_form, municipality_number)
      values (new_slug, btrim(p_name), p_org_number, p_employer_type,
        case p_employer_type when 'state' then 'ORGL' when 'state-enterprise' then 'SF' when 'county' then 'FYLK'
          when 'municipality' then 'KOMM' else 'IKS' end, p_municipality)
      on conflict (slug) do nothing
      returning id into new_id;
    exception when unique_violation then
      perform private.refuse('org_number_taken');
    end;
    exit when new_id is not null;
  end loop;
  if new_id is null then
    perform private.refuse('name_taken');
  end if;
  insert into public.agency_members (agency_id, account_id, role) values (new_id, me, 'owner'), (new_id, me, 'recruiter');
  perform private.note_agency_event(new_id, 'registered', me);
  return new_slug;
end $$;
comment on function public.register_agency is
  'A signed-in person registers an agency and becomes its owner and recruiter; nothing of it is public before an admin has verified it. Answers its slug. Refuses: sign_in_required, bad_org_number, org_number_taken, name_taken, too_many_waiting (three at a time).';

grant execute on function public.save_agency_profile(uuid, text, smallint, boolean, jsonb),
  public.register_agency(text, text, text, text) to authenticated;
