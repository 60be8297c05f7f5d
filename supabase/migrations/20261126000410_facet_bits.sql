-- Facets counted by bits: ads get slots in segments, a facet value has a bit for each slot, and what a search finds is
-- a mask over it. See docs/decisions/0012.

alter table private.search_index
  add column segment integer,
  add column slot integer check (slot between 0 and 4095),
  add constraint search_index_slots_lie_in_segments check ((segment is null) = (slot is null)),
  add constraint search_index_slots_are_taken_once unique (segment, slot);
comment on column private.search_index.segment is
  'Where the ad''s facets stand as bits, with slot; null for an ad whose facets have changed since, which is counted by itself.';

create sequence private.search_segments;

create table private.search_facet_bits (
  segment integer not null,
  facet integer not null references private.search_facets,
  bits bit(4096) not null,
  primary key (segment, facet)
);
comment on table private.search_facet_bits is
  'Which slots of a segment hold ads with a facet value. Never changed: an ad that changes leaves its slot, and a segment without ads goes.';

create function private.bits_at(p_slots integer[]) returns bit(4096)
language plpgsql immutable parallel safe set search_path = '' as $$
begin
  return (
    select string_agg(coalesce(w.bits, 0)::bit(64)::text, '' order by n.nr)::bit(4096)
    from generate_series(0, 63) n (nr)
    left join (
      select p.slot >> 6 as nr, bit_or(1::bigint << (p.slot & 63)) as bits from unnest(p_slots) p (slot) group by 1
    ) w using (nr));
end $$;

create function private.leave_segment() returns trigger
language plpgsql set search_path = '' as $$
begin
  new.segment := null;
  new.slot := null;
  return new;
end $$;
create trigger search_index_leave_segment before update of facets on private.search_index
  for each row when (old.facets <> new.facets) execute function private.leave_segment();
alter table private.search_index enable always trigger search_index_leave_segment;

create function public.count_facets_ahead(p_least integer default 100) returns integer
language plpgsql security definer set search_path = '' as $$
declare
  size constant integer := 4096;
  fresh integer;
  merged integer[];
  ads uuid[];
  new_segment integer;
begin
  if not pg_try_advisory_xact_lock(hashtext('private.search_facet_bits')) then
    return 0;
  end if;
  select count(*) into fresh from private.search_index where segment is null;
  if fresh < greatest(p_least, 1) then
    return 0;
  end if;
  -- Small segments are taken in when those smaller still come to half of them: few segments, and an ad moves seldom.
  merged := array(
    select c.segment from (
      select segment, count(*) as ads, sum(count(*)) over (order by count(*), segment) as with_smaller
      from private.search_index where segment is not null group by segment
    ) c
    where c.ads <= 2 * (fresh + c.with_smaller - c.ads) and fresh + c.with_smaller <= size);
  -- Whoever is changing an ad need not wait: it stays where it is until the next time.
  ads := array(
    select i.listing_id from private.search_index i
    where i.segment is null or i.segment = any (merged)
    order by i.segment nulls first limit size for update skip locked);
  new_segment := nextval('private.search_segments');
  update private.search_index i set segment = new_segment, slot = a.nr - 1
  from unnest(ads) with ordinality a (listing_id, nr)
  where i.listing_id = a.listing_id;
  insert into private.search_facet_bits (segment, facet, bits)
  select new_segment, f.facet, private.bits_at(array_agg(f.slot))
  from (select unnest(i.facets) as facet, i.slot from private.search_index i where i.segment = new_segment) f
  group by f.facet;
  delete from private.search_facet_bits b
  where not exists (select from private.search_index i where i.segment = b.segment);
  return cardinality(ads);
end $$;
comment on function public.count_facets_ahead is
  'Gives ads whose facets have changed a slot in a new segment, at most one segment a call, when there are p_least of them. Returns how many ads it moved; call again until it is 0. Searches count right before, while and after it runs.';

grant execute on function public.count_facets_ahead(integer) to service_role;
