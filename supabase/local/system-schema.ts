import type { App } from "@supabase/lite";
import type postgres from "postgres";

/** What hosted Supabase has before the first migration runs. */
const ROLES = `
do $$
declare
  wanted record;
begin
  -- Roles belong to the whole server: two databases that start at once take turns here.
  perform pg_advisory_xact_lock(7283015);
  for wanted in select * from (values
    ('anon', 'nologin noinherit'),
    ('authenticated', 'nologin noinherit'),
    ('service_role', 'nologin noinherit bypassrls'),
    ('supabase_auth_admin', 'nologin noinherit'),
    ('supabase_storage_admin', 'nologin noinherit')
  ) as roles (name, abilities) loop
    if not exists (select from pg_roles where rolname = wanted.name) then
      execute format('create role %I %s', wanted.name, wanted.abilities);
    end if;
  end loop;
end $$;
create schema if not exists extensions;
create schema if not exists auth;
create extension if not exists pgcrypto with schema extensions;
create extension if not exists "uuid-ossp" with schema extensions;
grant usage on schema public, extensions, auth to anon, authenticated, service_role, supabase_auth_admin;
`;

/**
 * lite's versions of these functions know only the settings that lite makes. The hosted ones read the claims, which
 * also a test's plain SQL session can set.
 */
const AFTER_SYSTEM_SCHEMA = `
create or replace function auth.uid() returns uuid language sql stable as $$
  select coalesce(
    nullif(current_setting('request.jwt.claim.sub', true), ''),
    nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub'
  )::uuid
$$;
create or replace function auth.role() returns text language sql stable as $$
  select coalesce(
    nullif(current_setting('request.jwt.claim.role', true), ''),
    nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role'
  )
$$;
create or replace function auth.email() returns text language sql stable as $$
  select coalesce(
    nullif(current_setting('request.jwt.claim.email', true), ''),
    nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'email'
  )
$$;
grant execute on function auth.uid(), auth.role(), auth.email(), auth.jwt() to public;
-- Columns and rights that hosted Supabase has and lite leaves out.
alter table auth.users add column if not exists instance_id uuid;
grant select, insert, update, delete on all tables in schema auth to supabase_auth_admin;
grant usage on schema storage to anon, authenticated, service_role;
grant all on storage.buckets, storage.objects to anon, authenticated, service_role;
grant execute on all functions in schema storage to anon, authenticated, service_role;
alter table storage.buckets enable row level security;
alter table storage.objects enable row level security;
`;

/** Creates roles, the auth and storage schemas and the migration history where they are missing. */
export async function ensureSystemSchema(app: App, sql: postgres.Sql): Promise<void> {
  await sql.unsafe(ROLES).simple();
  await app.ensureSystemSchema();
  await sql.unsafe(AFTER_SYSTEM_SCHEMA).simple();
}
