import { controlProps, Field, FieldGroup, type FieldProps } from "~/ui/field";
import { type FormFailure, fieldOf } from "~/ui/form";
import { useTranslation } from "~/ui/use-translation";
import type { WishOptionGroup, WishOptions } from "./wish-options";
import type { WishKind } from "./wishes";
import { ranksOf, wishField } from "./wishes-form";

/** Wishes of one kind in their order: one list to choose from for each rank, so that it works by keyboard alone. */
export function WishFields(props: {
  kind: WishKind;
  options: WishOptions;
  saved: Readonly<Record<string, string>>;
  form: FormFailure | undefined;
}) {
  const { t } = useTranslation("applications");
  const { kind, options, saved, form } = props;
  const ranks = ranksOf(kind, options);
  if (ranks.length === 0) return null;
  return (
    <FieldGroup name={`onsker-${kind}`} label={t(`wishes.${kind}`)} hint={t(`wishes.${kind}Hint`)}>
      <div className="sk-ranks">
        {ranks.map((rank) => {
          const name = wishField(kind, rank);
          return (
            <RankField
              key={rank}
              {...fieldOf(form, name, saved[name])}
              label={t("wishes.rank", { rank })}
              groups={options[kind]}
            />
          );
        })}
      </div>
    </FieldGroup>
  );
}

function RankField({
  groups,
  defaultValue = "",
  ...field
}: FieldProps & { groups: readonly WishOptionGroup[]; defaultValue?: string | undefined }) {
  const { t } = useTranslation("applications");
  return (
    <Field {...field}>
      <select
        className="ds-input"
        defaultValue={defaultValue}
        {...controlProps({ ...field, optional: true })}
      >
        <option value="">{t("wishes.none")}</option>
        {groups.map(({ group, options }) => {
          const listed = options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ));
          return group ? (
            <optgroup key={group} label={t(`wishes.group.${group}`)}>
              {listed}
            </optgroup>
          ) : (
            listed
          );
        })}
      </select>
    </Field>
  );
}
