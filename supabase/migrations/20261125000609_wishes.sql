-- Wishes: an application to a cohort's ad carries ranked wishes for hosts, regions and themes.

create table public.application_wishes (
  id uuid primary key default extensions.gen_random_uuid(),
  application_id uuid not null references public.applications on delete cascade,
  kind text not null check (kind in ('host', 'region', 'theme')),
  rank smallint not null check (rank between 1 and 10),
  agency_id uuid references public.agencies,
  region text check (region ~ '^[0-9]{2}([0-9]{2,3})?$'),
  theme_id text references public.mission_themes,
  withdrawn_at timestamptz,
  unique (application_id, kind, rank),
  unique (application_id, agency_id),
  unique (application_id, region),
  unique (application_id, theme_id),
  constraint wish_names_one_thing check (num_nonnulls(agency_id, region, theme_id) = 1
    and (kind = 'host') = (agency_id is not null) and (kind = 'region') = (region is not null))
);
comment on table public.application_wishes is
  'Ranked wishes, 1 strongest within its kind. region is a county (2 digits), municipality (4) or economic region of Statistics Norway (5). A withdrawn wish keeps its row and counts no more; the last one cannot be withdrawn alone.';
create index application_wishes_agency_idx on public.application_wishes (agency_id);
create index application_wishes_theme_idx on public.application_wishes (theme_id);

create function private.is_region(p_region text) returns boolean
language sql stable set search_path = '' as $$
  select exists (select from public.municipalities m where m.valid_to is null
    and p_region in (m.county_number, m.number, m.economic_region_number))
$$;
comment on function private.is_region is 'True for the number of a county, a municipality or an economic region that is in force.';

create function public.save_wishes(p_application uuid, p_hosts uuid[], p_regions text[] default '{}', p_themes text[] default '{}')
returns void
language plpgsql security definer set search_path = '' as $$
declare
  app public.applications;
  cohort public.cohorts;
  unknown text;
begin
  select * into app from public.applications where id = p_application and candidate_id = auth.uid() for update;
  select * into cohort from public.cohorts where listing_id = app.listing_id;
  if app.id is null or cohort.id is null then
    perform private.refuse('not_found');
  elsif app.status <> 'draft' then
    perform private.refuse('locked_after_submission');
  elsif greatest(cardinality(p_hosts), cardinality(p_regions), cardinality(p_themes)) > 10 then
    perform private.refuse('too_many_wishes', '10');
  end if;
  select w into unknown from unnest(p_hosts) w where not exists (
    select from public.programme_hosts h where h.programme_id = cohort.programme_id and h.agency_id = w and h.left_on is null) limit 1;
  if unknown is not null then
    perform private.refuse('unknown_host', unknown);
  end if;
  select w into unknown from unnest(p_regions) w where not private.is_region(w) limit 1;
  if unknown is not null then
    perform private.refuse('unknown_region', unknown);
  end if;
  select w into unknown from unnest(p_themes) w where not exists (select from public.mission_themes t where t.id = w) limit 1;
  if unknown is not null then
    perform private.refuse('unknown_theme', unknown);
  end if;
  delete from public.application_wishes where application_id = p_application;
  insert into public.application_wishes (application_id, kind, rank, agency_id, region, theme_id)
  select p_application, 'host', rank, host, null, null from unnest(p_hosts) with ordinality w (host, rank)
  union all
  select p_application, 'region', rank, null, region, null from unnest(p_regions) with ordinality w (region, rank)
  union all
  select p_application, 'theme', rank, null, null, theme from unnest(p_themes) with ordinality w (theme, rank);
exception when unique_violation then
  perform private.refuse('wished_twice');
end $$;
comment on function public.save_wishes is
  'The candidate writes all wishes of a draft at once, each list strongest first. Refuses: not_found, locked_after_submission, too_many_wishes, unknown_host, unknown_region, unknown_theme (detail names it), wished_twice.';

create function public.withdraw_wish(p_wish uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare
  app public.applications;
begin
  -- The application is held, so that two sessions do not each take what the other left as the last.
  select a.* into app from public.applications a join public.application_wishes w on w.application_id = a.id
  where w.id = p_wish and a.candidate_id = auth.uid() for update of a;
  if not found then
    perform private.refuse('not_found');
  elsif app.status in ('draft', 'withdrawn', 'not_selected', 'declined', 'offer_withdrawn', 'offer_expired') then
    perform private.refuse('not_open', app.status);
  elsif not exists (select from public.application_wishes w
    where w.application_id = app.id and w.id <> p_wish and w.withdrawn_at is null) then
    perform private.refuse('last_wish');
  end if;
  update public.application_wishes set withdrawn_at = clock_timestamp() where id = p_wish and withdrawn_at is null;
end $$;
comment on function public.withdraw_wish is
  'The candidate takes one wish of a sent application back. Refuses: not_found, not_open, last_wish (then the whole application is withdrawn instead).';

-- The gate of an application asks for wishes where the ad belongs to a cohort.
alter function public.missing_for_submission(uuid) rename to missing_parts;
alter function public.missing_parts(uuid) set schema private;

create function private.takes_wishes(p_listing uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from public.cohorts c where c.listing_id = p_listing)
$$;
comment on function private.takes_wishes is 'True where an ad is a cohort''s, also of a programme that is not public.';

create function public.missing_for_submission(p_application uuid) returns text[]
language sql stable set search_path = '' as $$
  select private.missing_parts(p_application) || case when exists (
    select from public.applications a
    where a.id = p_application and private.takes_wishes(a.listing_id) and not exists (select from public.application_wishes w where w.application_id = a.id)
  ) then '{wishes}'::text[] else '{}' end
$$;
comment on function public.missing_for_submission is
  'Names the steps a draft still lacks, wishes among them where the ad belongs to a cohort; empty means it may be sent; null when the caller cannot read it.';

alter table public.application_wishes enable row level security;
create policy "Whoever reads the application reads its wishes" on public.application_wishes for select to authenticated
  using (exists (select from public.applications a where a.id = application_id));
create policy "Coordinators read the wishes of their trainees" on public.application_wishes for select to authenticated
  using (application_id in (select t.application_id from public.trainees t where t.id in (select private.coordinated_trainee_ids())));

grant select on public.application_wishes to authenticated;
grant execute on function public.save_wishes(uuid, uuid[], text[], text[]), public.withdraw_wish(uuid),
  public.missing_for_submission(uuid), private.takes_wishes(uuid) to authenticated;
