import { href, Link } from "react-router";
import { formatNumber, joinList } from "~/locales/format";
import { ChangedMeanwhile } from "~/ui/changed-meanwhile";
import type { FormFailure } from "~/ui/form";
import type { Option } from "~/ui/select-field";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Template } from "./template.server";
import { type TemplateField, templateDifferences } from "./template-differences";

/** A colleague saved the template meanwhile: what it says now, where it differs from what was typed. */
export function TemplateMeanwhile(props: {
  programme: string;
  template: Template;
  typed: FormFailure["values"];
  places: readonly Option[];
}) {
  const { t } = useTranslation("cohortSetup");
  const { locale, lang } = useLocale();
  const { template, places } = props;
  const saved = (field: TemplateField): string => {
    if (field === "employmentModel") return t(`model.${template.employmentModel}`);
    if (field === "fairness") return t(template.fairness ? "template.on" : "template.off");
    if (field === "competencePlan") return template.competencePlan.join("\n");
    if (field === "municipalities")
      return joinList(
        places.filter(({ value }) => template.municipalities.includes(value)).map(({ label }) => label),
        locale,
        "and",
      );
    const value = template[field];
    return typeof value === "number" ? formatNumber(value, locale) : String(value ?? "");
  };
  return (
    <ChangedMeanwhile
      title={t("template.meanwhileTitle")}
      text={t("template.meanwhileText")}
      differences={templateDifferences(props.typed, template).map((field) => ({
        label: t(`template.field.${field}`),
        saved: saved(field) || t("template.empty"),
      }))}
      reload={
        <Link
          to={href("/:lang?/program/:programme/mal", { lang, programme: props.programme })}
          reloadDocument
        >
          {t("template.reload")}
        </Link>
      }
    />
  );
}
