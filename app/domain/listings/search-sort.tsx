import { useId } from "react";
import { Button } from "~/ui/button";
import { useTranslation } from "~/ui/use-translation";
import type { SearchPageData } from "./search-page-data";

/** The order of the hits, a control of the form with the id `form`. */
export function SearchSort(props: { page: SearchPageData; form: string; onChoice: () => void }) {
  const { t } = useTranslation("listings");
  const id = useId();
  const { chosen, options } = props.page.order;
  return (
    <div className="sk-sort">
      <label htmlFor={id}>{t("search.sort")}</label>
      <select
        className="ds-input"
        id={id}
        name="sortering"
        form={props.form}
        defaultValue={chosen}
        data-chosen={chosen}
        onChange={props.onChoice}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <noscript>
        <Button form={props.form} variant="secondary">
          {t("search.sortSubmit")}
        </Button>
      </noscript>
    </div>
  );
}
