-- Mail about swaps: the fellow is asked, the asker hears the fellow's answer, and both hear what was decided.

create or replace function private.tell_of_decision() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  one public.placements;
  other public.placements;
begin
  select * into one from public.placements where id = new.placement_id;
  if new.status in ('returned', 'approved', 'rejected') then
    perform private.queue_mail('change_request_decided', new.requested_by,
      private.rotation_facts(one.cohort_id, one.agency_id) || jsonb_build_object('placementId', one.id, 'outcome', new.status, 'note', new.note,
        'reader', case when t.account_id = new.requested_by then 'trainee' else 'host' end))
    from public.trainees t where t.id = one.trainee_id and new.requested_by is distinct from new.decided_by;
  end if;
  if private.has_fellow(new) then
    select * into other from public.placements where id = new.other_placement_id;
    perform private.queue_mail('swap_news', case when told.is_fellow then t.account_id else new.requested_by end,
      private.rotation_facts(one.cohort_id, case when told.is_fellow then other.agency_id else one.agency_id end)
        || jsonb_build_object('segment', one.segment_number, 'news', told.news, 'note', case when not told.is_fellow then new.note end))
    from public.trainees t
    join (values ('asked', true, 'asked'), ('submitted', false, 'agreed'), ('declined', false, 'declined'),
      ('approved', true, 'approved'), ('rejected', true, 'rejected')) told (status, is_fellow, news) on told.status = new.status
    where t.id = other.trainee_id;
  end if;
  return null;
end $$;
comment on function private.tell_of_decision is
  'Whoever asked hears the coordinator''s answer, unless it is one''s own. Of a swap the fellow is asked and told the end, and the asker what the fellow said. No name is in it.';
drop trigger change_requests_told on public.change_requests;
create trigger change_requests_told after update of status on public.change_requests for each row
  when (old.status is distinct from new.status) execute function private.tell_of_decision();

-- A placement that no host had answered yet changes hosts without changing its status: the new host is told all the same.
create trigger placements_host_told after update of agency_id on public.placements for each row
  when (old.agency_id is distinct from new.agency_id and new.status = 'proposed') execute function private.tell_of_placement();
