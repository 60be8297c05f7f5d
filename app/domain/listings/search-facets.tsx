import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { Facet, FacetBox, FacetOptions } from "~/ui/facet";
import type { FacetList } from "./search-facets-data";
import type { SearchPageData } from "./search-page-data";

const radii = ["10", "25", "50", "100", "200", "500"];

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
              <List key={list.name} list={list} form={form} />
            ))}
            {id === "place" && <Distance page={page} form={form} />}
          </Facet>
        ))}
        <Button form={form} variant="secondary">
          {t("search.apply")}
        </Button>
      </FacetBox>
    </div>
  );
}

function List({ list, form }: { list: FacetList; form: string }) {
  const { t } = useTranslation("listings");
  const options = (
    <FacetOptions
      form={form}
      name={list.name}
      type={list.type}
      options={list.options}
      more={list.more}
      moreLabel={t("search.moreOptions", { count: list.more.length })}
    />
  );
  if (!list.label) return options;
  return (
    <fieldset className="sk-facetlist">
      <legend>{list.label}</legend>
      {options}
    </fieldset>
  );
}

function Distance({ page, form }: { page: SearchPageData; form: string }) {
  const { t } = useTranslation("listings");
  const id = useId();
  return (
    <div className="sk-facetlist sk-stack">
      <div>
        <label className="sk-label" htmlFor={`${id}naer`}>
          {t("search.distanceFrom")}
        </label>
        <select
          className="ds-input"
          id={`${id}naer`}
          name="naer"
          form={form}
          defaultValue={page.near}
          data-chosen={page.near}
        >
          <option value="">{t("search.anywhere")}</option>
          {page.municipalities.map(([number, name]) => (
            <option key={number} value={number}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label className="sk-label" htmlFor={`${id}radius`}>
          {t("search.radius")}
        </label>
        <select
          className="ds-input"
          id={`${id}radius`}
          name="radius"
          form={form}
          defaultValue={page.radius}
          data-chosen={page.radius}
        >
          <option value="">{t("search.anyRadius")}</option>
          {[...new Set([...radii, page.radius])].filter(Boolean).map((km) => (
            <option key={km} value={km}>
              {t("search.radiusKm", { km })}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
