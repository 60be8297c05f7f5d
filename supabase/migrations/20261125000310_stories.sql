-- Stories (historier): a person's way into public work, told by an agency, and shown to nobody before that person agrees.

create table public.stories (
  id uuid primary key default extensions.gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 120),
  agency_id uuid references public.agencies,
  is_example boolean not null default false,
  approved_version integer,
  approved_at timestamptz,
  created_at timestamptz not null default now(),
  constraint story_has_one_owner check (num_nonnulls(agency_id) = 1),
  constraint approval_has_a_time check ((approved_version is null) = (approved_at is null))
);
comment on table public.stories is
  'A story is public exactly while approved_version is set: that version and no other was approved by the person portrayed. A programme''s column joins story_has_one_owner once programmes write.';
create index stories_agency_idx on public.stories (agency_id);
create index stories_public_idx on public.stories (approved_at desc) where approved_version is not null;

create table public.story_versions (
  story_id uuid not null references public.stories on delete cascade,
  version integer not null check (version > 0),
  language text not null check (language in ('nb', 'nn', 'en', 'se')),
  title text not null check (length(btrim(title)) between 1 and 120),
  lead text not null check (length(btrim(lead)) between 1 and 400),
  body text not null check (length(btrim(body)) between 1 and 12000),
  portrayed_name text not null check (length(btrim(portrayed_name)) between 1 and 120),
  portrayed_role text not null check (length(btrim(portrayed_role)) between 1 and 160),
  written_by uuid references public.accounts on delete set null,
  written_at timestamptz not null default clock_timestamp(),
  primary key (story_id, version)
);
comment on table public.story_versions is 'Each saved text of a story, never changed: an approval is for one of them. They go when the person portrayed withdraws.';
create index story_versions_writer_idx on public.story_versions (written_by);
alter table public.stories add foreign key (id, approved_version) references public.story_versions (story_id, version);

create table public.story_cases (
  story_id uuid primary key references public.stories on delete cascade,
  status text not null default 'draft' check (status in
    ('draft', 'awaiting', 'approved', 'declined', 'withdrawn', 'taken_down')),
  version integer not null default 1,
  portrayed_email text check (portrayed_email ~ '^[^@\s]+@[^@\s]+$' and length(portrayed_email) <= 320),
  sent_at timestamptz,
  answered_at timestamptz,
  words text check (length(words) <= 2000),
  ended_by text check (ended_by in ('portrayed', 'agency', 'admin')),
  reason text check (length(reason) <= 1000),
  constraint end_has_somebody check ((ended_by is null) = (status not in ('withdrawn', 'taken_down'))),
  constraint address_until_the_end check (portrayed_email is not null or status = 'withdrawn')
);
comment on table public.story_cases is
  'What happens to the newest version of a story, for those who write it: where it stands, whom it portrays, what that person answered. An earlier approved version stays public meanwhile.';

create table public.story_links (
  token_hash bytea primary key,
  story_id uuid not null references public.stories on delete cascade,
  made_at timestamptz not null default now()
);
comment on table public.story_links is
  'Secrets of the links in mail to the person portrayed, as hashes. They work for as long as the story exists, since that person may withdraw at any time.';
create index story_links_story_idx on public.story_links (story_id);

create table public.story_events (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  story_id uuid not null,
  version integer not null,
  actor_subject uuid,
  from_status text,
  to_status text not null,
  reason text
);
comment on table public.story_events is
  'Append-only history of a story''s status. The actor is a random id; null is somebody who came by the link in the mail.';
create index story_events_story_idx on public.story_events (story_id, at);

create function private.story_agency_ids() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select m.agency_id from public.agency_members m
  where m.account_id = (select auth.uid()) and m.role in ('owner', 'recruiter')
$$;
comment on function private.story_agency_ids is 'Agencies whose stories the signed-in person writes: as an owner or recruiter.';

alter table public.stories enable row level security;
alter table public.story_versions enable row level security;
alter table public.story_cases enable row level security;
alter table public.story_links enable row level security;
alter table public.story_events enable row level security;

create policy "Everyone reads approved stories of verified agencies" on public.stories for select to anon, authenticated
  using (approved_version is not null and exists (select from public.agencies a where a.id = agency_id and a.verified_at is not null));
create policy "Owners and recruiters read all stories of their agency" on public.stories for select to authenticated
  using (agency_id in (select private.story_agency_ids()));
create policy "Everyone reads the version that was approved" on public.story_versions for select to anon, authenticated
  using (exists (select from public.stories s where s.id = story_id and s.approved_version = version));
create policy "Owners and recruiters read all versions of their agency" on public.story_versions for select to authenticated
  using (story_id in (select s.id from public.stories s where s.agency_id in (select private.story_agency_ids())));
create policy "Owners and recruiters read the cases of their agency" on public.story_cases for select to authenticated
  using (story_id in (select s.id from public.stories s where s.agency_id in (select private.story_agency_ids())));
create policy "Owners and recruiters read the history of their stories" on public.story_events for select to authenticated
  using (story_id in (select s.id from public.stories s where s.agency_id in (select private.story_agency_ids())));

grant select on public.stories to anon, authenticated;
grant select (story_id, version, language, title, lead, body, portrayed_name, portrayed_role, written_at) on public.story_versions to anon, authenticated;
grant select on public.story_cases, public.story_events to authenticated;

create view public.published_stories with (security_invoker = true) as
  select s.id, s.slug, s.agency_id, s.is_example, s.approved_at, a.name as agency_name, a.slug as agency_slug,
    v.version, v.language, v.title, v.lead, v.body, v.portrayed_name, v.portrayed_role
  from public.stories s
  join public.story_versions v on v.story_id = s.id and v.version = s.approved_version
  join public.agencies a on a.id = s.agency_id
  where a.verified_at is not null;
comment on view public.published_stories is 'What everybody reads: each public story with the version that was approved.';
grant select on public.published_stories to anon, authenticated;

create view public.written_stories with (security_invoker = true) as
  select s.id, s.slug, s.agency_id, s.is_example, s.approved_version, c.status, c.version, c.portrayed_email, c.sent_at,
    c.answered_at, c.words, c.ended_by, c.reason, v.language, v.title, v.lead, v.body, v.portrayed_name, v.portrayed_role, s.created_at
  from public.stories s
  join public.story_cases c on c.story_id = s.id
  left join public.story_versions v on v.story_id = s.id and v.version = c.version;
comment on view public.written_stories is 'What writers see: each story of their agency with its newest version, if the person portrayed has not had it deleted.';
grant select on public.written_stories to authenticated;
grant execute on function private.story_agency_ids() to authenticated;
