-- The document that an engine outside the database is given: the index of the database, column by column.

create function private.norwegian_stem_of(p_word text) returns text
language sql immutable strict parallel safe set search_path = '' as $$
  select coalesce((ts_lexize('private.norwegian_stem', p_word))[1], p_word)
$$;
comment on function private.norwegian_stem_of is 'The one form in which a word is sent to an engine that knows no Norwegian.';

create function private.indexed_words(p_words tsvector, p_weight "char", p_language text) returns text[]
language sql immutable parallel safe set search_path = '' as $$
  select array_remove(array[
    string_agg(w.lexeme, ' ' order by w.place, w.lexeme),
    case p_language when 'en' then string_agg(private.norwegian_stem_of(w.lexeme), ' ' order by w.place, w.lexeme) end
  ], null)
  from (select u.lexeme, place from unnest(ts_filter(p_words, array[p_weight])) u, unnest(u.positions) place) w
$$;
comment on function private.indexed_words is
  'The words of one weight in their order, as they stand and by stem; those of English ads by their Norwegian stem too, because that is what a query asks for.';

create function private.swapped_compounds(p_words tsvector) returns text[]
language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(distinct private.norwegian_stem_of(left(v.word, -length(t.tail)) || s.term)), '{}')
  from unnest(ts_filter(p_words, '{a,c}')) w
  join private.search_vocabulary v on v.word = w.lexeme and v.parts is not null
  cross join lateral (select v.parts[cardinality(v.parts)] as tail) t
  join private.synonyms s on s.alternative = t.tail and strpos(s.term, ' ') = 0
$$;
comment on function private.swapped_compounds is
  'The compounds of titles and skills with another last part of the same meaning: nettverksrådgiver for nettverksrådgjevar. A list of synonyms cannot hold them all.';

create view private.listing_index_documents with (security_invoker = true) as
select
  i.listing_id,
  t.title,
  left(t.body, 4000) as body,
  private.indexed_words(i.head, 'a', t.language) as title_words,
  private.indexed_words(i.head, 'b', t.language) as name_words,
  private.indexed_words(i.head, 'c', t.language) as skill_words,
  private.swapped_compounds(i.head) as other_words,
  private.indexed_words(t.words, 'd', t.language) as body_words,
  (select jsonb_object_agg(g.facet_group, g.values) from (
    select k.facet_group, jsonb_agg(k.value order by k.value) as values
    from private.search_facets k where k.id = any (i.facets) group by k.facet_group) g) as facets,
  i.salary_top,
  i.stipend_top,
  i.remote_days,
  i.experience_years,
  i.terms_stated,
  extract(epoch from i.publish_at)::double precision as publish_at,
  extract(epoch from i.deadline)::double precision as deadline
from private.search_index i
join private.search_texts t using (listing_id);
comment on view private.listing_index_documents is
  'What an engine outside the database holds of an ad, made from the index that the database itself searches. name_words are compound parts, employer and places with their Sámi and Kven names; body_words hold skills, occupations, benefits and missions in three languages too. Instants are seconds since 1970.';

create function private.document_of(p_document private.listing_index_documents) returns jsonb
language sql immutable parallel safe set search_path = '' as $$
  select to_jsonb(p_document) || jsonb_build_object('checksum',
    ('x' || left(md5(to_jsonb(p_document)::text), 12))::bit(48)::bigint)
$$;

create function public.search_documents(p_ids uuid[]) returns table (listing_id uuid, document jsonb)
language sql stable security definer set search_path = '' as $$
  select x.id, private.document_of(d)
  from unnest(p_ids) x (id)
  left join private.listing_index_documents d on d.listing_id = x.id and d.deadline > extract(epoch from now())
$$;
comment on function public.search_documents is 'Documents as they are now, with a checksum of 48 bits; null for an ad that an index should not hold.';

create function public.search_documents_after(p_after uuid default null, p_limit integer default 500)
returns table (listing_id uuid, document jsonb)
language sql stable security definer set search_path = '' as $$
  select d.listing_id, private.document_of(d)
  from private.listing_index_documents d
  where d.listing_id > coalesce(p_after, '00000000-0000-0000-0000-000000000000') and d.deadline > extract(epoch from now())
  order by d.listing_id
  limit least(p_limit, 1000)
$$;
comment on function public.search_documents_after is 'All documents, in pages by id: those after an id, or the first.';

create function public.count_search_documents() returns bigint
language sql stable security definer set search_path = '' as $$
  select count(*) from private.search_index where deadline > now()
$$;

create function public.search_synonyms() returns table (term text, alternatives text[])
language sql stable security definer set search_path = '' as $$
  with stems as (
    select s.term, (select string_agg(private.norwegian_stem_of(w.word), ' ' order by w.nr)
      from string_to_table(s.term, ' ') with ordinality w (word, nr)) as stem,
      (select string_agg(private.norwegian_stem_of(w.word), ' ' order by w.nr)
      from string_to_table(s.alternative, ' ') with ordinality w (word, nr)) as alternative
    from private.synonyms s
  )
  select t.term, array_agg(distinct s.alternative order by s.alternative)
  from stems s cross join lateral (values (s.term), (s.stem)) t (term)
  where s.alternative <> s.stem
  group by t.term
$$;
comment on function public.search_synonyms is
  'Synonyms as an engine outside is given them: a term as it stands (while it is typed) and by stems, its alternatives by stems.';

grant execute on function public.search_documents(uuid[]), public.search_documents_after(uuid, integer),
  public.count_search_documents(), public.search_synonyms() to service_role;
