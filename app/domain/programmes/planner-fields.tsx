import { href, Link } from "react-router";
import { formatNumber } from "~/locales/format";
import { Checkbox } from "~/ui/checkbox";
import { type FormFailure, fieldOf } from "~/ui/form";
import { TextField } from "~/ui/text-field";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Template } from "./template.server";
import { defaultWeight, plannerWeights } from "./template-form";

/** What the planner follows beyond what always holds, and how much each wish counts. */
export function PlannerFields(props: { template: Template | null; failed: FormFailure | undefined }) {
  const { t } = useTranslation("cohortSetup");
  const { locale, lang } = useLocale();
  const { template, failed } = props;
  const shown = (value: number | undefined) => (value === undefined ? null : formatNumber(value, locale));
  return (
    <>
      <h2>{t("template.plannerTitle")}</h2>
      <p className="sk-soft">
        {t("template.plannerLead")}{" "}
        <Link to={href("/:lang?/om/algoritmer", { lang })}>{t("template.plannerMore")}</Link>
      </p>
      <TextField
        {...fieldOf(failed, "maxTravelKm", shown(template?.maxTravelKm))}
        label={t("template.field.maxTravelKm")}
        hint={t("template.hint.maxTravelKm")}
        inputMode="decimal"
        optional
      />
      <Checkbox
        name="fairness"
        label={t("template.field.fairness")}
        hint={t("template.hint.fairness")}
        errors={failed?.errors.fairness}
        defaultChecked={failed ? failed.values.fairness !== undefined : template?.fairness}
      />
      <h3>{t("template.weightsTitle")}</h3>
      <p className="sk-soft">{t("template.weightsLead")}</p>
      <div className="sk-fields">
        {plannerWeights.map((name) => (
          <TextField
            key={name}
            {...fieldOf(failed, name, shown(template?.[name] ?? defaultWeight))}
            label={t(`template.field.${name}`)}
            hint={t(`template.hint.${name}`)}
            inputMode="decimal"
          />
        ))}
      </div>
    </>
  );
}
