import { Form } from "react-router";
import { Button } from "~/ui/button";
import { type FormFailure, fieldOf } from "~/ui/form";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/ui/use-translation";
import type { AgencyReview } from "./agency-reviews.server";

type Props = { agency: AgencyReview; failed: FormFailure | undefined };

/** Verify, or refuse with a reason. */
export function AgencyDecision({ agency, failed }: Props) {
  const { t } = useTranslation("admin");
  if (agency.standing === "verified") return null;
  return (
    <section aria-labelledby="avgjor" className="sk-stack">
      <h2 id="avgjor">{t("agency.decideTitle")}</h2>
      <p className="sk-read">{t("agency.decideText")}</p>
      <Form method="post">
        <Button name="intent" value="verify">
          {t("agency.verify")}
        </Button>
      </Form>
      {agency.standing === "waiting" && (
        <Form method="post" className="sk-form" noValidate>
          <TextArea
            {...fieldOf(failed, "reason")}
            label={t("agency.reason")}
            hint={t("agency.reasonHint")}
            rows={3}
          />
          <div className="sk-actions">
            <Button tone="danger" variant="secondary" name="intent" value="refuse">
              {t("agency.refuse")}
            </Button>
          </div>
        </Form>
      )}
    </section>
  );
}

/** Correct what the register says. */
export function AgencyCorrection({ agency, ...props }: Props) {
  const { t } = useTranslation("admin");
  const failed = props.failed?.values.intent === "rename" ? props.failed : undefined;
  return (
    <section aria-labelledby="rett" className="sk-stack">
      <h2 id="rett">{t("agency.correctTitle")}</h2>
      <Form method="post" className="sk-form" noValidate>
        <TextField {...fieldOf(failed, "name", agency.name)} label={t("agencies.name")} autoComplete="off" />
        <TextField
          {...fieldOf(failed, "orgNumber", agency.orgNumber)}
          label={t("agencies.orgNumber")}
          inputMode="numeric"
        />
        <div className="sk-actions">
          <Button variant="secondary" name="intent" value="rename">
            {t("agency.correct")}
          </Button>
        </div>
      </Form>
    </section>
  );
}
