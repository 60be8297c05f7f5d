-- From draft to public: what to look at twice, review by a colleague, publication now or at a set time.

create function public.publication_warnings(p_listing uuid) returns text[]
language sql stable set search_path = '' as $$
  select array_remove(array[
    case when l.deadline < greatest(now(), l.publish_at) + interval '14 days' then 'deadline_soon' end,
    case when l.salary_max > 2 * l.salary_min then 'pay_range_wide' end,
    case when l.salary_min < case l.salary_per when 'year' then 100000 when 'month' then 10000 else 100 end then 'pay_low' end
  ], null)
  from public.listings l
  where l.id = p_listing
$$;
comment on function public.publication_warnings is
  'What an ad may be published with but should be looked at twice: a deadline within fourteen days (the norm of the state), a pay range wider than double, pay that looks like thousands (650 for 650 000). Null when the caller cannot read the listing.';

create function private.public_slug(p_listing uuid) returns text
language plpgsql security definer set search_path = '' as $$
declare
  base text;
begin
  select trim(both '-' from left(regexp_replace(
    extensions.unaccent('extensions.unaccent', translate(lower(l.title || ' ' || a.slug), 'æ', 'a')), '[^a-z0-9]+', '-', 'g'), 110))
  into base
  from public.listings l join public.agencies a on a.id = l.agency_id
  where l.id = p_listing;
  -- Two ads with one title may be published at once; the second waits and gets a longer address.
  perform pg_advisory_xact_lock(hashtextextended('listing slug ' || base, 0));
  if exists (select from public.listings l where l.slug = base and l.id <> p_listing) then
    return base || '-' || left(p_listing::text, 8);
  end if;
  return base;
end $$;
comment on function private.public_slug is 'The address of an ad: its title and its agency in plain letters, and a piece of its id where that is taken.';

create function public.publish_listing(p_listing uuid, p_publish_at timestamptz default null, p_confirmed text[] default '{}',
  p_seen integer default null) returns text
language plpgsql security definer set search_path = '' as $$
declare
  job public.listings := private.hold_for_step(p_listing, 'published');
  at timestamptz := greatest(clock_timestamp(), p_publish_at);
  missing text[];
  unconfirmed text[];
begin
  if job.status not in ('draft', 'in_review') then
    perform private.refuse('transition_not_allowed', job.status || ' → published');
  end if;
  if p_seen <> private.listing_version(p_listing) then
    perform private.refuse('changed_meanwhile', private.listing_version(p_listing)::text);
  end if;
  if job.status = 'in_review' and (select a.review_required from public.agencies a where a.id = job.agency_id)
    and private.current_subject() = (
      select e.actor_subject from public.events e
      where e.listing_id = p_listing and e.kind = 'listing_status' and e.to_status = 'in_review'
      order by e.id desc limit 1) then
    perform private.refuse('review_needs_another');
  end if;
  missing := public.missing_for_publication(p_listing);
  if job.deadline <= at and 'deadline' <> all (missing) then
    missing := missing || 'deadline'::text;
  end if;
  if cardinality(missing) > 0 then
    perform private.refuse('incomplete', array_to_string(missing, ','));
  end if;
  -- A short deadline is told; what looks like a slip of the pen has to be confirmed.
  unconfirmed := array(select w from unnest(public.publication_warnings(p_listing)) w
    where w <> 'deadline_soon' and w <> all (coalesce(p_confirmed, '{}')));
  if cardinality(unconfirmed) > 0 then
    perform private.refuse('confirmation_required', array_to_string(unconfirmed, ','));
  end if;
  update public.listings set slug = private.public_slug(p_listing), publish_at = at where id = p_listing;
  perform private.move_listing(p_listing, 'published');
  return (select l.slug from public.listings l where l.id = p_listing);
end $$;
comment on function public.publish_listing is
  'Publishes a draft or approves one in review, now or at p_publish_at, and answers its address. p_seen: the version (sum of saved sections) that was read. Refuses: not_found, not_allowed, transition_not_allowed, changed_meanwhile, review_needs_another, incomplete and confirmation_required (detail names what).';

create function public.send_listing_to_review(p_listing uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare
  missing text[];
begin
  perform private.hold_for_step(p_listing, 'in_review');
  missing := public.missing_for_publication(p_listing);
  if cardinality(missing) > 0 then
    perform private.refuse('incomplete', array_to_string(missing, ','));
  end if;
  perform private.move_listing(p_listing, 'in_review');
end $$;
comment on function public.send_listing_to_review is
  'Hands a complete draft to a colleague for approval. Refuses: not_found, not_allowed, transition_not_allowed, incomplete.';

create function public.return_listing_to_draft(p_listing uuid, p_reason text default null) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform private.hold_for_step(p_listing, 'draft');
  perform private.move_listing(p_listing, 'draft', p_reason);
end $$;
comment on function public.return_listing_to_draft is
  'Sends an ad in review back with a word on why, or takes back one that is scheduled but not public yet. Refuses: not_found, not_allowed, transition_not_allowed.';

grant execute on function public.publication_warnings(uuid), public.publish_listing(uuid, timestamptz, text[], integer),
  public.send_listing_to_review(uuid), public.return_listing_to_draft(uuid, text) to authenticated;
