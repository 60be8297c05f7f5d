-- The viewer: who is signed in and what they belong to, in one call per request.

create function public.my_viewer() returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'accountId', a.id,
    'email', u.email,
    'fullName', a.full_name,
    'locale', a.locale,
    'isAdmin', a.is_admin,
    'agencies', coalesce((
      select jsonb_agg(jsonb_build_object('id', g.id, 'slug', g.slug, 'name', g.name, 'role', m.role) order by g.name, m.role)
      from public.agency_members m
      join public.agencies g on g.id = m.agency_id
      where m.account_id = a.id
    ), '[]'::jsonb)
  )
  from public.accounts a
  join auth.users u on u.id = a.id
  where a.id = (select auth.uid())
$$;
comment on function public.my_viewer is 'The signed-in person''s own account and memberships; null when nobody is signed in.';

grant execute on function public.my_viewer() to authenticated;
