-- Private storage for application documents: a file follows the row that describes it.

insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values ('application-documents', 'application-documents', false, 10485760, '{application/pdf,image/png,image/jpeg}')
on conflict (id) do update set
  public = excluded.public, file_size_limit = excluded.file_size_limit, allowed_mime_types = excluded.allowed_mime_types;

create function private.draft_application_ids() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select id from public.applications where candidate_id = (select auth.uid()) and status = 'draft'
$$;

create function private.may_read_document(p_key text) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select from public.application_documents d
    join public.applications a on a.id = d.application_id
    where d.storage_key = p_key
      and (a.candidate_id = (select auth.uid())
        or exists (select from public.document_openings o
          where o.document_id = d.id and o.opened_by = (select auth.uid()) and o.opened_at > now() - interval '2 minutes'))
  )
$$;
comment on function private.may_read_document is
  'The candidate always; someone at the agency for two minutes after open_document has checked access and logged the opening.';

create policy "Candidates store files in their own draft" on storage.objects for insert to authenticated
  with check (bucket_id = 'application-documents'
    and split_part(name, '/', 1) in (select id::text from private.draft_application_ids() as id));
create policy "Candidates remove files of their own draft" on storage.objects for delete to authenticated
  using (bucket_id = 'application-documents'
    and split_part(name, '/', 1) in (select id::text from private.draft_application_ids() as id));
create policy "Those who may read a document read its file" on storage.objects for select to authenticated
  using (bucket_id = 'application-documents'
    and (private.may_read_document(name) or split_part(name, '/', 1) in (select id::text from private.draft_application_ids() as id)));

grant execute on function private.draft_application_ids(), private.may_read_document(text) to authenticated;
