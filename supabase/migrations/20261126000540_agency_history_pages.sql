-- An agency's history ends where it began, not at the latest two hundred lines.

drop function public.agency_history(uuid, integer);

create function public.agency_history(p_agency uuid, p_limit integer default 50, p_offset integer default 0)
returns table (id bigint, at timestamptz, kind text, actor text, about text, listing text, detail text, reason text)
language sql stable security definer set search_path = '' as $$
  select e.id, e.at, e.kind,
    case when actor.is_admin and not exists (
      select from public.agency_members m where m.agency_id = p_agency and m.account_id = actor.id) then 'admin' else actor.full_name end,
    about.full_name, l.title, e.detail, e.reason
  from public.agency_events e
  left join public.subjects s on s.subject_id = e.actor_subject
  left join public.accounts actor on actor.id = s.account_id
  left join public.subjects b on b.subject_id = e.about_subject
  left join public.accounts about on about.id = b.account_id
  left join public.listings l on l.id = e.listing_id
  where e.agency_id = p_agency
    and (p_agency in (select private.agency_ids_as('{owner}')) or (select private.is_admin()))
  order by e.id desc
  limit p_limit offset p_offset
$$;
comment on function public.agency_history is
  'Events of an agency, the latest first, with the names of people who still have an account, for its owners and for admins; empty for everybody else. An admin''s own name is not told: the actor is ''admin''.';
grant execute on function public.agency_history(uuid, integer, integer) to authenticated;
