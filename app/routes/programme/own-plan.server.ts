import { data, href, type RouterContextProvider } from "react-router";
import { databaseContext, localeContext } from "~/context";
import { findPlanCohort } from "~/domain/placements/plan-cohort.server";
import { planNames } from "~/domain/placements/plan-names";
import type { Speaker } from "~/domain/placements/plan-words";
import { findPlan } from "~/domain/placements/plans.server";
import { requireProgrammeOf } from "~/domain/programmes/coordinator";
import { getReference } from "~/domain/reference/reference.server";
import { i18nFor } from "~/locales/i18n";
import { viewerOf } from "~/middleware/viewer";

type Context = Readonly<RouterContextProvider>;

/** The cohort of the address with the names its plans speak of; 404 when the programme has none such. */
export async function openPlanCohort({
  params,
  context,
}: {
  params: { programme: string; cohort: string };
  context: Context;
}) {
  const programme = requireProgrammeOf(viewerOf(context), params.programme);
  const database = context.get(databaseContext);
  const { locale, lang } = context.get(localeContext);
  const [cohort, reference] = await Promise.all([
    findPlanCohort(database, programme.id, params.cohort),
    getReference(database),
  ]);
  if (!cohort) throw data(null, { status: 404 });
  const speaker: Speaker = {
    t: i18nFor(locale).getFixedT(locale, "plan"),
    names: planNames(cohort, reference, locale),
    locale,
  };
  const address = { lang, programme: programme.slug, cohort: cohort.slug };
  return {
    database,
    cohort,
    speaker,
    /** What the frame of the cohort's pages shows. */
    frame: { programme, cohort: { slug: cohort.slug, name: cohort.name } },
    plansPath: href("/:lang?/program/:programme/kull/:cohort/plan", address),
  };
}

/** The plan of the address beside its cohort; 404 when the cohort has none such. */
export async function openPlan({
  params,
  context,
}: {
  params: { programme: string; cohort: string; plan: string };
  context: Context;
}) {
  const opened = await openPlanCohort({ params, context });
  const plan = await findPlan(opened.database, opened.cohort.id, params.plan);
  if (!plan) throw data(null, { status: 404 });
  return { ...opened, plan, planPath: `${opened.plansPath}/${plan.id}` };
}

/** The same for what only a plan with placements has; 404 for the others. */
export async function openPlacedPlan(args: Parameters<typeof openPlan>[0]) {
  const opened = await openPlan(args);
  const { input, placements } = opened.plan;
  if (!input || placements.length === 0) throw data(null, { status: 404 });
  return { ...opened, plan: { ...opened.plan, input } };
}
