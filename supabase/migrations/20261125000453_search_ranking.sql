-- Ranking: what an ad demands weighs more than what it wishes, and what it lists more than what it tells.

create function private.demands_of(p_listing uuid) returns text
language sql stable set search_path = '' as $$
  select concat_ws(' ', array_to_string(l.tasks, ' '), (
    select string_agg(c.text, ' ' order by c.position) from public.listing_criteria c where c.listing_id = l.id))
  from public.listings l where l.id = p_listing
$$;
comment on function private.demands_of is 'What the ad says one does and must know, in its own words.';

create function private.skill_words(p_listing uuid, p_level text) returns text
language sql stable set search_path = '' as $$
  select string_agg(concat_ws(' ', s.name_nb, s.name_nn, s.name_en), ' ')
  from public.listing_skills x join public.skills s on s.id = x.skill_id
  where x.listing_id = p_listing and x.level = p_level
$$;

create function private.with_parts(p_text text) returns text
language sql stable set search_path = '' as $$
  select concat_ws(' ', w.words, private.compound_words(w.words)) from (select private.plain_words(p_text) as words) w
$$;
comment on function private.with_parts is 'Plain words and the parts of their compounds.';

create or replace function private.reindex_listing(p_listing uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare
  document private.listing_search_documents;
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
  top := setweight(private.word_vector(private.plain_words(document.title), document.language), 'A')
    || setweight(private.word_vector(document.title_parts, document.language), 'B')
    || setweight(private.word_vector(private.plain_words(concat_ws(' ', document.employer, document.place_names)), document.language), 'B')
    || setweight(private.word_vector(private.with_parts(private.skill_words(p_listing, 'required')), document.language), 'C')
    || setweight(private.word_vector(private.plain_words((select l.place_text from public.listings l where l.id = p_listing)), document.language), 'C');
  head := top
    || setweight(private.word_vector(private.with_parts(private.skill_words(p_listing, 'desired')), document.language), 'D')
    || setweight(private.word_vector(private.plain_words(private.demands_of(p_listing)), document.language), 'D');

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
    top || setweight(private.word_vector(private.with_parts(private.skill_words(p_listing, 'desired')), document.language), 'C')
      || private.word_vector(private.plain_words(concat_ws(E'\n', document.body, document.related_names)), document.language))
  on conflict (listing_id) do update set
    title = excluded.title, body = excluded.body, language = excluded.language, words = excluded.words;
  perform private.enqueue_search(p_listing);
end $$;
comment on column private.search_index.head is
  'Title (A), its compound parts, employer and places (B), required skills and what is said of the place (C), desired skills, tasks and criteria (D): what ads are ordered by.';

create or replace function private.text_score(p_head tsvector, p_own tsquery, p_wide tsquery) returns real
language sql immutable parallel safe set search_path = '' as $$
  select ts_rank('{0.05, 0.2, 0.5, 1.0}', p_head, p_own)
    + 0.08 * (numnode(p_wide) + 1) * ts_rank('{0.05, 0.2, 0.5, 1.0}', p_head, p_wide)
$$;
