-- Why somebody asks for a change is between them and the coordinators: a host reads what is asked of its placements, never the reason.

drop policy "Whoever reads a placement reads what was asked of it" on public.change_requests;
create policy "Coordinators read what was asked in their cohorts" on public.change_requests for select to authenticated
  using (status <> 'draft' and cohort_id in (select private.coordinated_cohort_ids()));
create policy "Trainees read what was asked of their placements" on public.change_requests for select to authenticated
  using (status <> 'draft' and kind <> 'swap'
    and exists (select from public.placements p where p.id = placement_id and p.trainee_id in (select private.own_trainee_ids())));

create function public.placement_changes(p_placement uuid) returns table (id uuid, kind text, status text, starts_on date, ends_before date,
  fte_percent smallint, note text, is_mine boolean, asked_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select r.id, r.kind, r.status, r.starts_on, r.ends_before, r.fte_percent,
    case when r.requested_by = (select auth.uid()) then r.note end, r.requested_by is not distinct from (select auth.uid()), r.created_at
  from public.change_requests r
  where r.placement_id = p_placement and 'host' = any (private.placement_roles(p_placement)) and r.kind not in ('swap', 'leave')
    and (r.status <> 'draft' or r.requested_by = (select auth.uid()))
  order by r.created_at desc
$$;
comment on function public.placement_changes is
  'For the host of a placement: what was asked to be changed in it, the newest first, without the reason and with the coordinator''s word only to who asked. Neither leave nor swaps. Nothing for others.';

grant execute on function public.placement_changes(uuid) to authenticated;
