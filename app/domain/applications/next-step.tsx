import { Link } from "react-router";
import type { Locale } from "~/locales/locale";
import { Alert } from "~/ui/alert";
import { LinkButton } from "~/ui/button";
import type { FormFailure } from "~/ui/form";
import { TextArea } from "~/ui/text-area";
import { useTranslation } from "~/ui/use-translation";
import type { AgencyStep, ApplicationStatus } from "./application-steps";
import { NextStepForm, type TypedMove } from "./next-step-form";

type NextStepAnswer = {
  form: FormFailure | null;
  preview: TypedMove | null;
  changedTo: ApplicationStatus | null;
};

/** The steps the reader may take from here; one that is chosen opens its form with a message to begin with. */
export function NextStep(props: {
  application: { status: ApplicationStatus };
  steps: readonly AgencyStep[];
  chosen: AgencyStep | null;
  template: { subject: string; message: string } | null;
  language: Locale;
  actionData: NextStepAnswer | undefined;
}) {
  const { t } = useTranslation("agency");
  const { steps, chosen, actionData, application } = props;
  const typed = actionData?.preview ?? null;
  const isOpen = Boolean(chosen || actionData);
  return (
    <section aria-labelledby="neste-steg" className="sk-stack">
      <h2 id="neste-steg">{chosen && !typed ? t(`move.formTitle.${chosen.to}`) : t("move.title")}</h2>
      {actionData?.changedTo && (
        <Alert tone="warning" live>
          <h3>{t("move.changedTitle")}</h3>
          <p>{t("move.changed", { status: t(`status.${actionData.changedTo}`) })}</p>
        </Alert>
      )}
      {steps.length === 0 && (
        <p className="sk-soft">
          {application.status === "withdrawn" || application.status === "not_selected"
            ? t(`move.noSteps.${application.status}`)
            : t("move.noSteps.other")}
        </p>
      )}
      {steps.length === 0 && typed?.message && (
        <TextArea name="teksten" label={t("move.yourText")} defaultValue={typed.message} rows={10} optional />
      )}
      {steps.length > 0 && !isOpen && <StepLinks {...props} />}
      {steps.length > 0 && isOpen && (
        <>
          <NextStepForm {...props} typed={typed} />
          <p>
            <Link to="?#neste-steg" preventScrollReset>
              {t("move.change")}
            </Link>
          </p>
        </>
      )}
    </section>
  );
}

function StepLinks({ steps, application }: Pick<Parameters<typeof NextStep>[0], "steps" | "application">) {
  const { t } = useTranslation("agency");
  return (
    <>
      <p className="sk-soft">{t("move.chooseStep")}</p>
      <div className="sk-actions">
        {steps.map(({ to }) => (
          <LinkButton
            key={to}
            variant={to === "not_selected" ? "secondary" : undefined}
            to={`?steg=${to}#neste-steg`}
            preventScrollReset
          >
            {to === "shortlisted" && application.status === "interviewing"
              ? t("move.back.shortlisted")
              : t(`move.to.${to}`)}
          </LinkButton>
        ))}
      </div>
    </>
  );
}
