-- A request outlives the account that asked: it stays as it was sent, and a fellow still has a say in a swap.

create or replace function private.has_fellow(p_request public.change_requests) returns boolean
language sql stable security definer set search_path = '' as $$
  select p_request.kind = 'swap' and (p_request.terms is not null or exists (
    select from public.placements p join public.trainees t on t.id = p.trainee_id
    where p.id = p_request.placement_id and t.account_id = p_request.requested_by))
$$;
comment on function private.has_fellow is
  'True for a swap that the trainee asks for, or has asked for before the account was deleted: then the fellow has a say. A coordinator''s swap has none.';

create or replace function private.guard_change_request() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  people constant text[] := '{requested_by, decided_by}';
begin
  if new.status <> old.status and not exists (select from public.change_request_transitions t
    where t.from_status = old.status and t.to_status = new.status
      and coalesce(t.with_fellow = private.has_fellow(new), true)) then
    perform private.refuse('transition_not_allowed', old.status || ' → ' || new.status);
  elsif new.status = old.status and old.status not in ('draft', 'returned')
    and to_jsonb(new) - people <> to_jsonb(old) - people then
    perform private.refuse('locked_after_submission');
  end if;
  new.updated_at := now();
  return new;
end $$;
comment on function private.guard_change_request is
  'Holds for everyone: a request follows the table of steps, and what has been sent is not rewritten. That an account behind it is deleted changes nothing of what was asked.';
