-- People who live abroad apply too: the country stands where the municipality of others does.

alter table public.candidate_profiles
  add column country_code text check (country_code ~ '^[A-Z]{2}$' and country_code <> 'NO'),
  add constraint lives_in_one_place check (num_nonnulls(municipality_number, country_code) <= 1);
alter table public.applications
  add column country_code text check (country_code ~ '^[A-Z]{2}$' and country_code <> 'NO'),
  add constraint lives_in_one_place check (num_nonnulls(municipality_number, country_code) <= 1),
  drop constraint sent_names_the_applicant,
  add constraint sent_names_the_applicant check (
    status = 'draft' or (full_name is not null and num_nonnulls(municipality_number, country_code) = 1));
comment on column public.candidate_profiles.country_code is 'ISO 3166-1 alpha-2, for those who neither live nor work in a Norwegian municipality.';
comment on column public.applications.country_code is 'ISO 3166-1 alpha-2, for those who neither live nor work in a Norwegian municipality.';

grant insert (country_code), update (country_code) on public.candidate_profiles to authenticated;
grant update (country_code) on public.applications to authenticated;

create or replace function public.start_application(p_listing uuid) returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  me uuid := auth.uid();
  found_id uuid;
begin
  if me is null then
    perform private.refuse('sign_in_required');
  end if;
  select id into found_id from public.applications where listing_id = p_listing and candidate_id = me and status <> 'withdrawn';
  if found then
    return found_id;
  end if;
  if not private.is_live(p_listing) then
    perform private.refuse('deadline_passed');
  end if;
  if (select count(*) from public.applications where listing_id = p_listing and candidate_id = me) >= 5 then
    perform private.refuse('too_many_applications');
  end if;
  insert into public.applications (listing_id, candidate_id, full_name, email, phone, birth_date, gender, municipality_number, country_code, occupational_title)
  select p_listing, a.id, nullif(a.full_name, ''), u.email, p.phone, p.birth_date, p.gender, p.municipality_number, p.country_code, p.occupational_title
  from public.accounts a
  join auth.users u on u.id = a.id
  left join public.candidate_profiles p on p.account_id = a.id
  where a.id = me
  on conflict (listing_id, candidate_id) where status <> 'withdrawn' do nothing
  returning id into found_id;
  if found_id is null then
    select id into found_id from public.applications where listing_id = p_listing and candidate_id = me and status <> 'withdrawn';
  end if;
  return found_id;
end $$;

create or replace function public.save_application_details(p_application uuid, p_details jsonb) returns boolean
language plpgsql set search_path = '' as $$
begin
  update public.applications set
    full_name = p_details ->> 'full_name',
    email = p_details ->> 'email',
    phone = p_details ->> 'phone',
    birth_date = (p_details ->> 'birth_date')::date,
    gender = p_details ->> 'gender',
    municipality_number = p_details ->> 'municipality_number',
    country_code = p_details ->> 'country_code',
    occupational_title = p_details ->> 'occupational_title'
  where id = p_application and status = 'draft' and candidate_id = (select auth.uid());
  if not found then
    return false;
  end if;
  insert into public.candidate_profiles (account_id, phone, birth_date, gender, municipality_number, country_code, occupational_title)
  values ((select auth.uid()), p_details ->> 'phone', (p_details ->> 'birth_date')::date, p_details ->> 'gender',
    p_details ->> 'municipality_number', p_details ->> 'country_code', p_details ->> 'occupational_title')
  on conflict (account_id) do update set
    phone = excluded.phone, birth_date = excluded.birth_date, gender = excluded.gender, municipality_number = excluded.municipality_number,
    country_code = excluded.country_code, occupational_title = excluded.occupational_title;
  update public.accounts set full_name = p_details ->> 'full_name' where id = (select auth.uid()) and full_name = '';
  return true;
end $$;

create or replace function private.missing_parts(p_application uuid) returns text[]
language sql stable set search_path = '' as $$
  select array_remove(array[
    case when coalesce(btrim(a.full_name), '') = '' or coalesce(btrim(a.email), '') = ''
      or a.birth_date is null or a.birth_date > current_date
      or num_nonnulls(a.municipality_number, a.country_code) = 0 or coalesce(btrim(a.occupational_title), '') = '' then 'details' end,
    case when exists (
      select from public.listing_questions q
      left join public.application_answers x on x.application_id = a.id and x.question_id = q.id
      where q.listing_id = a.listing_id and (
        (q.is_required and coalesce(btrim(x.answer), '') = '')
        or (q.kind = 'text' and length(x.answer) > q.max_length)
        or (q.kind = 'yes_no' and x.answer not in ('yes', 'no', ''))
        or (q.kind = 'choice' and x.answer <> '' and x.answer <> all (q.choices)))
    ) then 'answers' end,
    case when not exists (
      select from public.application_documents d
      join storage.objects o on o.bucket_id = 'application-documents' and o.name = d.storage_key
      where d.application_id = a.id and d.kind = 'cv'
    ) then 'cv' end,
    case when a.off_list_requested and coalesce(btrim(a.off_list_reason), '') = '' then 'off_list_reason' end
  ], null)
  from public.applications a
  where a.id = p_application
$$;
