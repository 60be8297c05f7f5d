-- Matching: inflected synonyms, compounds written in two, and what lies near when a compound finds next to nothing.

create or replace function private.wide_query(p_word text, p_is_open boolean) returns tsquery
language plpgsql stable set search_path = '' as $$
declare
  parts text[] := private.split_compound(p_word);
  tail text := parts[cardinality(parts)];
begin
  return (
    select private.any_of(q.query) from (
      values (private.word_query(p_word)), (case when p_is_open then private.open_word_query(p_word) end)
      union all
      select s.query from private.synonyms_of(p_word) s
      union all
      select private.word_query(left(p_word, -length(tail)) || s.alternative)
      from private.synonyms s where s.term = tail and strpos(s.alternative, ' ') = 0
      union all
      select private.all_of(part.query) from (
        select private.any_of(f.query) from unnest(parts) with ordinality w (part, nr)
        cross join lateral (
          select private.word_query(w.part, 'ABC')
          union all select s.head_query from private.synonyms_of(w.part) s
        ) f (query)
        group by w.nr
      ) part (query)
    ) q (query));
end $$;

create function private.synonyms_of(p_word text) returns setof private.synonyms
language sql stable set search_path = '' as $$
  select * from private.synonyms s where s.term = p_word
  union all
  select * from private.synonyms s
  where s.stem = (ts_lexize('private.norwegian_stem', p_word))[1] and length(p_word) >= 5
    and not exists (select from private.synonyms e where e.term = p_word)
$$;
comment on function private.synonyms_of is 'What also answers a word, or the word that it is a form of.';

create or replace function private.read_search_text(p_text text, p_is_open boolean)
returns table (place integer, shown text, was_corrected boolean, parts text[], own tsquery, wide tsquery, marks tsquery)
language plpgsql stable set search_path = '' as $$
declare
  typed text[];
  words text[];
  phrase text;
  joined text;
  fixed text;
  span integer;
  is_open boolean;
begin
  select array_agg(t.typed order by t.place), array_agg(t.word order by t.place) into typed, words
  from (
    select t.*, s.word is not null as is_stop_word, bool_and(s.word is not null) over () as only_stop_words
    from private.search_tokens(left(p_text, 200)) t
    left join private.stop_words s on s.word = t.typed
    order by t.place limit 24
  ) t
  where t.only_stop_words or not t.is_stop_word;

  place := 1;
  while place <= coalesce(cardinality(words), 0) loop
    span := 1;
    phrase := null;
    for size in reverse least(4, cardinality(words) - place + 1) .. 2 loop
      phrase := array_to_string(words[place:place + size - 1], ' ');
      if exists (select from private.synonyms s where s.term = phrase) then
        span := size;
        exit;
      end if;
    end loop;
    joined := case when span = 1 then private.joined_word(words[place], words[place + 1]) end;
    span := case when joined is null then span else 2 end;
    is_open := p_is_open and place + span > cardinality(words);

    if span = 1 then
      fixed := private.correct_word(words[place], is_open);
      was_corrected := fixed is not null;
      shown := coalesce(private.shown_word(fixed), typed[place]);
      fixed := coalesce(fixed, words[place]);
      parts := private.split_compound(fixed);
      own := private.word_query(fixed);
      wide := private.wide_query(fixed, is_open);
      marks := private.marks_query(array[fixed], fixed, is_open);
    else
      was_corrected := false;
      shown := array_to_string(typed[place:place + span - 1], ' ');
      parts := private.split_compound(joined);
      select private.any_of(private.word_query(w.word)), private.all_of(private.wide_query(w.word, is_open and w.nr = span))
      into own, wide
      from unnest(words[place:place + span - 1]) with ordinality w (word, nr);
      own := case when joined is null then own else own || private.word_query(joined) end;
      select private.any_of(q.query) into wide from (
        values (wide), (case when joined is not null then private.wide_query(joined, is_open) end)
        union all select s.query from private.synonyms s where joined is null and s.term = phrase
      ) q (query);
      marks := private.marks_query(words[place:place + span - 1] || joined, coalesce(joined, phrase), is_open);
    end if;
    return next;
    place := place + span;
  end loop;
end $$;

create type private.search_term as (shown text, own tsquery, wide tsquery, marks tsquery);
comment on type private.search_term is 'A word, phrase or compound of a text: as shown, its own words, all that answers it, and the single words that show it.';
alter type private.text_match add attribute nearby uuid[], add attribute terms private.search_term[];

create or replace function private.compound_queries(p_parts text[]) returns tsquery[]
language sql stable set search_path = '' as $$
  select coalesce(array_agg(q.query order by s.size desc, s.first), '{}')
  from generate_series(1, cardinality(p_parts) - 1) as sizes (size)
  cross join lateral (values (sizes.size, 1), (sizes.size, cardinality(p_parts) - sizes.size + 1)) s (size, first)
  cross join lateral (
    select private.all_of(w.query) from (
      select private.any_of(f.query) from unnest(p_parts[s.first:s.first + s.size - 1]) with ordinality p (part, nr)
      cross join lateral (
        select private.word_query(p.part, 'ABC')
        union all select x.head_query from private.synonyms_of(p.part) x
      ) f (query)
      group by p.nr
    ) w (query)
  ) q (query)
$$;
comment on function private.compound_queries is
  'What a compound that no ad has comes down to: its longest parts first (personvern of personvernrådgiver), and what the job is about (nettverk) before what it is called (ingeniør).';

create or replace function private.match_text(p_text text, p_is_open boolean, p_at timestamptz) returns private.text_match
language plpgsql stable set search_path = '' as $$
declare
  enough constant integer := 3;
  term record;
  terms private.search_term[] := '{}';
  lone_parts text[];
  attempts tsquery[];
  attempt tsquery;
  result private.text_match;
begin
  if coalesce(p_text, '') !~ '\S' then
    return null;
  end if;
  for term in select * from private.read_search_text(p_text, p_is_open) loop
    terms := terms || (term.shown, term.own, term.wide, term.marks)::private.search_term;
    lone_parts := term.parts;
    result.own := coalesce(result.own || term.own, term.own);
    result.marks := coalesce(result.marks || term.marks, term.marks);
    result.wide := coalesce(result.wide && term.wide, term.wide);
    result.corrected := case when term.was_corrected then '' else result.corrected end;
  end loop;
  if terms = '{}' then
    return null;
  end if;
  result.terms := terms;
  result.corrected := result.corrected || (select string_agg(t.shown, ' ' order by t.nr)
    from unnest(terms) with ordinality t (shown, own, wide, marks, nr));
  result.listings := private.live_matches(result.wide, p_at);
  result.relaxed := false;
  result.nearby := '{}';
  if cardinality(result.listings) >= enough or (result.listings <> '{}' and cardinality(terms) > 1) then
    return result;
  end if;

  -- Nothing has all the words: first without those that no ad has, then without the last.
  if cardinality(terms) > 1 then
    attempts := array(
      select t.wide from unnest(terms) with ordinality t (shown, own, wide, marks, nr)
      where private.live_matches(t.wide, p_at) <> '{}' order by t.nr);
    attempts := array(
      select (select private.all_of(q) from unnest(attempts[1:size]) q) from generate_series(cardinality(attempts), 1, -1) size);
  else
    attempts := private.compound_queries(lone_parts);
  end if;
  foreach attempt in array attempts loop
    result.nearby := array(
      select unnest(private.live_matches(attempt, p_at)) except select unnest(result.listings));
    continue when result.nearby = '{}';
    result.wide := case when result.listings = '{}' then attempt else result.wide || attempt end;
    if result.listings = '{}' then
      result.listings := result.nearby;
      result.nearby := '{}';
      result.relaxed := true;
    end if;
    return result;
  end loop;
  return result;
end $$;
comment on function private.match_text is
  'The live ads that answer a text, all words first; null for a text without words. nearby are ads that answer a part of a compound, where under three answer the whole. What a text finds never depends on filters, so a filter cannot raise a count.';
