-- Demo accounts share a published password; a production start asks whether any of them are here.

create function public.has_demo_accounts() returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from auth.users where email like '%@demo.example')
$$;
comment on function public.has_demo_accounts is 'True when an account of the demo is in this database; a production start then refuses to run.';

grant execute on function public.has_demo_accounts() to service_role;
