-- Private storage for application documents: a file follows the row that describes it.

insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values ('application-documents', 'application-documents', false, 10485760, '{application/pdf,image/png,image/jpeg}')
on conflict (id) do update set
  public = excluded.public, file_size_limit = excluded.file_size_limit, allowed_mime_types = excluded.allowed_mime_types;

create policy "Candidates store files in their own draft" on storage.objects for insert to authenticated
  with check (bucket_id = 'application-documents' and split_part(name, '/', 1) in (
    select a.id::text from public.applications a where a.candidate_id = (select auth.uid()) and a.status = 'draft'));
create policy "Candidates remove files of their own draft" on storage.objects for delete to authenticated
  using (bucket_id = 'application-documents' and split_part(name, '/', 1) in (
    select a.id::text from public.applications a where a.candidate_id = (select auth.uid()) and a.status = 'draft'));
-- Agencies reach no file here: who may read storage may also sign links that outlive every check. The site hands a
-- document over after open_document has checked the person and logged the opening.
create policy "Candidates read the files of their own applications" on storage.objects for select to authenticated
  using (bucket_id = 'application-documents' and split_part(name, '/', 1) in (
    select a.id::text from public.applications a where a.candidate_id = (select auth.uid())));
