-- Announcements: in which order ads became news to people who wait for them.
-- Ads are created, scheduled and published in transactions that may end in any order, and a scheduled ad becomes live
-- without any transaction. So an ad gets its number afterwards, when everybody can see it, by one transaction at a time:
-- whoever has read up to a number has missed nothing below it.

create sequence private.announcement_numbers;

create table private.announcements (
  listing_id uuid primary key references public.listings on delete cascade,
  number bigint not null unique default nextval('private.announcement_numbers'),
  places text[] not null,
  salary_min integer,
  salary_max integer,
  deadline timestamptz not null
);
comment on table private.announcements is
  'The number of each ad''s last news, with the place, pay and deadline it was news for. Only a change of those makes it news again.';

create function private.announce_listings() returns bigint
language plpgsql security definer set search_path = '' as $$
begin
  -- Held until commit: the next one to give numbers sees all that were given before.
  perform pg_advisory_xact_lock(hashtext('private.announcements'));
  insert into private.announcements as a (listing_id, places, salary_min, salary_max, deadline)
  select l.id, p.places, l.salary_min, l.salary_max, l.deadline
  from public.listings l
  join public.agencies g on g.id = l.agency_id
  cross join lateral (
    select coalesce(array_agg(m.municipality_number order by m.municipality_number), '{}') as places
    from public.listing_municipalities m where m.listing_id = l.id
  ) p
  left join private.announcements known on known.listing_id = l.id
  where l.status = 'published' and g.verified_at is not null and l.publish_at <= now() and l.deadline > now()
    and (known.places, known.salary_min, known.salary_max, known.deadline)
      is distinct from (p.places, l.salary_min, l.salary_max, l.deadline)
  order by l.publish_at, l.seq
  on conflict (listing_id) do update set number = excluded.number, places = excluded.places,
    salary_min = excluded.salary_min, salary_max = excluded.salary_max, deadline = excluded.deadline;
  return (select coalesce(max(number), 0) from private.announcements);
end $$;
comment on function private.announce_listings is
  'Numbers the ads that have become live, or changed place, pay or deadline, since the last call. Returns the highest number given so far.';

create function public.announce_listings() returns bigint
language sql security definer set search_path = '' as $$ select private.announce_listings() $$;
comment on function public.announce_listings is 'The worker''s call of private.announce_listings.';

grant execute on function public.announce_listings() to service_role;
