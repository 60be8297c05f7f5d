import { CheckboxGroup } from "~/ui/checkbox-group";
import { type FormFailure, fieldOf } from "~/ui/form";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/ui/use-translation";
import { payers } from "./cost-share-form";

type Share = { month: string; payer: (typeof payers)[number]; share: number };

/** For which months, and how much each pays; filled from the latest month that is shared, else from the seat's share. */
export function CostShareFields(props: {
  months: readonly { value: string; label: string }[];
  shares: readonly Share[];
  hostPercent: number | null;
  failed: FormFailure | undefined;
}) {
  const { t } = useTranslation("cohortLife");
  const { shares, hostPercent, failed } = props;
  const latest = shares.filter(({ month }) => month === shares.at(-1)?.month);
  const proposed = (payer: (typeof payers)[number]) => {
    if (latest.length > 0) return latest.find((one) => one.payer === payer)?.share;
    if (hostPercent === null) return undefined;
    return payer === "host" ? hostPercent : payer === "programme" ? 100 - hostPercent : undefined;
  };
  const unshared = props.months.filter(({ value }) => !shares.some(({ month }) => month === value));
  return (
    <>
      <CheckboxGroup
        name="months"
        label={t("costs.months")}
        hint={t("costs.monthsHint")}
        errors={failed?.errors.months}
        options={props.months}
        defaultValues={failed ? [failed.values.months ?? []].flat() : unshared.map(({ value }) => value)}
      />
      {payers.map((payer) => (
        <TextField
          key={payer}
          {...fieldOf(failed, payer, proposed(payer)?.toString().replace(".", ","))}
          label={t(`costs.field.${payer}`)}
          hint={payer === "host" ? t("costs.sumHint") : undefined}
          inputMode="decimal"
          optional
        />
      ))}
    </>
  );
}
