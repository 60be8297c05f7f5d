import { useEffect, useRef } from "react";
import { href, useFetcher, useNavigate } from "react-router";
import { SuggestField } from "~/ui/suggest-field";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { SearchPageData } from "./search-page-data";
import type { Suggestion } from "./search-suggestions.server";

const pauseMs = 150;

/** The words of the search, with suggestions: a skill, an occupation or a place becomes a filter, a title leads to its ad. */
export function SearchText({ page }: { page: SearchPageData }) {
  const { t } = useTranslation("listings");
  const { lang } = useLocale();
  const navigate = useNavigate();
  const fetcher = useFetcher<{ suggestions: Suggestion[] }>();
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);
  const suggestions = fetcher.data?.suggestions ?? [];

  function suggest(text: string) {
    clearTimeout(pause.current);
    pause.current = setTimeout(() => {
      fetcher.load(`${href("/:lang?/stillinger/forslag", { lang })}?${new URLSearchParams({ q: text })}`);
    }, pauseMs);
  }

  function choose(key: string, field: HTMLInputElement) {
    const suggestion = suggestions.find((candidate) => keyOf(candidate) === key);
    if (!suggestion) return;
    if (suggestion.kind === "listing") {
      navigate(href("/:lang?/stillinger/:slug", { lang, slug: suggestion.slug }));
      return;
    }
    const query = new URLSearchParams(page.pageQuery);
    query.delete("q");
    if (!query.getAll(suggestion.name).includes(suggestion.value))
      query.append(suggestion.name, suggestion.value);
    field.value = "";
    navigate({ search: query.toString() }, { preventScrollReset: true });
  }

  return (
    <SuggestField
      id="q"
      name="q"
      label={t("search.textLabel")}
      defaultValue={page.text}
      maxLength={200}
      options={suggestions.map((suggestion) => ({
        key: keyOf(suggestion),
        label: suggestion.label,
        ...(suggestion.kind === "listing"
          ? { detail: suggestion.agency, lang: suggestion.lang }
          : {
              detail: t("search.suggested", {
                kind: t(`search.groups.${suggestion.kind}`),
                count: suggestion.count,
              }),
            }),
      }))}
      onType={suggest}
      onChoose={choose}
    />
  );
}

function keyOf(suggestion: Suggestion): string {
  return suggestion.kind === "listing" ? suggestion.slug : `${suggestion.name} ${suggestion.value}`;
}
