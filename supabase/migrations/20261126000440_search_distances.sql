-- Distances keep their plan too.

create or replace function private.distances(p_municipality text) returns table (place integer, km double precision)
language plpgsql stable set search_path = '' as $$
begin
  return query
  select m.number::integer,
    2 * 6371.0088 * asin(sqrt(least(1, sind((m.lat - o.lat) / 2) ^ 2 + cosd(m.lat) * cosd(o.lat) * sind((m.lon - o.lon) / 2) ^ 2)))
  from public.municipalities o, public.municipalities m
  where o.number = p_municipality;
end $$;
