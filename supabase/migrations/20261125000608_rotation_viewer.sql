-- The viewer in rotations: which programmes the signed-in person coordinates or hosts in, and whether they mentor or are a trainee.

create function private.viewer_rotation() returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'programmes', coalesce((
      select jsonb_agg(jsonb_build_object('id', p.id, 'slug', p.slug, 'name', p.name) order by p.name)
      from public.programmes p where p.id in (select private.coordinated_programme_ids())
    ), '[]'::jsonb),
    'hosts', coalesce((
      select jsonb_agg(jsonb_build_object('programmeId', h.programme_id, 'programmeName', p.name, 'agencyId', h.agency_id,
        'agencySlug', a.slug) order by p.name, a.name)
      from private.host_parts() h
      join public.programmes p on p.id = h.programme_id
      join public.agencies a on a.id = h.agency_id
    ), '[]'::jsonb),
    'isMentor', exists (select from public.mentors m where m.account_id = (select auth.uid())),
    'isTrainee', exists (select private.own_trainee_ids())
  )
$$;
comment on function private.viewer_rotation is 'What the signed-in person is in programmes, for the viewer.';

alter function public.my_viewer() rename to viewer_account;
alter function public.viewer_account() set schema private;

create function public.my_viewer() returns jsonb
language sql stable security definer set search_path = '' as $$
  select private.viewer_account() || private.viewer_rotation()
$$;
comment on function public.my_viewer is 'The signed-in person''s own account, memberships and parts in programmes; null when nobody is signed in.';

revoke execute on function private.viewer_account() from authenticated;
grant execute on function public.my_viewer() to authenticated;
