import { MyGatheringTable } from "~/domain/gatherings/my-gathering-table";
import { listMyGatherings } from "~/domain/gatherings/my-gatherings.server";
import { TraineeNav } from "~/domain/traineeship/trainee-nav";
import { Alert } from "~/ui/alert";
import { EmptyState } from "~/ui/empty-state";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/gatherings";
import { ownTraineeship } from "./own-traineeship.server";

export const handle = { hydrate: false };

export async function loader({ url, context }: Route.LoaderArgs) {
  const { database, trainee } = ownTraineeship(context);
  const gatherings = await listMyGatherings(database, trainee);
  return {
    ahead: gatherings.filter(({ isOver }) => !isOver),
    past: gatherings.filter(({ isOver }) => isOver).reverse(),
    isAnswered: url.searchParams.get("gjort") === "svart",
  };
}

export default function TraineeGatherings({ loaderData }: Route.ComponentProps) {
  const { ahead, past, isAnswered } = loaderData;
  const { t } = useTranslation("trainee");
  return (
    <>
      <PageTitle title={t("gathering.title")} />
      <div className="sk-wrap">
        <PageHeading title={t("gathering.title")} lead={t("gathering.lead")} />
      </div>
      <TraineeNav />
      <div className="sk-wrap sk-section sk-stack-xl">
        {isAnswered && (
          <Alert tone="success" live>
            <p>{t("gathering.done")}</p>
          </Alert>
        )}
        <section className="sk-stack">
          <h2>{t("gathering.ahead")}</h2>
          {ahead.length > 0 ? (
            <MyGatheringTable caption={t("gathering.aheadCaption")} gatherings={ahead} />
          ) : (
            <EmptyState>{t("gathering.none")}</EmptyState>
          )}
        </section>
        {past.length > 0 && (
          <section className="sk-stack">
            <h2>{t("gathering.past")}</h2>
            <MyGatheringTable caption={t("gathering.pastCaption")} gatherings={past} />
          </section>
        )}
      </div>
    </>
  );
}
