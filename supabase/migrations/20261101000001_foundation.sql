-- Foundation: extensions, a private schema for helpers, and a database where nothing is granted by default.

create schema if not exists extensions;
create extension if not exists pgcrypto with schema extensions;
create extension if not exists pg_trgm with schema extensions;
create extension if not exists unaccent with schema extensions;
create extension if not exists fuzzystrmatch with schema extensions;

create schema private;
comment on schema private is 'Helpers of policies, triggers and guarded functions; not exposed by the API.';
grant usage on schema private to anon, authenticated, service_role;

-- Every table, sequence and function is closed until a migration grants it by name.
alter default privileges in schema public revoke all on tables from anon, authenticated, service_role;
alter default privileges in schema public revoke all on sequences from anon, authenticated, service_role;
alter default privileges in schema public revoke execute on functions from anon, authenticated, service_role;
-- PUBLIC's execute right is a global default and can only be taken away globally.
alter default privileges revoke execute on functions from public;

create function private.refuse(p_reason text, p_detail text default null) returns void
language plpgsql set search_path = '' as $$
begin
  raise exception using errcode = 'P0001', message = p_reason, detail = coalesce(p_detail, '');
end $$;
comment on function private.refuse is
  'Ends a guarded function with a refusal that a person can cause: the message is a reason code that the site turns into text.';

create function private.is_organisation_number(p_number text) returns boolean
language sql immutable parallel safe set search_path = '' as $$
  select p_number ~ '^[0-9]{9}$' and (
    select (11 - sum(substr(p_number, i, 1)::int * (array[3, 2, 7, 6, 5, 4, 3, 2])[i]) % 11) % 11
    from generate_series(1, 8) i
  ) = substr(p_number, 9, 1)::int
$$;
comment on function private.is_organisation_number is
  'Nine digits whose last is the check digit by modulus 11, weights 3 2 7 6 5 4 3 2 (Brønnøysundregistrene).';

create function private.touch_updated_at() returns trigger
language plpgsql set search_path = '' as $$
begin
  new.updated_at := now();
  return new;
end $$;

create function private.refuse_change() returns trigger
language plpgsql set search_path = '' as $$
begin
  perform private.refuse('append_only', tg_table_name);
  return null;
end $$;
comment on function private.refuse_change is 'Trigger of append-only tables: rows are added, never changed or removed.';

grant execute on function private.refuse(text, text) to anon, authenticated, service_role;
