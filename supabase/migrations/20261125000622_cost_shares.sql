-- Cost shares: who pays how much of a placement in a month. Each placement-month sums to 100.00 or is not written.

create table public.cost_shares (
  placement_id uuid not null references public.placements on delete cascade,
  month date not null check (month = date_trunc('month', month)::date),
  payer text not null check (payer in ('host', 'programme', 'county', 'state', 'other')),
  share numeric(5, 2) not null check (share > 0 and share <= 100),
  primary key (placement_id, month, payer)
);
comment on table public.cost_shares is 'Per cent of a placement''s cost in a month by payer; month is its first day. The shares of a placement-month sum to 100.00.';

create function private.guard_cost_shares() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  placement uuid := case when tg_op = 'DELETE' then old.placement_id else new.placement_id end;
  in_month date := case when tg_op = 'DELETE' then old.month else new.month end;
  total numeric;
begin
  perform from public.placements where id = placement for no key update;
  select sum(share) into total from public.cost_shares where placement_id = placement and month = in_month;
  if total <> 100.00 then
    perform private.refuse('shares_do_not_sum', jsonb_build_object('month', in_month, 'sum', total)::text);
  end if;
  return null;
end $$;
comment on function private.guard_cost_shares is 'At commit: the shares of a placement-month sum to 100.00, or there are none.';
create constraint trigger cost_shares_sum after insert or update or delete on public.cost_shares
  deferrable initially deferred for each row execute function private.guard_cost_shares();

create function public.set_cost_shares(p_placement uuid, p_months date[], p_shares jsonb) returns void
language plpgsql security definer set search_path = '' as $$
declare
  placement public.placements;
begin
  select * into placement from public.placements
  where id = p_placement and cohort_id in (select private.coordinated_cohort_ids()) for no key update;
  if not found then
    perform private.refuse('not_found');
  elsif exists (select from unnest(p_months) m where m <> date_trunc('month', m)::date
    or not daterange(m, (m + interval '1 month')::date) && placement.period) then
    perform private.refuse('month_outside_placement');
  elsif exists (select from jsonb_each(p_shares) s where s.key not in ('host', 'programme', 'county', 'state', 'other')
    or jsonb_typeof(s.value) <> 'number' or (s.value)::numeric not between 0.01 and 100) then
    perform private.refuse('share_out_of_range');
  end if;
  delete from public.cost_shares where placement_id = p_placement and month = any (p_months);
  insert into public.cost_shares (placement_id, month, payer, share)
  select p_placement, m, s.key, round((s.value)::numeric, 2) from (select distinct unnest(p_months) as m) months cross join jsonb_each(p_shares) s;
  set constraints public.cost_shares_sum immediate;
end $$;
comment on function public.set_cost_shares is
  'A coordinator sets {payer: per cent} for months (their first days) of a placement at once. Refuses: not_found, month_outside_placement, share_out_of_range, shares_do_not_sum (detail: month and sum).';

create view public.cost_ledger with (security_invoker = true) as
select p.cohort_id, p.agency_id, p.trainee_id, c.placement_id, c.month, c.payer, c.share, p.fte_percent,
  least(p.ends_before, (c.month + interval '1 month')::date) - greatest(p.starts_on, c.month) as days
from public.cost_shares c
join public.placements p on p.id = c.placement_id
where p.is_live and p.period && daterange(c.month, (c.month + interval '1 month')::date);
comment on view public.cost_ledger is 'The ledger: each share with the days and FTE of the placement in that month; read with the reader''s own rights.';

alter table public.cost_shares enable row level security;
create policy "Coordinators read the cost shares of their cohorts" on public.cost_shares for select to authenticated
  using (exists (select from public.placements p where p.id = placement_id and p.cohort_id in (select private.coordinated_cohort_ids())));
create policy "Hosts read the cost shares of their placements" on public.cost_shares for select to authenticated
  using (exists (select from public.placements p where p.id = placement_id
    and (p.programme_id, p.agency_id) in (select h.programme_id, h.agency_id from private.host_parts() h)));
grant select on public.cost_shares, public.cost_ledger to authenticated;
grant execute on function public.set_cost_shares(uuid, date[], jsonb) to authenticated;
