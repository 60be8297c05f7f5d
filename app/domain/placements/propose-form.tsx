import { Form, href, Link } from "react-router";
import { Button } from "~/ui/button";
import { type FormFailure, fieldOf } from "~/ui/form";
import { SelectField } from "~/ui/select-field";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { ListedPlan } from "./plans.server";

/** Asks for a new proposal; where others have placements, their locks can be kept. */
export function ProposeForm(props: { plans: readonly ListedPlan[]; form: FormFailure | undefined }) {
  const { t } = useTranslation("plan");
  const { lang } = useLocale();
  const sources = props.plans.filter(({ status }) => status === "draft" || status === "published");
  return (
    <Form method="post" className="sk-form" noValidate>
      <p>
        {t("propose.text")} <Link to={href("/:lang?/om/algoritmer", { lang })}>{t("how.more")}</Link>
      </p>
      {sources.length > 0 && (
        <SelectField
          {...fieldOf(props.form, "locks")}
          label={t("propose.locks")}
          empty={t("propose.noLocks")}
          options={sources.map(({ id, name }) => ({ value: id, label: name }))}
          optional
        />
      )}
      <Button>{t("propose.button")}</Button>
    </Form>
  );
}
