-- Reading a search for an engine outside the database: the same words, spelling help and compounds as the database's own search.

create function private.read_terms(p_text text, p_is_open boolean) returns jsonb
language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'shown', t.shown,
    'words', w.words,
    'open', case when p_is_open and t.place = t.last_place then w.last_word end,
    'parts', coalesce((select jsonb_agg(private.norwegian_stem_of(part) order by nr)
      from unnest(t.parts) with ordinality p (part, nr)), '[]'),
    'marks', coalesce((select jsonb_agg(distinct l[1]) from regexp_matches(t.marks::text, '''([^'']+)''', 'g') l), '[]'),
    'wasCorrected', t.was_corrected
  ) order by t.place), '[]')
  from (select r.*, max(r.place) over () as last_place from private.read_search_text(p_text, p_is_open) r) t
  cross join lateral (
    select jsonb_agg(private.norwegian_stem_of(word) order by nr) as words, (array_agg(word order by nr desc))[1] as last_word
    from string_to_table(private.plain_words(t.shown), ' ') with ordinality s (word, nr)
  ) w
  where p_text ~ '\S'
$$;

create function public.read_search(request jsonb) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  perform private.check_search_request(request);
  return jsonb_build_object(
    'terms', private.read_terms(request ->> 'text', coalesce((request ->> 'prefix')::boolean, false)),
    'unknown', private.unknown_values(request));
end $$;
comment on function public.read_search is
  'What the text of a search asks for, term by term (words by stem, the unfinished last word as typed, the parts of a compound, what to mark), and the values that do not exist. For engines that know no Norwegian; see search/read-search.ts.';

grant execute on function public.read_search(jsonb) to anon, authenticated, service_role;
