import { useEffect, useId, useRef } from "react";
import { useLocation } from "react-router";
import { useTranslation } from "~/ui/use-translation";
import type { SearchPageData } from "./search-page-data";
import { WholeLink } from "./whole-link";

const radii = ["10", "25", "50", "100", "200", "500"];

/** Where to measure distances from, and how far; one line until somebody wants it, because Norway has 357 municipalities. */
export function SearchDistance({ page, form }: { page: SearchPageData; form: string }) {
  const { t } = useTranslation("listings");
  if (page.municipalities) return <Distance page={page} form={form} municipalities={page.municipalities} />;
  return (
    <WholeLink page={page} list="naer">
      {t("search.distanceOpen")}
    </WholeLink>
  );
}

function Distance(props: {
  page: SearchPageData;
  form: string;
  municipalities: readonly [number: string, name: string][];
}) {
  const { page, form, municipalities } = props;
  const { t } = useTranslation("listings");
  const isNew = useLocation().state === "naer";
  const id = useId();
  const place = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (isNew) place.current?.focus({ preventScroll: true });
  }, [isNew]);
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
          ref={place}
        >
          <option value="">{t("search.anywhere")}</option>
          {municipalities.map(([number, name]) => (
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
