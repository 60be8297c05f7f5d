-- Bokmål and nynorsk in an agency's ads (språklova § 13).

create function public.language_share(p_agency uuid) returns table (language text, ads integer, words integer)
language sql stable set search_path = '' as $$
  select l.language, count(*)::integer, sum(texts.words)::integer
  from public.listings l
  cross join lateral (
    select count(*) as words
    from regexp_matches(concat_ws(' ', l.title, l.summary, l.description, array_to_string(l.tasks, ' '), l.mission_sentence,
      (select string_agg(c.text, ' ') from public.listing_criteria c where c.listing_id = l.id)), '[[:alpha:]]+', 'g')
  ) texts
  where l.agency_id = p_agency and l.agency_id in (select private.agency_ids())
    and l.status in ('published', 'closed_early', 'concluded', 'archived')
    and l.publish_at <= now() and l.publish_at > now() - interval '1 year'
  group by l.language
$$;
comment on function public.language_share is
  'Ads and words by written language in the ads an agency has made public over the last year, for its members (språklova § 13).';

grant execute on function public.language_share(uuid) to authenticated;
