-- Reading a search text: what its words ask for, which live ads answer, and which words show why.

create function private.is_word_known(p_word text, p_is_open boolean) returns boolean
language plpgsql stable set search_path = '' as $$
begin
  return exists (select from private.search_vocabulary where word = p_word)
    or (p_is_open and exists (select from private.search_vocabulary where starts_with(word, p_word)))
    or private.split_compound(p_word) is not null
    or 3 = (select count(*) from (select from private.search_texts where words @@ private.word_query(p_word) limit 3) seen);
end $$;
comment on function private.is_word_known is
  'Whether a word is right as it stands: in the vocabulary, the beginning of such a word (when it is still being typed), a compound of known parts, or used by three ads.';

create function private.is_one_swap(p_a text, p_b text) returns boolean
language sql immutable parallel safe set search_path = '' as $$
  select length(p_a) = length(p_b) and exists (
    select from generate_series(1, length(p_a) - 1) i
    where overlay(p_a placing reverse(substr(p_a, i, 2)) from i for 2) = p_b)
$$;

create function private.nearest_word(p_word text) returns text
language plpgsql stable strict set search_path = '' as $$
declare
  allowed integer := case when length(p_word) >= 9 then 2 else 1 end;
begin
  return (
    select v.word
    from private.search_vocabulary v
    cross join lateral (select extensions.levenshtein_less_equal(v.word, p_word, 2) as edits) d
    where length(p_word) >= 5 and length(v.word) between length(p_word) - allowed and length(p_word) + allowed
      and (d.edits <= allowed or (d.edits = 2 and private.is_one_swap(v.word, p_word)))
    order by left(v.word, 1) <> left(p_word, 1), d.edits, v.word
    limit 1);
end $$;
comment on function private.nearest_word is
  'The known word within one edit (or two letters in the wrong order) from five letters, two edits from nine; the first letter stays where anything near has it.';

create function private.correct_word(p_word text, p_is_open boolean) returns text
language plpgsql stable set search_path = '' as $$
declare
  known text;
begin
  if length(p_word) < 5 or p_word ~ '[0-9]' or private.is_word_known(p_word, p_is_open) then
    return null;
  end if;
  known := (select part from private.compound_parts where length(part) >= 4 and p_word like '%_' || part order by length(part) desc limit 1);
  return coalesce(
    private.nearest_word(p_word),
    private.nearest_word(left(p_word, -length(known))) || substring(left(p_word, -length(known)) from 's$') || known,
    private.nearest_word(left(p_word, -length(known))) || known,
    (select part || joint || private.nearest_word(substr(p_word, length(part || joint) + 1))
     from private.compound_parts cross join unnest('{s,""}'::text[]) joint
     where starts_with(p_word, part || joint) order by length(part || joint) desc limit 1));
end $$;
comment on function private.correct_word is
  'What a misspelt word most likely is, also when one part of a compound is right: sikerhetsrådgiver. Null when nothing is wrong or nothing is near.';

create function private.open_word_query(p_word text) returns tsquery
language sql immutable strict parallel safe set search_path = '' as $$
  select case when length(p_word) >= 2 then format('''%s'':*ABC', p_word)::tsquery end
$$;
comment on function private.open_word_query is 'What an unfinished word begins, in titles, names and skills; one letter begins too much.';

create function private.wide_query(p_word text, p_is_open boolean) returns tsquery
language plpgsql stable set search_path = '' as $$
declare
  parts text[] := private.split_compound(p_word);
  tail text := parts[cardinality(parts)];
begin
  return (
    select private.any_of(q.query) from (
      values (private.word_query(p_word)), (case when p_is_open then private.open_word_query(p_word) end)
      union all
      select s.query from private.synonyms s where s.term = p_word
      union all
      select private.word_query(left(p_word, -length(tail)) || s.alternative)
      from private.synonyms s where s.term = tail and strpos(s.alternative, ' ') = 0
      union all
      select private.all_of(part.query) from (
        select private.any_of(f.query) from unnest(parts) with ordinality w (part, nr)
        cross join lateral (
          select private.word_query(w.part, 'ABC')
          union all select s.head_query from private.synonyms s where s.term = w.part
        ) f (query)
        group by w.nr
      ) part (query)
    ) q (query));
end $$;
comment on function private.wide_query is
  'All that answers a word: itself, what it begins (while it is being typed), its synonyms, a compound that ends in a synonym (rådgjevar for rådgiver), and ads whose title, names or skills hold all parts of a compound.';

create function private.marks_query(p_words text[], p_term text, p_is_open boolean) returns tsquery
language plpgsql stable set search_path = '' as $$
begin
  return (
    select private.any_of(q.query) from (
      select private.word_query(word) from unnest(p_words || private.split_compound(p_term)) word
      union all select private.open_word_query(p_words[cardinality(p_words)]) where p_is_open
      union all select s.query from private.synonyms s where s.term = p_term and strpos(s.alternative, ' ') = 0
    ) q (query));
end $$;
comment on function private.marks_query is 'Single words that show why an ad answers a term; words of a synonym that is a phrase would mark too much.';

create function private.joined_word(p_first text, p_second text) returns text
language plpgsql stable set search_path = '' as $$
begin
  return (
    select word from private.search_vocabulary
    where word in (p_first || p_second, p_first || 's' || p_second, p_first || 'e' || p_second)
    limit 1);
end $$;
comment on function private.joined_word is 'The compound that somebody wrote in two words: prosjekt leder.';

create function private.read_search_text(p_text text, p_is_open boolean)
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
      parts := null;
      select private.any_of(private.word_query(w.word)), private.all_of(private.wide_query(w.word, is_open and w.nr = span))
      into own, wide
      from unnest(words[place:place + span - 1]) with ordinality w (word, nr);
      select private.any_of(q.query) into wide from (
        values (wide), (private.word_query(joined))
        union all select s.query from private.synonyms s where s.term = coalesce(joined, phrase)
      ) q (query);
      marks := private.marks_query(words[place:place + span - 1], coalesce(joined, phrase), is_open);
    end if;
    return next;
    place := place + span;
  end loop;
end $$;
comment on function private.read_search_text is
  'What a text asks for, one row a term: a word, a known phrase, or a compound written in two. own is its words, wide all that answers it, marks the words that show it.';

create type private.text_match as (listings uuid[], own tsquery, wide tsquery, marks tsquery, relaxed boolean, corrected text);

create function private.live_matches(p_query tsquery, p_at timestamptz) returns uuid[]
language sql stable set search_path = '' as $$
  select coalesce(array_agg(t.listing_id), '{}')
  from private.search_texts t
  join private.search_index i using (listing_id)
  where t.words @@ p_query and i.publish_at <= p_at and i.deadline > p_at
$$;

create function private.compound_queries(p_parts text[]) returns tsquery[]
language sql stable set search_path = '' as $$
  select coalesce(array_agg(q.query order by s.size desc, s.first = 1 and s.size = 1), '{}')
  from generate_series(1, cardinality(p_parts) - 1) as sizes (size)
  cross join lateral (values (sizes.size, 1), (sizes.size, cardinality(p_parts) - sizes.size + 1)) s (size, first)
  cross join lateral (
    select private.all_of(private.word_query(part, 'ABC')) from unnest(p_parts[s.first:s.first + s.size - 1]) part
  ) q (query)
$$;
comment on function private.compound_queries is
  'What a compound that no ad has comes down to: its longest parts first (personvern of personvernrådgiver), of single words the last before the first.';

create function private.match_text(p_text text, p_is_open boolean, p_at timestamptz) returns private.text_match
language plpgsql stable set search_path = '' as $$
declare
  term record;
  terms tsquery[] := '{}';
  shown text[] := '{}';
  lone_parts text[];
  attempts tsquery[];
  attempt tsquery;
  result private.text_match;
begin
  if coalesce(p_text, '') !~ '\S' then
    return null;
  end if;
  for term in select * from private.read_search_text(p_text, p_is_open) loop
    terms := terms || term.wide;
    shown := shown || term.shown;
    lone_parts := term.parts;
    result.own := coalesce(result.own || term.own, term.own);
    result.marks := coalesce(result.marks || term.marks, term.marks);
    result.wide := coalesce(result.wide && term.wide, term.wide);
    result.corrected := case when term.was_corrected then '' else result.corrected end;
  end loop;
  if terms = '{}' then
    return null;
  end if;
  result.corrected := result.corrected || array_to_string(shown, ' ');
  result.listings := private.live_matches(result.wide, p_at);
  result.relaxed := false;
  if result.listings <> '{}' then
    return result;
  end if;

  -- Nothing has all the words: first without those that no ad has, then without the last.
  if cardinality(terms) > 1 then
    terms := array(
      select t.query from unnest(terms) with ordinality t (query, nr)
      where private.live_matches(t.query, p_at) <> '{}' order by t.nr);
    attempts := array(
      select (select private.all_of(q) from unnest(terms[1:size]) q) from generate_series(cardinality(terms), 1, -1) size);
  else
    attempts := private.compound_queries(lone_parts);
  end if;
  foreach attempt in array attempts loop
    result.listings := private.live_matches(attempt, p_at);
    if result.listings <> '{}' then
      result.wide := attempt;
      result.relaxed := true;
      return result;
    end if;
  end loop;
  return result;
end $$;
comment on function private.match_text is
  'The live ads that answer a text, all words first; null for a text without words. What a text finds never depends on filters, so a filter cannot raise a count.';

create function private.mark_title(p_title text, p_lexemes text[]) returns text
language sql stable set search_path = '' as $$
  select string_agg(case when exists (
      select from unnest(p_lexemes) l, string_to_table(private.plain_words(piece[2]), ' ') word
      where word = l or (length(l) >= 3 and starts_with(word, l)) or (length(l) >= 4 and strpos(word, l) > 0)
    ) then E'\ue000' || piece[2] || E'\ue001' else coalesce(piece[2], piece[1]) end, '' order by nr)
  from regexp_matches(p_title, '([\s,;:!?()"«»–]+)|([^\s,;:!?()"«»–]+)', 'g') with ordinality m (piece, nr)
$$;
comment on function private.mark_title is
  'The title with U+E000 and U+E001 around each word that is, begins with or holds (as a compound does) one that was searched for.';

create function private.excerpt(p_body text, p_query tsquery, p_language text) returns text
language sql stable set search_path = '' as $$
  -- The headline leaves out what looks like a tag, so < stands aside as U+E002 meanwhile.
  select case when strpos(excerpt, E'\ue000') > 0 then replace(excerpt, E'\ue002', '<') end
  from ts_headline(case p_language when 'en' then 'private.english'::regconfig else 'private.norwegian'::regconfig end,
    replace(left(p_body, 4000), '<', E'\ue002'), p_query,
    E'MaxFragments=1, MaxWords=24, MinWords=12, StartSel=\ue000, StopSel=\ue001') excerpt
$$;
comment on function private.excerpt is 'Some twenty words of the ad around what was searched for, marked; null when the text does not hold it.';
