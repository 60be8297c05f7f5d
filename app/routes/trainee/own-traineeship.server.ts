import { createContext, data, type RouterContextProvider } from "react-router";
import { clientAddressContext, databaseContext } from "~/context";
import type { Traineeship } from "~/domain/traineeship/traineeship";
import { viewerOf } from "~/middleware/viewer";
import { takeRateLimit } from "~/platform/rate-limits.server";

type Context = Readonly<RouterContextProvider>;

/** The person's traineeships, the one this page is about, and the cohort as the address names it, if it does. */
export const traineeshipContext = createContext<{
  all: Traineeship[];
  chosen: Traineeship;
  named: string | null;
}>();

/** The traineeship that the page is about, with the database as the person sees it. */
export function ownTraineeship(context: Context) {
  return { database: context.get(databaseContext), trainee: context.get(traineeshipContext).chosen };
}

/** The address of another page of the same cohort, with what was done. */
export function ownPath(context: Context, path: string, done?: string): string {
  const { named } = context.get(traineeshipContext);
  const query = new URLSearchParams({ ...(named && { kull: named }), ...(done && { gjort: done }) });
  return query.size > 0 ? `${path}?${query}` : path;
}

/** The placement of that id. Throws 404 when it is none of the trainee's own. */
export function ownPlacement(trainee: Traineeship, id: string) {
  const placement = trainee.placements.find((one) => one.id === id);
  if (!placement) throw data(null, { status: 404 });
  return placement;
}

/** Counts one thing that the trainee writes. */
export function takeTraineeLimit(context: Context) {
  return takeRateLimit("rotation", {
    account: viewerOf(context).accountId,
    address: context.get(clientAddressContext),
  });
}
