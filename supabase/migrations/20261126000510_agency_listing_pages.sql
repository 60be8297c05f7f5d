-- An agency's own ads, a page of each group at a time, and how many there are of each.

create function private.listing_group(p_status text, p_publish_at timestamptz, p_deadline timestamptz) returns text
language sql stable set search_path = '' as $$
  select case
    when p_status = 'published' then
      case when p_publish_at > now() then 'scheduled' when p_deadline <= now() then 'ended' else 'live' end
    when p_status = 'closed_early' then 'ended'
    when p_status in ('suspended', 'removed') then 'stopped'
    else p_status
  end
$$;
comment on function private.listing_group is
  'The group an agency sees a listing in, on the database clock; listingGroup in app/domain/agencies/listing-state.ts says the same.';
grant execute on function private.listing_group(text, timestamptz, timestamptz) to authenticated;

create function public.agency_listing_groups(p_agency uuid) returns table (listing_group text, listings integer)
language sql stable set search_path = '' as $$
  select private.listing_group(l.status, l.publish_at, l.deadline), count(*)::integer
  from public.listings l
  where l.agency_id = p_agency and l.agency_id in (select private.agency_ids())
  group by 1
$$;
comment on function public.agency_listing_groups is 'How many ads an agency has in each group, for its members; empty for everybody else.';

create function public.agency_listing_page(p_agency uuid, p_groups text[], p_limit integer, p_offset integer default 0)
returns table (listing_id uuid, listing_group text, place bigint)
language sql stable set search_path = '' as $$
  select o.id, o.listing_group, o.place
  from (
    select g.id, g.listing_group, row_number() over (
      partition by g.listing_group
      order by case when g.listing_group in ('ended', 'concluded', 'archived') then g.deadline end desc nulls last,
        g.deadline nulls last, g.id) as place
    from (
      select l.id, l.deadline, private.listing_group(l.status, l.publish_at, l.deadline) as listing_group
      from public.listings l
      where l.agency_id = p_agency and l.agency_id in (select private.agency_ids())
    ) g
    where g.listing_group = any (p_groups)
  ) o
  where o.place > p_offset and o.place <= p_offset + p_limit
  order by o.listing_group, o.place
$$;
comment on function public.agency_listing_page is
  'Some ads of each of these groups of an agency, for its members: what is open by the shortest deadline, what is over by the latest. Empty for everybody else.';

grant execute on function public.agency_listing_groups(uuid),
  public.agency_listing_page(uuid, text[], integer, integer) to authenticated;
