-- Applications (søknader): the draft a candidate fills in, what is frozen at submission, and who reads it.

create table public.application_transitions (
  from_status text not null,
  to_status text not null,
  taken_by text[] not null default '{}',
  needs_reason boolean not null default false,
  needs_message boolean not null default false,
  primary key (from_status, to_status)
);
comment on table public.application_transitions is
  'Which status may follow which and who may take the step: the candidate or a seat on the listing; an empty taken_by means nobody yet.';
insert into public.application_transitions (from_status, to_status, taken_by, needs_reason, needs_message) values
  ('draft', 'submitted', '{candidate}', false, false),
  ('submitted', 'under_review', '{case_handler,hiring_manager}', false, false),
  ('under_review', 'shortlisted', '{case_handler,hiring_manager}', false, false),
  ('under_review', 'not_selected', '{case_handler,hiring_manager}', false, true),
  ('shortlisted', 'interviewing', '{case_handler,hiring_manager}', false, true),
  ('interviewing', 'shortlisted', '{case_handler,hiring_manager}', false, false),
  ('shortlisted', 'recommended', '{}', false, false),
  ('interviewing', 'recommended', '{}', false, false),
  ('shortlisted', 'not_selected', '{case_handler,hiring_manager}', false, true),
  ('interviewing', 'not_selected', '{case_handler,hiring_manager}', false, true),
  ('recommended', 'offered', '{}', false, false),
  ('recommended', 'not_selected', '{}', false, true),
  ('offered', 'accepted', '{}', false, false),
  ('offered', 'declined', '{}', false, false),
  ('offered', 'offer_withdrawn', '{}', true, true),
  ('offered', 'offer_expired', '{}', false, true),
  ('accepted', 'hired', '{}', false, false),
  ('accepted', 'offer_withdrawn', '{}', true, true),
  ('not_selected', 'under_review', '{}', true, true),
  ('submitted', 'withdrawn', '{candidate}', false, false),
  ('under_review', 'withdrawn', '{candidate}', false, false),
  ('shortlisted', 'withdrawn', '{candidate}', false, false),
  ('interviewing', 'withdrawn', '{candidate}', false, false),
  ('recommended', 'withdrawn', '{candidate}', false, false),
  ('offered', 'withdrawn', '{candidate}', false, false),
  ('accepted', 'withdrawn', '{candidate}', false, false);

create table public.applications (
  id uuid primary key default extensions.gen_random_uuid(),
  listing_id uuid not null references public.listings,
  candidate_id uuid references public.accounts on delete set null,
  status text not null default 'draft' check (status in ('draft', 'submitted', 'under_review', 'shortlisted', 'interviewing',
    'recommended', 'offered', 'accepted', 'hired', 'not_selected', 'withdrawn', 'declined', 'offer_withdrawn', 'offer_expired')),
  full_name text check (length(full_name) <= 200),
  email text check (length(email) <= 320),
  phone text check (length(phone) <= 30),
  birth_date date check (birth_date between '1900-01-01' and '2100-01-01'),
  gender text check (gender in ('woman', 'man', 'other', 'undisclosed')),
  municipality_number text references public.municipalities,
  occupational_title text check (length(occupational_title) <= 200),
  motivation text check (length(motivation) <= 8000),
  off_list_requested boolean not null default false,
  off_list_reason text check (length(off_list_reason) <= 2000),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  submitted_at timestamptz,
  told_at timestamptz,
  constraint sent_has_time check (status = 'draft' or submitted_at is not null),
  constraint sent_names_the_applicant check (status = 'draft' or (full_name is not null and municipality_number is not null)),
  constraint off_list_has_reason check (status = 'draft' or not off_list_requested or length(btrim(off_list_reason)) > 0),
  constraint not_selected_is_told check (status <> 'not_selected' or told_at is not null)
);
comment on table public.applications is
  'One application. Name, birth date, title and municipality become the public list (offentleglova § 25, forvaltningslovforskriften § 15); filled from the profile and frozen at submission, so that later changes of the profile do not reach it. told_at: when the candidate got the outcome.';
create unique index applications_one_live_per_candidate on public.applications (listing_id, candidate_id) where status <> 'withdrawn';
create index applications_candidate_idx on public.applications (candidate_id);
create index applications_listing_idx on public.applications (listing_id, submitted_at);
create index applications_municipality_idx on public.applications (municipality_number);

create table public.application_answers (
  application_id uuid not null references public.applications on delete cascade,
  listing_id uuid not null,
  question_id uuid not null,
  answer text not null check (length(answer) <= 4000),
  updated_at timestamptz not null default now(),
  primary key (application_id, question_id),
  foreign key (listing_id, question_id) references public.listing_questions (listing_id, id)
);
comment on table public.application_answers is 'Answers to the listing''s questions.';
create index application_answers_question_idx on public.application_answers (listing_id, question_id);

create table public.application_documents (
  id uuid primary key default extensions.gen_random_uuid(),
  application_id uuid not null references public.applications on delete cascade,
  kind text not null check (kind in ('cv', 'diploma', 'certificate', 'other')),
  storage_key text not null unique check (storage_key ~ '^[0-9a-f-]{36}/[0-9a-f-]{36}$'),
  file_name text not null check (length(btrim(file_name)) between 1 and 200),
  content_type text not null check (content_type in ('application/pdf', 'image/png', 'image/jpeg')),
  byte_size integer not null check (byte_size between 1 and 10485760),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  scan_status text not null default 'not_scanned' check (scan_status in ('received', 'clean', 'infected', 'not_scanned')),
  uploaded_at timestamptz not null default now(),
  check (split_part(storage_key, '/', 1) = application_id::text)
);
comment on table public.application_documents is 'Documents in private storage under application id/random id; the name a person gave stands only here.';
create index application_documents_application_idx on public.application_documents (application_id);

create table public.document_openings (
  id bigint generated always as identity primary key,
  document_id uuid not null references public.application_documents on delete cascade,
  opened_by uuid references public.accounts on delete set null,
  opened_at timestamptz not null default clock_timestamp()
);
comment on table public.document_openings is 'Who at the agency opened a document and when; the candidate may see it.';
create index document_openings_document_idx on public.document_openings (document_id, opened_by, opened_at);
create index document_openings_account_idx on public.document_openings (opened_by);

create table public.application_messages (
  id uuid primary key default extensions.gen_random_uuid(),
  application_id uuid not null references public.applications on delete cascade,
  author_id uuid references public.accounts on delete set null,
  sent_by text not null check (sent_by in ('agency', 'candidate', 'system')),
  subject text not null check (length(btrim(subject)) between 1 and 200),
  body text not null check (length(btrim(body)) between 1 and 8000),
  about_status text,
  sent_at timestamptz not null default clock_timestamp()
);
comment on table public.application_messages is 'What agency and candidate write to each other in one application.';
create index application_messages_application_idx on public.application_messages (application_id, sent_at);
create index application_messages_author_idx on public.application_messages (author_id);

alter table public.application_transitions enable row level security;
alter table public.applications enable row level security;
alter table public.application_answers enable row level security;
alter table public.application_documents enable row level security;
alter table public.document_openings enable row level security;
alter table public.application_messages enable row level security;

create policy "Everyone reads the rules" on public.application_transitions for select to anon, authenticated, service_role using (true);

create policy "Candidates read their own applications" on public.applications for select to authenticated
  using (candidate_id = (select auth.uid()));
create policy "Case handlers and hiring managers read what was sent" on public.applications for select to authenticated
  using (status <> 'draft' and listing_id in (select private.listing_ids_with_seat('{case_handler,hiring_manager}')));
create policy "Candidates edit their own draft" on public.applications for update to authenticated
  using (candidate_id = (select auth.uid()) and status = 'draft')
  with check (candidate_id = (select auth.uid()) and status = 'draft');
create policy "Candidates throw away their own draft" on public.applications for delete to authenticated
  using (candidate_id = (select auth.uid()) and status = 'draft');

create policy "Whoever reads the application reads its answers" on public.application_answers for select to authenticated
  using (exists (select from public.applications a where a.id = application_id));
create policy "Candidates answer in their own draft" on public.application_answers for insert to authenticated
  with check (exists (select from public.applications a where a.id = application_id and a.listing_id = application_answers.listing_id
    and a.candidate_id = (select auth.uid()) and a.status = 'draft'));
create policy "Candidates change answers in their own draft" on public.application_answers for update to authenticated
  using (exists (select from public.applications a where a.id = application_id
    and a.candidate_id = (select auth.uid()) and a.status = 'draft'));
create policy "Candidates remove answers in their own draft" on public.application_answers for delete to authenticated
  using (exists (select from public.applications a where a.id = application_id
    and a.candidate_id = (select auth.uid()) and a.status = 'draft'));

create policy "Whoever reads the application reads its documents" on public.application_documents for select to authenticated
  using (scan_status <> 'infected' and exists (select from public.applications a where a.id = application_id));
create policy "Candidates add documents to their own draft" on public.application_documents for insert to authenticated
  with check (exists (select from public.applications a where a.id = application_id
    and a.candidate_id = (select auth.uid()) and a.status = 'draft'));
create policy "Candidates remove documents from their own draft" on public.application_documents for delete to authenticated
  using (exists (select from public.applications a where a.id = application_id
    and a.candidate_id = (select auth.uid()) and a.status = 'draft'));

create policy "Candidates and handlers see who opened a document" on public.document_openings for select to authenticated
  using (exists (select from public.application_documents d where d.id = document_id));
create policy "Whoever reads the application reads its messages" on public.application_messages for select to authenticated
  using (exists (select from public.applications a where a.id = application_id));
create policy "Whoever reads the application reads its history" on public.events for select to authenticated
  using (application_id is not null and exists (select from public.applications a where a.id = application_id));

grant select on public.application_transitions to anon, authenticated, service_role;
grant select, delete on public.applications to authenticated;
grant update (full_name, email, phone, birth_date, gender, municipality_number, occupational_title, motivation,
  off_list_requested, off_list_reason) on public.applications to authenticated;
grant select, insert, delete on public.application_answers to authenticated;
grant update (answer) on public.application_answers to authenticated;
grant select, delete on public.application_documents to authenticated;
grant insert (id, application_id, kind, storage_key, file_name, content_type, byte_size, sha256) on public.application_documents to authenticated;
grant select on public.document_openings, public.application_messages, public.events to authenticated;
