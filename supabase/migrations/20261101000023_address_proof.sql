-- Proof of an address: until a link in a mail has been followed, whoever typed the address may have been somebody else.

alter table public.accounts add column address_proven_at timestamptz;
comment on column public.accounts.address_proven_at is
  'When a link in a mail first signed this person in. A password from before that is taken away, since a stranger may have chosen it.';

create function public.address_is_proven() returns boolean
language sql stable security definer set search_path = '' as $$
  select coalesce((select address_proven_at is not null from public.accounts where id = (select auth.uid())), false)
$$;
comment on function public.address_is_proven is 'Whether the signed-in person has come by a link in a mail before.';

create function public.prove_address() returns void
language sql security definer set search_path = '' as $$
  update public.accounts set address_proven_at = now() where id = (select auth.uid()) and address_proven_at is null
$$;
comment on function public.prove_address is 'Notes that the signed-in person has come by a link in a mail; called after the old password is gone.';

grant execute on function public.address_is_proven(), public.prove_address() to authenticated;
