-- What an ad demands goes to engines outside the database too.

create or replace view private.listing_index_documents with (security_invoker = true) as
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
  extract(epoch from i.deadline)::double precision as deadline,
  private.indexed_words(i.head, 'd', t.language) as demand_words
from private.search_index i
join private.search_texts t using (listing_id);
comment on column private.listing_index_documents.demand_words is 'Desired skills, tasks and criteria.';
