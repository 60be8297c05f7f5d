import { href } from "react-router";
import { LinkButton } from "~/ui/button";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import { type CohortStatus, cohortStepsFrom, wordOf } from "./cohort-steps";

/** The ways on from a cohort's status. The one forward stands out once nothing is missing. */
export function CohortStepLinks(props: {
  programme: string;
  cohort: { slug: string; status: CohortStatus };
  isReady: boolean;
}) {
  const { t } = useTranslation("cohortSetup");
  const { lang } = useLocale();
  const { programme, cohort, isReady } = props;
  const steps = cohortStepsFrom(cohort.status);
  if (steps.length === 0) return null;
  return (
    <div className="sk-actions">
      {steps.map((step) => (
        <LinkButton
          key={step}
          variant={step === "terminated" ? "tertiary" : isReady ? undefined : "secondary"}
          to={href("/:lang?/program/:programme/kull/:cohort/steg/:step", {
            lang,
            programme,
            cohort: cohort.slug,
            step: wordOf(step),
          })}
        >
          {t(`step.${step}.action`)}
        </LinkButton>
      ))}
    </div>
  );
}
