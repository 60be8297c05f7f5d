-- Whoever follows the feed has to hear of every ad that has left, also when they are more than a thousand.

create or replace function public.departed_listings(p_since timestamptz)
returns table (listing_id uuid, left_at timestamptz, reason text)
language sql stable security definer set search_path = '' as $$
  with departed as (
    select l.id, l.status, l.publish_at, l.deadline,
      case when l.status = 'published' then l.deadline
        else least(l.deadline, (select max(e.at) from public.events e
          where e.listing_id = l.id and e.from_status = 'published' and e.to_status <> 'published')) end as left_at
    from public.listings l
    where not l.is_example and l.deadline >= greatest(p_since, now() - interval '90 days')
      and (l.status in ('suspended', 'removed', 'closed_early', 'concluded', 'archived')
        or (l.status = 'published' and l.deadline <= now()))
  )
  select d.id, d.left_at,
    case when d.status in ('suspended', 'removed') then 'withdrawn' when d.left_at < d.deadline then 'closed' else 'expired' end
  from departed d
  where d.left_at between greatest(p_since, now() - interval '90 days') and now() and d.left_at > d.publish_at
$$;
comment on function public.departed_listings is
  'Every ad that was public and is no longer live, since an instant at most 90 days back: id, when and why it left (expired, closed by the employer, withdrawn by the portal), never its text. No examples.';
