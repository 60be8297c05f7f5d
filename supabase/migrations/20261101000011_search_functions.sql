-- Reading a search text: what its words ask for, and which live ads answer.

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

create function private.correct_word(p_word text, p_is_open boolean) returns text
language plpgsql stable set search_path = '' as $$
declare
  allowed integer := case when length(p_word) >= 9 then 2 else 1 end;
begin
  if length(p_word) < 5 or p_word ~ '[0-9]' or private.is_word_known(p_word, p_is_open) then
    return null;
  end if;
  return (
    select v.word
    from private.search_vocabulary v
    cross join lateral (select extensions.levenshtein_less_equal(v.word, p_word, 2) as edits) d
    where length(v.word) between length(p_word) - allowed and length(p_word) + allowed
      and (d.edits <= allowed or (d.edits = 2 and private.is_one_swap(v.word, p_word)))
    order by left(v.word, 1) <> left(p_word, 1), d.edits, v.word
    limit 1);
end $$;
comment on function private.correct_word is
  'The known word that a misspelt one most likely is: one edit (or two letters in the wrong order) from five letters, two edits from nine, the first letter kept where possible. Null when nothing is wrong or nothing is near.';

create function private.wide_query(p_word text, p_is_open boolean) returns tsquery
language plpgsql stable set search_path = '' as $$
declare
  result tsquery := private.word_query(p_word);
  parts tsquery;
begin
  if p_is_open and length(p_word) >= 2 then
    result := result || format('''%s'':*ABC', p_word)::tsquery;
  end if;
  select private.all_of(coalesce(
    private.word_query(part, 'ABC') || (select private.any_of(s.query) from private.synonyms s where s.term = part),
    private.word_query(part, 'ABC')))
  into parts from unnest(private.split_compound(p_word)) part;
  return (
    select private.any_of(q.query) from (
      values (result), (parts)
      union all select s.query from private.synonyms s where s.term = p_word
    ) q (query));
end $$;
comment on function private.wide_query is
  'All that answers a word: itself, what it begins (in titles, names and skills, while it is being typed), its synonyms, and ads that name all parts of a compound.';

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
returns table (place integer, shown text, was_corrected boolean, parts text[], own tsquery, wide tsquery)
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
      shown := coalesce(fixed, typed[place]);
      fixed := coalesce(fixed, words[place]);
      parts := private.split_compound(fixed);
      own := private.word_query(fixed);
      wide := private.wide_query(fixed, is_open);
    else
      was_corrected := false;
      shown := array_to_string(typed[place:place + span - 1], ' ');
      parts := null;
      select private.all_of(private.word_query(w.word)), private.all_of(private.wide_query(w.word, is_open and w.nr = span))
      into own, wide
      from unnest(words[place:place + span - 1]) with ordinality w (word, nr);
      select private.any_of(q.query) into wide from (
        values (wide), (private.word_query(joined))
        union all select s.query from private.synonyms s where s.term = coalesce(joined, phrase)
      ) q (query);
    end if;
    return next;
    place := place + span;
  end loop;
end $$;
comment on function private.read_search_text is
  'What a text asks for, one row a term: a word, a known phrase, or a compound written in two. own is the term itself, wide all that answers it.';

create type private.text_match as (listings uuid[], own tsquery, wide tsquery, relaxed boolean, corrected text);

create function private.live_matches(p_query tsquery, p_at timestamptz) returns uuid[]
language sql stable set search_path = '' as $$
  select coalesce(array_agg(t.listing_id), '{}')
  from private.search_texts t
  join private.search_index i using (listing_id)
  where t.words @@ p_query and i.publish_at <= p_at and i.deadline > p_at
$$;

create function private.match_text(p_text text, p_is_open boolean, p_at timestamptz) returns private.text_match
language plpgsql stable set search_path = '' as $$
declare
  term record;
  terms tsquery[] := '{}';
  shown text[] := '{}';
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
    result.own := coalesce(result.own || term.own, term.own);
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

  -- Nothing has all the words: first without those that no ad has, then without the last; a lone compound by its parts.
  if cardinality(terms) > 1 then
    terms := array(
      select t.query from unnest(terms) with ordinality t (query, nr)
      where private.live_matches(t.query, p_at) <> '{}' order by t.nr);
  else
    terms := array(select private.word_query(part, 'ABC') from unnest(term.parts) part);
  end if;
  for size in reverse cardinality(terms) .. 1 loop
    attempt := (select private.all_of(q) from unnest(terms[1:size]) q);
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
