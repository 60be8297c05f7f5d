-- A seat is withdrawn only while nobody is in it or on the way there, and nobody is placed in one that is withdrawn.

create function private.guard_withdrawal() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  used integer;
begin
  select count(*) into used from public.placements p
  where p.seat_id = new.id and p.status in ('proposed', 'host_accepted', 'confirmed', 'active');
  if used > 0 then
    perform private.refuse('seat_in_use', jsonb_build_object('placements', used)::text);
  end if;
  new.withdrawn_at := clock_timestamp();
  return new;
end $$;
comment on function private.guard_withdrawal is
  'A seat with placements that are not over stays offered; the update itself holds the row that placing locks. The instant is the database''s.';
create trigger seats_withdrawal before update of withdrawn_at on public.seats for each row
  when (old.withdrawn_at is null and new.withdrawn_at is not null) execute function private.guard_withdrawal();

create function private.guard_offered() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  -- The trainee is held before the seat, as in the guarantees.
  perform from public.trainees where id = new.trainee_id for no key update;
  perform from public.seats s where s.id = new.seat_id for no key update;
  if exists (select from public.seats s where s.id = new.seat_id and s.withdrawn_at is not null) then
    perform private.refuse('seat_withdrawn');
  end if;
  return null;
end $$;
comment on function private.guard_offered is 'Nobody is placed in a seat that is withdrawn, also when that happened in another session a moment ago.';
create trigger placements_offered after insert or update of seat_id on public.placements for each row
  when (new.is_live) execute function private.guard_offered();
