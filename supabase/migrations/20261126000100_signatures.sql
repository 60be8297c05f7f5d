-- A signature is the mentor's who gave it: when a placement gets another mentor, the agreement waits for the new one's name.

create function private.unsign_former_mentor() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  update public.mentor_agreements set mentor_id = new.mentor_id, mentor_signed_at = null where placement_id = new.id;
  return null;
end $$;
comment on function private.unsign_former_mentor is
  'Whatever way a placement gets another mentor or none, the former one''s signature falls away, for good; the trainee''s stands, and the new mentor is asked to sign.';
create trigger placements_unsigned after update of mentor_id on public.placements for each row
  when (old.mentor_id is distinct from new.mentor_id) execute function private.unsign_former_mentor();

create function private.keep_mentors_signature() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from public.placements p where p.id = new.placement_id and p.mentor_id = new.mentor_id) then
    new.mentor_signed_at := null;
  end if;
  return new;
end $$;
comment on function private.keep_mentors_signature is 'An agreement carries no signature of somebody who is not the mentor of its placement, also when that account is deleted.';
create trigger mentor_agreements_signature before insert or update on public.mentor_agreements
  for each row execute function private.keep_mentors_signature();

-- Mentors who were exchanged before this held: the new ones are asked now.
update public.mentor_agreements a set mentor_id = p.mentor_id, mentor_signed_at = null
from public.placements p where p.id = a.placement_id and a.mentor_id is distinct from p.mentor_id;
