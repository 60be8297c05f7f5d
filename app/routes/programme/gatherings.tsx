import { href } from "react-router";
import { GatheringTable } from "~/domain/gatherings/gathering-table";
import { listGatherings } from "~/domain/gatherings/gatherings.server";
import { CohortFrame } from "~/domain/programmes/cohort-frame";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/gatherings";
import { openCohort } from "./open-cohort.server";

export async function loader({ params, context }: Route.LoaderArgs) {
  const { programme, database, cohort } = await openCohort({ params, context });
  return { programme, cohort, gatherings: await listGatherings(database, cohort.id) };
}

export default function Gatherings({ loaderData }: Route.ComponentProps) {
  const { programme, cohort, gatherings } = loaderData;
  const { t } = useTranslation("cohortLife");
  const { lang } = useLocale();
  const ahead = gatherings.filter(({ hasBegun }) => !hasBegun);
  const behind = gatherings.filter(({ hasBegun }) => hasBegun).reverse();
  const address = { lang, programme: programme.slug, cohort: cohort.slug };
  return (
    <CohortFrame
      programme={programme}
      cohort={cohort}
      current="gatherings"
      title={t("gatherings.title")}
      lead={t("gatherings.lead")}
    >
      <div className="sk-stack">
        {ahead.length > 0 ? (
          <GatheringTable programme={programme.slug} cohort={cohort.slug} time="ahead" gatherings={ahead} />
        ) : (
          <EmptyState>{t("gatherings.none")}</EmptyState>
        )}
        <p>
          <LinkButton
            to={href("/:lang?/program/:programme/kull/:cohort/samlinger/skriv/:gathering?", address)}
          >
            {t("gatherings.plan")}
          </LinkButton>
        </p>
      </div>
      {behind.length > 0 && (
        <GatheringTable programme={programme.slug} cohort={cohort.slug} time="behind" gatherings={behind} />
      )}
    </CohortFrame>
  );
}
