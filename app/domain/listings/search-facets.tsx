import { useLocation } from "react-router";
import { Button } from "~/ui/button";
import { Facet, FacetBox, FacetOptions } from "~/ui/facet";
import { FacetFinder } from "~/ui/facet-finder";
import { useTranslation } from "~/ui/use-translation";
import { SearchDistance } from "./search-distance";
import type { FacetList } from "./search-facet-list";
import type { SearchPageData } from "./search-page-data";
import { WholeLink } from "./whole-link";

/** All filters of the search page. They belong to the form with the id `form`; `onChoice` is called when one changes. */
export function SearchFacets(props: { page: SearchPageData; form: string; onChoice: () => void }) {
  const { t } = useTranslation("listings");
  const { page, form } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the form itself stands at the top of the page, its controls are here.
    <div role="group" aria-label={t("search.filtersLabel")} onChange={props.onChoice}>
      <FacetBox title={t("search.filtersLabel")} heading={t("search.filters")}>
        <noscript>
          <p className="sk-small sk-soft sk-mb">{t("search.noScriptHint")}</p>
        </noscript>
        {page.facets.map(({ id, title, isOpen, lists }) => (
          <Facet key={id} title={title} open={isOpen}>
            {lists.map((list) => (
              <List key={list.name} list={list} page={page} form={form} />
            ))}
            {id === "place" && <SearchDistance page={page} form={form} />}
          </Facet>
        ))}
        <Button form={form} variant="secondary">
          {t("search.apply")}
        </Button>
      </FacetBox>
    </div>
  );
}

function List({ list, page, form }: { list: FacetList; page: SearchPageData; form: string }) {
  const { t } = useTranslation("listings");
  const isNew = useLocation().state === list.name;
  const all = [...list.options, ...list.more];
  const options = (isShown?: (label: string) => boolean) => (
    <FacetOptions
      form={form}
      name={list.name}
      type={list.type}
      options={list.options}
      more={list.more}
      moreLabel={t("search.moreOptions", { count: list.more.length })}
      {...(isShown && { isShown })}
    />
  );
  const content = (
    <>
      {list.isWhole ? (
        <FacetFinder label={t("search.find")} isNew={isNew} labels={all.map(({ label }) => label)}>
          {options}
        </FacetFinder>
      ) : (
        options()
      )}
      {list.left > 0 && (
        <WholeLink page={page} list={list.name}>
          {t("search.allOptions", { count: list.left + list.options.length })}
        </WholeLink>
      )}
    </>
  );
  if (!list.label) return content;
  return (
    <fieldset className="sk-facetlist">
      <legend>{list.label}</legend>
      {content}
    </fieldset>
  );
}
