-- The text of an ad is indexed once, by stems. A query asks for stems too, so the words as they stand found nothing more;
-- they made the index of texts and the documents of engines outside twice as long. What is indexed already stays right,
-- and gets shorter as it is written again.

create function private.text_vector(p_words text, p_language text) returns tsvector
language plpgsql immutable parallel safe set search_path = '' as $$
begin
  return case p_language
    -- An engine outside asks for Norwegian stems, which are made of the words as they stand.
    when 'en' then private.word_vector(p_words, 'en')
    else to_tsvector('private.norwegian', p_words)
  end;
end $$;
comment on function private.text_vector is 'Plain words of a running text as stems of the ad''s language, of English ones also as they stand.';

create or replace function private.reindex_listing(p_listing uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare
  document private.listing_search_documents;
  required text;
  desired text;
  demands text;
  place_text text;
  top tsvector;
  head tsvector;
begin
  select * into document from private.listing_search_documents d where d.listing_id = p_listing;
  if not found then
    perform private.forget_words(p_listing);
    delete from private.search_index where listing_id = p_listing;
    if found then
      perform private.enqueue_search(p_listing);
    end if;
    return;
  end if;

  perform private.learn_words(concat_ws(' ', document.title, document.employer, document.place_names, document.skill_names),
    case when document.publish_at > now() then document.publish_at else '-infinity' end, p_listing);
  select string_agg(n.names, ' ') filter (where x.level = 'required'), string_agg(n.names, ' ') filter (where x.level = 'desired')
  into required, desired
  from public.listing_skills x
  join public.skills s on s.id = x.skill_id
  cross join lateral concat_ws(' ', s.name_nb, s.name_nn, s.name_en) n (names)
  where x.listing_id = p_listing;
  desired := private.with_parts(desired);
  select l.place_text, concat_ws(' ', array_to_string(l.tasks, ' '), (
    select string_agg(c.text, ' ' order by c.position) from public.listing_criteria c where c.listing_id = l.id))
  into place_text, demands
  from public.listings l where l.id = p_listing;

  top := setweight(private.word_vector(private.plain_words(document.title), document.language), 'A')
    || setweight(private.word_vector(document.title_parts, document.language), 'B')
    || setweight(private.word_vector(private.plain_words(concat_ws(' ', document.employer, document.place_names)), document.language), 'B')
    || setweight(private.word_vector(private.with_parts(required), document.language), 'C')
    || setweight(private.word_vector(private.plain_words(place_text), document.language), 'C');
  head := top
    || setweight(private.word_vector(desired, document.language), 'D')
    || setweight(private.word_vector(private.plain_words(demands), document.language), 'D');

  insert into private.search_index (listing_id, publish_at, deadline, salary_top, stipend_top, remote_days, experience_years,
    terms_stated, places, facets, head)
  values (p_listing, document.publish_at, document.deadline, document.salary_top, document.stipend_top, document.remote_days,
    document.experience_years_min, document.terms_stated, document.municipality_numbers::integer[], private.facet_ids(document), head)
  on conflict (listing_id) do update set
    publish_at = excluded.publish_at, deadline = excluded.deadline, salary_top = excluded.salary_top,
    stipend_top = excluded.stipend_top, remote_days = excluded.remote_days, experience_years = excluded.experience_years,
    terms_stated = excluded.terms_stated, places = excluded.places, facets = excluded.facets, head = excluded.head;

  insert into private.search_texts (listing_id, title, body, language, words)
  values (p_listing, document.title, private.readable_text(document.body), document.language,
    top || setweight(private.word_vector(desired, document.language), 'C')
      || private.text_vector(private.plain_words(concat_ws(E'\n', document.body, document.related_names)), document.language))
  on conflict (listing_id) do update set
    title = excluded.title, body = excluded.body, language = excluded.language, words = excluded.words;
  perform private.enqueue_search(p_listing);
end $$;
