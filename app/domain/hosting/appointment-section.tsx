import { Form } from "react-router";
import { formatDate } from "~/locales/format";
import { Button } from "~/ui/button";
import { FactList } from "~/ui/facts";
import { type FormFailure, fieldOf } from "~/ui/form";
import { RadioGroup } from "~/ui/radio-group";
import { TextField } from "~/ui/text-field";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { FoundPlacement } from "./host-placement.server";
import { bases } from "./placement-statuses";

/** Who employs the trainee; where it is this host, its own appointment, or the form that records it. */
export function AppointmentSection(props: { placement: FoundPlacement; failed: FormFailure | undefined }) {
  const { t } = useTranslation("hosting");
  const { locale } = useLocale();
  const { model, appoints, basis, appointment } = props.placement.employment;
  const failed = props.failed?.values.intent === "appoint" ? props.failed : undefined;
  return (
    <section className="sk-read sk-stack" aria-labelledby="tilsetting">
      <h2 id="tilsetting">{t("appointment.title")}</h2>
      <p>{t(`appointment.model.${model}`)}</p>
      {appointment && (
        <FactList
          items={[
            { label: t("appointment.decidedOn"), value: formatDate(appointment.decidedOn, locale) },
            { label: t("appointment.basis"), value: t(`appointment.bases.${appointment.basis}`) },
            { label: t("appointment.reference"), value: appointment.reference },
          ]}
        />
      )}
      {appoints && !appointment && (
        <Form method="post" className="sk-form" noValidate>
          <input type="hidden" name="intent" value="appoint" />
          <TextField
            {...fieldOf(failed, "decidedOn")}
            type="date"
            label={t("appointment.decidedOn")}
            hint={t("appointment.decidedOnHint")}
          />
          <RadioGroup
            {...fieldOf(failed, "basis", basis)}
            label={t("appointment.basis")}
            hint={t("appointment.basisHint")}
            options={bases.map((value) => ({ value, label: t(`appointment.bases.${value}`) }))}
          />
          <TextField
            {...fieldOf(failed, "reference")}
            label={t("appointment.reference")}
            hint={t("appointment.referenceHint")}
            maxLength={100}
            optional
          />
          <div className="sk-actions">
            <Button>{t("appointment.record")}</Button>
          </div>
        </Form>
      )}
    </section>
  );
}
