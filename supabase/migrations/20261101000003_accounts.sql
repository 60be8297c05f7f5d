-- Accounts: one row per person who can sign in, the random id events know them by, and the candidate's profile.

create table public.accounts (
  id uuid primary key references auth.users on delete cascade,
  full_name text not null default '' check (length(full_name) <= 200),
  locale text not null default 'nb' check (locale in ('nb', 'nn', 'en')),
  is_admin boolean not null default false,
  created_at timestamptz not null default now()
);
comment on table public.accounts is 'A person who can sign in. Mail is written in the account''s locale.';

create table public.subjects (
  subject_id uuid primary key default extensions.gen_random_uuid(),
  account_id uuid not null unique references public.accounts on delete cascade
);
comment on table public.subjects is 'The only link from the random id in events to an account; deleting the account removes it, and events stay without a person.';

create table public.candidate_profiles (
  account_id uuid primary key references public.accounts on delete cascade,
  phone text check (length(phone) <= 30),
  birth_date date check (birth_date between '1900-01-01' and '2100-01-01'),
  gender text check (gender in ('woman', 'man', 'other', 'undisclosed')),
  municipality_number text references public.municipalities,
  occupational_title text check (length(occupational_title) <= 200),
  updated_at timestamptz not null default now()
);
comment on table public.candidate_profiles is 'What a candidate tells once and reuses in every application; read by that candidate alone.';
create index candidate_profiles_municipality_idx on public.candidate_profiles (municipality_number);

create table public.events (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  kind text not null check (kind in ('listing_status', 'application_status')),
  listing_id uuid not null,
  application_id uuid,
  actor_subject uuid,
  from_status text,
  to_status text not null,
  reason text
);
comment on table public.events is 'Append-only history of status changes. actor_subject is a random id, never a name; null is the system.';
create index events_listing_idx on public.events (listing_id, at);
create index events_application_idx on public.events (application_id, at) where application_id is not null;

create function private.current_subject() returns uuid
language sql stable security definer set search_path = '' as $$
  select subject_id from public.subjects where account_id = (select auth.uid())
$$;
comment on function private.current_subject is 'The signed-in person''s random id in events, or null for the system.';

create function private.open_account() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  wanted text := new.raw_user_meta_data ->> 'locale';
begin
  insert into public.accounts (id, full_name, locale)
  values (
    new.id,
    left(coalesce(new.raw_user_meta_data ->> 'full_name', ''), 200),
    case when wanted in ('nb', 'nn', 'en') then wanted else 'nb' end
  );
  insert into public.subjects (account_id) values (new.id);
  return new;
end $$;

create trigger open_account after insert on auth.users for each row execute function private.open_account();
create trigger candidate_profiles_touch before update on public.candidate_profiles
  for each row execute function private.touch_updated_at();
create trigger events_append_only before update or delete on public.events
  for each row execute function private.refuse_change();

alter table public.accounts enable row level security;
alter table public.subjects enable row level security;
alter table public.candidate_profiles enable row level security;
alter table public.events enable row level security;

create policy "People read their own account" on public.accounts for select to authenticated
  using (id = (select auth.uid()));
create policy "People change their own name and language" on public.accounts for update to authenticated
  using (id = (select auth.uid())) with check (id = (select auth.uid()));
create policy "Candidates read their own profile" on public.candidate_profiles for select to authenticated
  using (account_id = (select auth.uid()));
create policy "Candidates write their own profile" on public.candidate_profiles for insert to authenticated
  with check (account_id = (select auth.uid()));
create policy "Candidates change their own profile" on public.candidate_profiles for update to authenticated
  using (account_id = (select auth.uid())) with check (account_id = (select auth.uid()));

grant select on public.accounts, public.candidate_profiles to authenticated;
grant update (full_name, locale) on public.accounts to authenticated;
grant insert (account_id, phone, birth_date, gender, municipality_number, occupational_title) on public.candidate_profiles to authenticated;
grant update (phone, birth_date, gender, municipality_number, occupational_title) on public.candidate_profiles to authenticated;
