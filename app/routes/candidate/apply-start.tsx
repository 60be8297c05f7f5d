import { data, Form, href, redirect } from "react-router";
import { databaseContext, localeContext } from "~/context";
import { listMissingParts } from "~/domain/applications/apply.server";
import { ApplyFrame } from "~/domain/applications/apply-frame";
import { isMissingPart, stepToContinue } from "~/domain/applications/apply-steps";
import { canEdit } from "~/domain/applications/candidate-progress";
import { DeadlinePassed } from "~/domain/applications/deadline-passed";
import { startApplication } from "~/domain/applications/start-application.server";
import { formatCount } from "~/locales/format";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { formFailure } from "~/ui/parse-form.server";
import { tooMany } from "~/ui/too-many.server";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/apply-start";
import { applyOf, closedOf, frameOfApply, receiptPath, takeApplyLimit } from "./apply-guard.server";

export const handle = { hydrate: false };
export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

/** Makes nothing: a draft comes into being by the button. Whoever has one goes on where something is missing. */
export async function loader({ context }: Route.LoaderArgs) {
  const { listing, application } = applyOf(context);
  if (application && !canEdit(application)) throw redirect(receiptPath(context, false));
  if (!listing.isLive) return { closed: closedOf(context) };
  const { locale, lang } = context.get(localeContext);
  if (application) {
    const missing = await listMissingParts(context.get(databaseContext), application.id);
    const step = stepToContinue(missing.filter(isMissingPart));
    throw redirect(`${href("/:lang?/stillinger/:slug/sok", { lang, slug: listing.slug })}/${step}`);
  }
  const count = listing.questions.length;
  const frame = frameOfApply(context);
  return {
    closed: null,
    frame,
    steps: formatCount(frame.steps.length, locale),
    questions: { count, number: formatCount(count, locale) },
  };
}

export async function action({ context }: Route.ActionArgs) {
  const { listing } = applyOf(context);
  const limit = await takeApplyLimit(context);
  if (!limit.allowed) return tooMany({ values: {} }, limit.retryAfterSeconds);
  const result = await startApplication(context.get(databaseContext), listing.id);
  if (!result.ok && result.reason === "too_many_applications")
    return data(formFailure({ values: {} }, { "": "applications:error.tooManyApplications" }), {
      status: 409,
    });
  if (!result.ok) return data({ closed: closedOf(context) }, { status: 409 });
  const { lang } = context.get(localeContext);
  throw redirect(href("/:lang?/stillinger/:slug/sok/om-deg", { lang, slug: listing.slug }));
}

export default function ApplyStart({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("applications");
  const closed = (actionData && "closed" in actionData && actionData.closed) || loaderData.closed;
  if (closed) return <DeadlinePassed closed={closed} />;
  if (!loaderData.frame) return null;
  const { frame, questions, steps } = loaderData;
  const failed = actionData && "errors" in actionData ? actionData : undefined;
  return (
    <ApplyFrame frame={frame} title={t("start.title")} form={failed}>
      <p className="sk-lead">{t("start.lead", { steps })}</p>
      <section className="sk-read sk-section-sm sk-stack">
        <h2>{t("start.holds")}</h2>
        <ul className="sk-bullets">
          <li>{t("start.details")}</li>
          <li>{t("start.answers", questions)}</li>
          {frame.steps.includes("vertskap") && <li>{t("start.wishes")}</li>}
          <li>{t("start.cv")}</li>
          <li>{t("start.voluntary")}</li>
        </ul>
      </section>
      <section className="sk-read sk-stack">
        <h2>{t("start.listTitle")}</h2>
        <p>{t("start.list", { agency: frame.agency })}</p>
        <Form method="post" className="sk-form">
          <ErrorSummary form={failed} />
          <div className="sk-actions">
            <Button>{t("start.submit")}</Button>
          </div>
        </Form>
      </section>
    </ApplyFrame>
  );
}
