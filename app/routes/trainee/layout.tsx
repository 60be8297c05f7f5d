import { Outlet } from "react-router";
import { CohortChoice } from "~/domain/traineeship/cohort-choice";
import { requireViewer } from "~/middleware/require-viewer";
import type { Route } from "./+types/layout";
import { chooseTraineeship } from "./choose-traineeship.server";
import { traineeshipContext } from "./own-traineeship.server";

export const middleware: Route.MiddlewareFunction[] = [requireViewer, chooseTraineeship];

export function loader({ context }: Route.LoaderArgs) {
  const { all, chosen } = context.get(traineeshipContext);
  return {
    cohorts: all.map(({ key, cohort, programme }) => ({
      key,
      cohort,
      programme,
      isChosen: key === chosen.key,
    })),
  };
}

export default function TraineeLayout({ loaderData: { cohorts } }: Route.ComponentProps) {
  return (
    <>
      {cohorts.length > 1 && <CohortChoice cohorts={cohorts} />}
      <Outlet />
    </>
  );
}
