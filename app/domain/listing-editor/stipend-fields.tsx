import { SelectField } from "~/ui/select-field";
import { fieldIn, type ShownForm } from "~/ui/shown-form";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/ui/use-translation";
import { payers, stipendPeriods } from "./choices";
import type { FieldWords } from "./field-words";

/** One kind of stipend. It is offered once it has an amount. */
export function StipendFields(props: { form: ShownForm; stipend: FieldWords["stipends"][number] }) {
  const { t } = useTranslation("editor");
  const { form, stipend } = props;
  const field = (name: string) => fieldIn(form, `${name}-${stipend.id}`);
  const names = Object.keys(form.errors).filter((name) => name.endsWith(`-${stipend.id}`));
  return (
    <details className="sk-toggle" open={Boolean(field("amount").defaultValue) || names.length > 0}>
      <summary>{stipend.name}</summary>
      <div className="sk-stack-lg sk-mt">
        <TextField {...field("amount")} label={t("field.amount")} inputMode="numeric" optional />
        <SelectField
          {...field("per")}
          defaultValue={field("per").defaultValue ?? "once"}
          label={t("field.per")}
          options={stipendPeriods.map((value) => ({ value, label: t(`stipends.per.${value}`) }))}
        />
        <TextField {...field("max")} label={t("field.max")} inputMode="numeric" optional />
        <SelectField
          {...field("payer")}
          defaultValue={field("payer").defaultValue ?? "employer"}
          label={t("field.payer")}
          options={payers.map((value) => ({ value, label: t(`stipends.payer.${value}`) }))}
        />
        <TextArea
          {...field("conditions")}
          label={t("field.conditions")}
          hint={t("hint.conditions")}
          rows={2}
          maxLength={600}
          optional
        />
        <TextField
          {...field("binding")}
          label={t("field.binding")}
          hint={t("hint.binding")}
          inputMode="numeric"
          optional
        />
        <TextField {...field("repayment")} label={t("field.repayment")} maxLength={300} optional />
        <TextField {...field("from")} type="date" label={t("field.validFrom")} optional />
        <TextField {...field("to")} type="date" label={t("field.validTo")} optional />
      </div>
    </details>
  );
}
