import { data, href, redirect } from "react-router";
import { z } from "zod";
import { localeContext } from "~/context";
import { withdrawChange } from "~/domain/changes/ask-for-change.server";
import { ChangeLinks } from "~/domain/changes/my-change-links";
import { MyChangeTable } from "~/domain/changes/my-change-table";
import { listMyChanges } from "~/domain/changes/my-changes.server";
import { TraineeNav } from "~/domain/traineeship/trainee-nav";
import { viewerOf } from "~/middleware/viewer";
import { receiptOf } from "~/platform/receipt-of";
import { Alert } from "~/ui/alert";
import { EmptyState } from "~/ui/empty-state";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormFailure } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { tooMany } from "~/ui/too-many.server";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/changes";
import { ownPath, ownTraineeship, takeTraineeLimit } from "./own-traineeship.server";

export const handle = { hydrate: false };
export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

const receipts = {
  sendt: "sent",
  spurt: "askedFellow",
  trukket: "withdrawn",
  ja: "agreed",
  nei: "declined",
} as const;
const withdrawForm = z.object({ change: z.uuid() });

export async function loader({ url, context }: Route.LoaderArgs) {
  const { database, trainee } = ownTraineeship(context);
  return {
    changes: await listMyChanges(database, viewerOf(context).accountId, trainee),
    placements: trainee.placements,
    receipt: receiptOf(receipts, url),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { database } = ownTraineeship(context);
  const form = await parseForm(request, withdrawForm);
  if (!form.ok) return data(form, { status: 400 });
  const limit = await takeTraineeLimit(context);
  if (!limit.allowed) return tooMany(form, limit.retryAfterSeconds);
  const result = await withdrawChange(database, form.value.change);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    return data(formFailure(form, { "": "trainee:changes.answered" }), { status: 409 });
  }
  const { lang } = context.get(localeContext);
  throw redirect(ownPath(context, href("/:lang?/trainee/endringer", { lang }), "trukket"));
}

export default function TraineeChanges({ loaderData, actionData }: Route.ComponentProps) {
  const { changes, placements, receipt } = loaderData;
  const { t } = useTranslation("trainee");
  const failed: FormFailure | undefined = actionData;
  return (
    <>
      <PageTitle title={t("changes.title")} form={failed} />
      <div className="sk-wrap">
        <PageHeading title={t("changes.title")} lead={t("changes.lead")} />
      </div>
      <TraineeNav />
      <div className="sk-wrap sk-section sk-stack-xl">
        {failed && <ErrorSummary form={failed} />}
        {receipt && !failed && (
          <Alert tone="success" live>
            <p>{t(`changes.${receipt}`)}</p>
          </Alert>
        )}
        <section className="sk-stack">
          <h2>{t("changes.listTitle")}</h2>
          {changes.length > 0 ? (
            <MyChangeTable changes={changes} />
          ) : (
            <EmptyState>{t("changes.none")}</EmptyState>
          )}
        </section>
        <ChangeLinks placements={placements} />
      </div>
    </>
  );
}
