-- The applications to one ad, a page at a time, and what is counted over all of them.

create function public.application_tallies(p_listing uuid)
returns table (status text, applications integer, unopened integer, off_list integer)
language sql stable set search_path = '' as $$
  select a.status, count(*)::integer,
    (count(*) filter (where d.documents > 0 and d.opened = 0))::integer,
    (count(*) filter (where a.off_list_requested))::integer
  from public.applications a
  cross join lateral (
    select count(*) as documents, count(*) filter (where exists (
      select from public.document_openings o where o.document_id = d.id)) as opened
    from public.application_documents d where d.application_id = a.id
  ) d
  where a.listing_id = p_listing and a.status <> 'draft'
    and a.listing_id in (select private.listing_ids_with_seat('{case_handler,hiring_manager}'))
  group by a.status
$$;
comment on function public.application_tallies is
  'Sent applications of one ad by status: how many, how many of them have documents that nobody has opened, and how many ask to be left out of the public list. For those who handle them; empty for everybody else.';

create function public.application_page(p_listing uuid, p_status text, p_order text, p_limit integer, p_offset integer)
returns table (id uuid, full_name text, status text, submitted_at timestamptz, off_list_requested boolean,
  answered integer, documents integer, opened_documents integer)
language sql stable set search_path = '' as $$
  with shown as (
    select a.id, a.full_name, a.status, a.submitted_at, a.off_list_requested,
      row_number() over (order by a.status = 'withdrawn',
        case when p_order = 'name' then coalesce(a.full_name, '') end collate "nb-x-icu", a.submitted_at, a.id) as place
    from public.applications a
    where a.listing_id = p_listing and a.status <> 'draft' and (p_status is null or a.status = p_status)
      and a.listing_id in (select private.listing_ids_with_seat('{case_handler,hiring_manager}'))
  )
  select s.id, s.full_name, s.status, s.submitted_at, s.off_list_requested,
    (select count(*)::integer from public.application_answers w where w.application_id = s.id),
    (select count(*)::integer from public.application_documents d where d.application_id = s.id),
    (select count(*)::integer from public.application_documents d where d.application_id = s.id
      and exists (select from public.document_openings o where o.document_id = d.id))
  from shown s
  where s.place > p_offset and s.place <= p_offset + p_limit
  order by s.place
$$;
comment on function public.application_page is
  'Sent applications of one ad by time, or by name as a Norwegian dictionary orders them; those that were taken back stand last. For those who handle them; empty for everybody else.';

create function public.application_neighbours(p_application uuid) returns table (previous uuid, next uuid)
language sql stable set search_path = '' as $$
  select n.previous, n.next
  from (
    select a.id, lag(a.id) over way as previous, lead(a.id) over way as next
    from public.applications a
    where a.listing_id = (select o.listing_id from public.applications o where o.id = p_application) and a.status <> 'draft'
      and a.listing_id in (select private.listing_ids_with_seat('{case_handler,hiring_manager}'))
    window way as (order by a.status = 'withdrawn', a.submitted_at, a.id)
  ) n
  where n.id = p_application
$$;
comment on function public.application_neighbours is
  'The applications before and after one in its ad''s list by time. For those who handle them; empty for everybody else.';

grant execute on function public.application_tallies(uuid), public.application_page(uuid, text, text, integer, integer),
  public.application_neighbours(uuid) to authenticated;
