import { data, type RouterContextProvider } from "react-router";
import { databaseContext } from "~/context";
import { requireProgrammeOf } from "~/domain/programmes/coordinator";
import { findOwnCohort } from "~/domain/programmes/own-cohort.server";
import { viewerOf } from "~/middleware/viewer";

/** The programme and the cohort of the address for a coordinator; 404 when the programme has no such cohort. */
export async function openCohort({
  params,
  context,
}: {
  params: { programme: string; cohort: string };
  context: Readonly<RouterContextProvider>;
}) {
  const { id, slug, name } = requireProgrammeOf(viewerOf(context), params.programme);
  const database = context.get(databaseContext);
  const cohort = await findOwnCohort(database, id, params.cohort);
  if (!cohort) throw data(null, { status: 404 });
  return { programme: { id, slug, name }, database, cohort };
}
