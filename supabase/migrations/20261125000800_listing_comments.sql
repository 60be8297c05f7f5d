-- Comments on an ad that is being written: what those who write it say to each other about it.

create table public.listing_comments (
  id uuid primary key default extensions.gen_random_uuid(),
  listing_id uuid not null references public.listings on delete cascade,
  author_id uuid references public.accounts on delete set null,
  section text check (section in ('ad', 'criteria', 'place', 'pay', 'benefits', 'mission', 'contact', 'dates')),
  body text not null check (body = btrim(body, e' \t\r\n') and length(body) between 1 and 2000),
  created_at timestamptz not null default clock_timestamp(),
  settled_at timestamptz,
  settled_by uuid references public.accounts on delete set null,
  constraint settled_by_at check (settled_at is not null or settled_by is null)
);
comment on table public.listing_comments is
  'Remarks on an ad or one section of it, by those who write it. A remark stays as it was written; it is settled, opened again, and goes with its ad.';
create index listing_comments_listing_idx on public.listing_comments (listing_id, created_at);
create index listing_comments_author_idx on public.listing_comments (author_id);
create index listing_comments_settled_by_idx on public.listing_comments (settled_by);
alter table public.listing_comments enable row level security;
create policy "Those who write an ad read the comments on it" on public.listing_comments for select to authenticated
  using (listing_id in (select l.id from public.listings l where l.agency_id in (select private.agency_ids_as('{owner,recruiter}')))
    or listing_id in (select private.listing_ids_with_seat('{case_handler,hiring_manager}')));

create function private.keep_listing_comment() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'DELETE' then
    -- Within the removal of the ad itself the ad is gone already.
    if exists (select from public.listings where id = old.listing_id) then
      perform private.refuse('append_only');
    end if;
    return old;
  elsif (new.id, new.listing_id, new.section, new.body, new.created_at)
      is distinct from (old.id, old.listing_id, old.section, old.body, old.created_at)
    or new.author_id <> old.author_id or (old.author_id is null and new.author_id is not null) then
    perform private.refuse('append_only');
  end if;
  return new;
end $$;
comment on function private.keep_listing_comment is
  'A comment is neither rewritten nor taken away alone; only whether it is settled may change, and an author who leaves the portal is forgotten.';
create trigger listing_comments_append_only before update or delete on public.listing_comments
  for each row execute function private.keep_listing_comment();

create function private.hold_for_comment(p_listing uuid) returns public.listings
language plpgsql security definer set search_path = '' as $$
declare
  job public.listings;
begin
  perform private.require_hold(p_listing, '{owner,recruiter,case_handler,hiring_manager}');
  -- A publication in another session comes before or after, and comments on one ad come one after another.
  select * into job from public.listings where id = p_listing for no key update;
  if not found then
    perform private.refuse('not_found');
  elsif job.status not in ('draft', 'in_review') and not (job.status = 'published' and job.publish_at > clock_timestamp()) then
    perform private.refuse('comments_closed', job.status);
  end if;
  return job;
end $$;
comment on function private.hold_for_comment is
  'Locks an ad that can be commented on, for those who write it: a draft, one in review or one that waits for its day. Refuses: not_found, not_allowed, comments_closed.';

create function public.comment_on_listing(p_listing uuid, p_section text, p_body text) returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  job public.listings := private.hold_for_comment(p_listing);
  new_id uuid;
begin
  if (select count(*) from public.listing_comments c where c.listing_id = job.id) >= 200 then
    perform private.refuse('enough_comments');
  end if;
  insert into public.listing_comments (listing_id, author_id, section, body)
  values (job.id, auth.uid(), p_section, btrim(p_body, e' \t\r\n'))
  returning id into new_id;
  return new_id;
end $$;
comment on function public.comment_on_listing is
  'Somebody who writes an ad comments on it, or on one section of it. Refuses: not_found, not_allowed, comments_closed, enough_comments (two hundred on one ad).';

create function public.settle_comment(p_comment uuid, p_settled boolean) returns void
language plpgsql security definer set search_path = '' as $$
declare
  said public.listing_comments;
begin
  select * into said from public.listing_comments c
  where c.id = p_comment and private.holds_on_listing(c.listing_id, '{owner,recruiter,case_handler,hiring_manager}');
  if not found then
    perform private.refuse('not_found');
  end if;
  if p_settled then
    perform private.require_hold(said.listing_id, '{owner,recruiter,case_handler,hiring_manager}');
  else
    perform private.hold_for_comment(said.listing_id);
  end if;
  update public.listing_comments
  set settled_at = case when p_settled then clock_timestamp() end, settled_by = case when p_settled then auth.uid() end
  where id = p_comment and (settled_at is not null) <> p_settled;
end $$;
comment on function public.settle_comment is
  'Marks a comment as settled, or opens it again while the ad can be commented on; of two who settle at once the first is noted. Refuses: not_found, comments_closed.';

grant select on public.listing_comments to authenticated;
grant execute on function public.comment_on_listing(uuid, text, text), public.settle_comment(uuid, boolean) to authenticated;
