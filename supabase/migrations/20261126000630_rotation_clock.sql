-- What the clock and people do at once: everybody holds trainees before placements, and nobody overwrites what another has just noted.

create or replace function public.advance_placements() returns integer
language plpgsql security definer set search_path = '' as $$
declare
  due uuid[];
  moved integer;
  total integer := 0;
begin
  -- Trainees in the order of their ids, as everywhere.
  select array_agg(held.id) into due from (
    select t.id from public.trainees t
    where exists (select from public.placements p where p.trainee_id = t.id
      and (p.status = 'confirmed' and p.starts_on <= private.today() or p.status = 'active' and p.ends_before <= private.today()))
    order by t.id for no key update
  ) held;
  update public.placements set status = 'active'
  where trainee_id = any (due) and status = 'confirmed' and starts_on <= private.today();
  get diagnostics moved = row_count;
  total := moved;
  update public.placements set status = 'completed'
  where trainee_id = any (due) and status = 'active' and ends_before <= private.today();
  get diagnostics moved = row_count;
  return total + moved;
end $$;

create or replace function public.miss_check_ins() returns integer
language plpgsql security definer set search_path = '' as $$
declare
  talk uuid;
  missed integer := 0;
begin
  for talk in select c.id from public.check_ins c join public.placements p on p.id = c.placement_id
    where c.status = 'scheduled' and p.is_live and c.due_on < private.today() - 7 order by c.due_on loop
    -- Somebody may have recorded it since the list was read.
    update public.check_ins set status = 'missed' where id = talk and status = 'scheduled';
    missed := missed + found::integer;
  end loop;
  return missed;
end $$;

create or replace function private.guard_rotation() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  trainee uuid := case when tg_table_name = 'leaves' then old.trainee_id else new.trainee_id end;
  fault record;
begin
  if tg_table_name = 'placements' and tg_op = 'UPDATE' then
    if new.status in ('host_declined', 'cancelled', 'ended_early') or (new.status <> 'confirmed' or old.status = 'confirmed')
      and (new.starts_on, new.ends_before, new.seat_id, new.agency_id) = (old.starts_on, old.ends_before, old.seat_id, old.agency_id) then
      return null;
    end if;
  end if;
  perform from public.trainees where id = trainee for no key update;
  if exists (select from public.placements p where p.trainee_id = trainee and p.status in ('confirmed', 'active')) then
    select * into fault from private.rotation_faults(trainee) limit 1;
    if found then
      perform private.refuse(fault.code, fault.detail::text);
    end if;
  end if;
  return null;
end $$;
comment on function private.guard_rotation is
  'At commit: once one placement of a trainee is confirmed, nobody is placed, moved or confirmed unless all live ones are in order, within the gap limit and able to reach the distinct hosts. A host may always say no and a placement always end: what is missing then is on the board.';

-- At commit, after the seats that an approval holds: a seat that is withdrawn at the same time is held before its mail, too.
drop trigger change_requests_told_coordinators on public.change_requests;
create constraint trigger change_requests_told_coordinators after update of status on public.change_requests
  deferrable initially deferred for each row
  when ((old.status = 'submitted') <> (new.status = 'submitted')) execute function private.tell_of_request();
