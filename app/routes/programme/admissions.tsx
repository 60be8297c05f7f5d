import { AdmissibleTable, AdmittedTable } from "~/domain/programmes/admission-tables";
import { listAdmissible, listAdmitted } from "~/domain/programmes/admissions.server";
import { CohortFrame } from "~/domain/programmes/cohort-frame";
import { admits } from "~/domain/programmes/cohort-steps";
import { EmptyState } from "~/ui/empty-state";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/admissions";
import { openCohort } from "./open-cohort.server";

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const { programme, database, cohort } = await openCohort({ params, context });
  const [waiting, admitted] = await Promise.all([
    listAdmissible(database, cohort.id),
    listAdmitted(database, cohort.id),
  ]);
  const done = admitted.find(({ id }) => id === url.searchParams.get("tatt-opp")) ?? null;
  return { programme, cohort, waiting, admitted, done };
}

export default function Admissions({ loaderData }: Route.ComponentProps) {
  const { programme, cohort, waiting, admitted, done } = loaderData;
  const { t } = useTranslation(["cohortSetup", "programme"]);
  const address = { programme: programme.slug, cohort: cohort.slug };
  const isOpen = admits(cohort.status);
  return (
    <CohortFrame
      programme={programme}
      cohort={cohort}
      current="admission"
      title={t("admission.title")}
      lead={t("admission.lead")}
      receipt={done && t("admission.done", { name: done.name })}
    >
      <section aria-labelledby="venter" className="sk-stack">
        <h2 id="venter">{t("admission.waitingTitle")}</h2>
        {!isOpen && (
          <EmptyState>
            {t("admission.closed", { status: t(`programme:cohortStatus.${cohort.status}`) })}
          </EmptyState>
        )}
        {waiting.length > 0 && <AdmissibleTable {...address} people={waiting} isOpen={isOpen} />}
        {isOpen && waiting.length === 0 && (
          <EmptyState>{t(cohort.listingId ? "admission.none" : "admission.noListing")}</EmptyState>
        )}
      </section>
      <section aria-labelledby="tatt-opp" className="sk-stack">
        <h2 id="tatt-opp">{t("admission.admittedTitle")}</h2>
        {admitted.length > 0 ? (
          <AdmittedTable {...address} trainees={admitted} />
        ) : (
          <EmptyState>{t("admission.noneAdmitted")}</EmptyState>
        )}
      </section>
    </CohortFrame>
  );
}
