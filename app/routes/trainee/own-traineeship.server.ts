import { data, type RouterContextProvider } from "react-router";
import { clientAddressContext, databaseContext } from "~/context";
import { findTraineeship } from "~/domain/traineeship/my-traineeship.server";
import type { Traineeship } from "~/domain/traineeship/traineeship";
import { viewerOf } from "~/middleware/viewer";
import { takeRateLimit } from "~/platform/rate-limits.server";

/** The signed-in person's traineeship with the database as they see it. Throws 404 for those who are no trainee. */
export async function ownTraineeship(context: Readonly<RouterContextProvider>) {
  const database = context.get(databaseContext);
  const trainee = await findTraineeship(database, viewerOf(context).accountId);
  if (!trainee) throw data(null, { status: 404 });
  return { database, trainee };
}

/** The placement of that id. Throws 404 when it is none of the trainee's own. */
export function ownPlacement(trainee: Traineeship, id: string) {
  const placement = trainee.placements.find((one) => one.id === id);
  if (!placement) throw data(null, { status: 404 });
  return placement;
}

/** Counts one thing that the trainee writes. */
export function takeTraineeLimit(context: Readonly<RouterContextProvider>) {
  return takeRateLimit("trainee", {
    account: viewerOf(context).accountId,
    address: context.get(clientAddressContext),
  });
}
