import { data, href, redirect } from "react-router";
import { localeContext } from "~/context";
import { evidenceForm, goalForm, removeEvidenceForm } from "~/domain/competence/goal-form";
import { EvidenceForm, GoalForm } from "~/domain/competence/goal-forms";
import { GoalList } from "~/domain/competence/goal-list";
import { addEvidence, addGoal, listMyGoals, removeEvidence } from "~/domain/competence/my-goals.server";
import { TraineeNav } from "~/domain/traineeship/trainee-nav";
import { receiptOf } from "~/platform/receipt-of";
import { Alert } from "~/ui/alert";
import { EmptyState } from "~/ui/empty-state";
import type { FormFailure } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { parseForm } from "~/ui/parse-form.server";
import { tooMany } from "~/ui/too-many.server";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/competence";
import { ownPath, ownTraineeship, takeTraineeLimit } from "./own-traineeship.server";

export const handle = { hydrate: false };
export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

const receipts = { bevis: "added", mal: "goalAdded", fjernet: "removed" } as const;
type Receipt = keyof typeof receipts;

export async function loader({ url, context }: Route.LoaderArgs) {
  const { database, trainee } = ownTraineeship(context);
  return {
    goals: await listMyGoals(database, trainee),
    begun: trainee.placements.filter(({ status }) => ["active", "completed", "ended_early"].includes(status)),
    receipt: receiptOf(receipts, url),
  };
}

export async function action({ request, url, context }: Route.ActionArgs) {
  const { database, trainee } = ownTraineeship(context);
  const { lang } = context.get(localeContext);
  const done = (what: Receipt) =>
    redirect(ownPath(context, href("/:lang?/trainee/kompetanse", { lang }), what));
  const limit = await takeTraineeLimit(context);
  if (!limit.allowed) return tooMany({ values: {} }, limit.retryAfterSeconds);
  if (url.searchParams.has("fjern")) {
    const form = await parseForm(request, removeEvidenceForm);
    if (!form.ok || !(await removeEvidence(database, form.value.evidence))) throw data(null, { status: 404 });
    throw done("fjernet");
  }
  if (url.searchParams.has("mal")) {
    const form = await parseForm(request, goalForm);
    if (!form.ok) return data(form, { status: 400 });
    await addGoal(database, trainee, form.value);
    throw done("mal");
  }
  const form = await parseForm(request, evidenceForm);
  if (!form.ok) return data(form, { status: 400 });
  if (!(await addEvidence(database, trainee, form.value))) throw data(null, { status: 404 });
  throw done("bevis");
}

export default function TraineeCompetence({ loaderData, actionData }: Route.ComponentProps) {
  const { goals, begun, receipt } = loaderData;
  const { t } = useTranslation("trainee");
  const failed: FormFailure | undefined = actionData;
  const isGoal = failed !== undefined && ("title" in failed.values || "title" in failed.errors);
  return (
    <>
      <PageTitle title={t("goal.pageTitle")} form={failed} />
      <div className="sk-wrap">
        <PageHeading title={t("goal.pageTitle")} lead={t("goal.lead")} />
      </div>
      <TraineeNav />
      <div className="sk-wrap sk-section sk-stack-xl">
        {receipt && !failed && (
          <Alert tone="success" live>
            <p>{t(`goal.${receipt}`)}</p>
          </Alert>
        )}
        <section className="sk-read">
          <h2 className="sk-mb">{t("goal.goals")}</h2>
          {goals.length > 0 ? <GoalList goals={goals} /> : <EmptyState>{t("goal.none")}</EmptyState>}
        </section>
        {goals.length > 0 && begun.length > 0 && (
          <section className="sk-read sk-stack">
            <h2>{t("goal.addTitle")}</h2>
            <p>{t("goal.addText")}</p>
            <EvidenceForm goals={goals} placements={begun} form={isGoal ? undefined : failed} />
          </section>
        )}
        <section className="sk-read sk-stack">
          <h2>{t("goal.newTitle")}</h2>
          <GoalForm form={isGoal ? failed : undefined} />
        </section>
      </div>
    </>
  );
}
