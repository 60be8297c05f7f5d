import { data, type RouterContextProvider } from "react-router";
import { listCohortPlacements } from "~/domain/placements/cohort-placements.server";
import { openCohort } from "./open-cohort.server";

/** The placement of the address and all placements of its cohort; 404 when the cohort has none such. */
export async function openPlacement({
  params,
  context,
}: {
  params: { programme: string; cohort: string; placement: string };
  context: Readonly<RouterContextProvider>;
}) {
  const opened = await openCohort({ params, context });
  const placements = await listCohortPlacements(opened.database, opened.programme.id, opened.cohort.id);
  const placement = placements.find(({ id }) => id === params.placement);
  if (!placement) throw data(null, { status: 404 });
  return { ...opened, placements, placement };
}
