-- The vocabulary learns when a word became public: a word of a scheduled ad is nobody's to guess at before the ad is live.

alter table private.search_vocabulary
  add column known_from timestamptz not null default '-infinity',
  add column taught_by uuid;
comment on column private.search_vocabulary.known_from is 'When the first ad that uses the word is live; -infinity for words of the reference data.';
comment on column private.search_vocabulary.taught_by is 'The ad that known_from comes from.';

create view private.known_words with (security_invoker = true) as
select word, shown, parts from private.search_vocabulary where known_from <= now();
comment on view private.known_words is 'The vocabulary as far as it is public.';

drop function private.learn_words(text);
create function private.learn_words(p_text text, p_from timestamptz default '-infinity', p_listing uuid default null) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if exists (
    select from string_to_table(private.plain_words(p_text), ' ') w (word)
    where w.word <> '' and not exists (
      select from private.search_vocabulary v where v.word = w.word and v.known_from <= greatest(p_from, now()))
  ) then
    -- Two sessions that learn the same words in another order would wait for each other.
    perform pg_advisory_xact_lock(hashtext('private.search_vocabulary'));
    insert into private.search_vocabulary as v (word, shown, parts, known_from, taught_by)
    select distinct on (t.word) t.word, t.typed, case when length(t.word) >= 6 then private.split_compound(t.word) end, p_from, p_listing
    from private.search_tokens(p_text) t
    where length(t.word) <= 60
    order by t.word, length(t.typed), t.place
    on conflict (word) do update set known_from = excluded.known_from, taught_by = excluded.taught_by
      where excluded.known_from < v.known_from;
  end if;
end $$;
comment on function private.learn_words is 'Takes the words of a title or a name into the vocabulary, known from an instant on.';

create function private.forget_words(p_listing uuid) returns void
language sql security definer set search_path = '' as $$
  delete from private.search_vocabulary where taught_by = p_listing and known_from > now()
$$;
comment on function private.forget_words is 'Drops what only an ad that never became public has taught.';

create or replace function private.is_word_known(p_word text, p_is_open boolean) returns boolean
language plpgsql stable set search_path = '' as $$
begin
  return exists (select from private.known_words where word = p_word)
    or (p_is_open and exists (select from private.known_words where starts_with(word, p_word)))
    or private.split_compound(p_word) is not null
    or private.is_used(private.word_query(p_word));
end $$;
comment on function private.is_word_known is
  'Whether a word is right as it stands: in the vocabulary, the beginning of such a word (when it is still being typed), a compound of known parts, or used by a live ad.';

create function private.is_used(p_query tsquery) returns boolean
language sql stable set search_path = '' as $$
  select exists (
    select from private.search_texts t join private.search_index i using (listing_id)
    where t.words @@ p_query and i.publish_at <= now() and i.deadline > now())
$$;
comment on function private.is_used is 'Whether any live ad answers.';

create or replace function private.nearest_word(p_word text) returns text
language plpgsql stable strict set search_path = '' as $$
declare
  allowed integer := case when length(p_word) >= 9 then 2 else 1 end;
begin
  return (
    select v.word
    from private.known_words v
    cross join lateral (select extensions.levenshtein_less_equal(v.word, p_word, 2) as edits) d
    where length(p_word) >= 5 and length(v.word) between length(p_word) - allowed and length(p_word) + allowed
      and (d.edits <= allowed or (d.edits = 2 and private.is_one_swap(v.word, p_word)))
    order by left(v.word, 1) <> left(p_word, 1), d.edits, v.word
    limit 1);
end $$;

create or replace function private.shown_word(p_word text) returns text
language plpgsql stable strict set search_path = '' as $$
declare
  result text := p_word;
  known record;
begin
  for known in
    select v.word, v.shown from private.known_words v
    where v.word = p_word or v.word = any (private.split_compound(p_word))
  loop
    result := replace(result, known.word, known.shown);
  end loop;
  return result;
end $$;

create or replace function private.joined_word(p_first text, p_second text) returns text
language plpgsql stable set search_path = '' as $$
declare
  joints text[] := array[p_first || p_second, p_first || 's' || p_second, p_first || 'e' || p_second];
begin
  return coalesce(
    (select word from private.known_words where word = any (joints) limit 1),
    -- The word may be known with the other form's ending: personvern rådgiver, where a title says personvernrådgjevar.
    (select first || p_second from unnest(array[p_first, p_first || 's', p_first || 'e']) first
     where exists (select from private.synonyms s join private.known_words k on k.word = first || s.alternative where s.term = p_second)
     limit 1),
    (select joint from unnest(joints) joint
     where length(p_first) >= 3 and length(p_second) >= 4 and private.is_used(private.word_query(joint)) limit 1));
end $$;
