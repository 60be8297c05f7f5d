import type { ReactNode } from "react";
import { controlProps, Field, type FieldProps } from "~/ui/field";
import { useTranslation } from "~/ui/use-translation";

/** Municipalities by their county, both in the order to show them in. */
export type PlaceGroup = { county: string; municipalities: { number: string; name: string }[] };

/**
 * One municipality out of all, grouped by county so that the two called Herøy can be told apart. `children` are choices
 * after them.
 */
export function MunicipalityField({
  groups,
  defaultValue = "",
  children,
  ...field
}: FieldProps & { groups: readonly PlaceGroup[]; defaultValue?: string | undefined; children?: ReactNode }) {
  const { t } = useTranslation("applications");
  return (
    <Field {...field}>
      <select className="ds-input" defaultValue={defaultValue} {...controlProps(field)}>
        <option value="">{t("details.municipalityEmpty")}</option>
        {groups.map(({ county, municipalities }) => (
          <optgroup key={county} label={county}>
            {municipalities.map(({ number, name }) => (
              <option key={number} value={number}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
        {children}
      </select>
    </Field>
  );
}
