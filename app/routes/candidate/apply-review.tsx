import { data, Form, href, Link, redirect, useNavigation } from "react-router";
import { databaseContext, localeContext } from "~/context";
import { applicationContent } from "~/domain/applications/application-content";
import { ApplicationFacts } from "~/domain/applications/application-facts";
import { listMissingParts } from "~/domain/applications/apply.server";
import { ApplyFrame } from "~/domain/applications/apply-frame";
import { type ApplyStep, isMissingPart, missingParts } from "~/domain/applications/apply-steps";
import { DeadlinePassed } from "~/domain/applications/deadline-passed";
import { submitApplication } from "~/domain/applications/submit-application.server";
import { UploadedDocuments } from "~/domain/applications/uploaded-documents";
import { getReference } from "~/domain/reference/reference.server";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { formFailure } from "~/ui/parse-form.server";
import { tooMany } from "~/ui/too-many.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/apply-review";
import { closedOf, draftOf, frameOfApply, receiptPath, takeApplyLimit } from "./apply-guard.server";

export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ context }: Route.LoaderArgs) {
  const { listing, application } = draftOf(context);
  const { locale } = context.get(localeContext);
  const database = context.get(databaseContext);
  const [reference, missing] = await Promise.all([
    getReference(database),
    listMissingParts(database, application.id),
  ]);
  const takesWishes = listing.wishChoices !== null;
  const content = applicationContent(application, { ...listing, takesWishes }, reference, locale);
  const documents = application.documents.map(({ storageKey: _, ...document }) => document);
  return {
    frame: frameOfApply(context),
    applicationId: application.id,
    content,
    documents,
    missing: missing.filter(isMissingPart),
  };
}

export async function action({ context }: Route.ActionArgs) {
  const { application } = draftOf(context);
  const limit = await takeApplyLimit(context);
  if (!limit.allowed) return tooMany({ values: {} }, limit.retryAfterSeconds);
  const result = await submitApplication(context.get(databaseContext), application.id);
  if (result.ok) throw redirect(receiptPath(context, result.wasAlreadySent));
  switch (result.reason) {
    case "not_found":
      throw data(null, { status: 404 });
    case "deadline_passed":
      return data({ closed: closedOf(context) }, { status: 409 });
    case "incomplete": {
      const errors = result.missing.map((part) => [part, `applications:review.missing.${part}`]);
      return data(formFailure({ values: {} }, Object.fromEntries(errors)), { status: 400 });
    }
  }
}

export default function ApplyReview({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("applications");
  const { lang } = useLocale();
  const isSending = useNavigation().state === "submitting";
  const { frame, applicationId, content, documents, missing } = loaderData;
  if (actionData && "closed" in actionData) return <DeadlinePassed closed={actionData.closed} />;
  const to = (step: ApplyStep) =>
    `${href("/:lang?/stillinger/:slug/sok", { lang, slug: frame.slug })}/${step}`;
  const heading = (step: ApplyStep) => (
    <div className="sk-headrow">
      <h2>{t(`step.${step}`)}</h2>
      <Link to={to(step)} aria-label={t("review.changeNamed", { step: t(`step.${step}`) })}>
        {t("review.change")}
      </Link>
    </div>
  );
  return (
    <ApplyFrame frame={frame} step="se-over" title={t("step.se-over")} form={actionData}>
      <div className="sk-read sk-stack-lg sk-mt">
        <ErrorSummary form={actionData} />
        {missing.length > 0 && !actionData && (
          <div className="ds-alert" data-color="warning">
            <h2 className="sk-h-sm">{t("review.missingTitle")}</h2>
            <ul>
              {missing.map((part) => (
                <li key={part}>
                  <Link to={to(missingParts[part])}>{t(`review.missing.${part}`)}</Link>
                </li>
              ))}
            </ul>
          </div>
        )}
        <p>{t("review.lead")}</p>
        <ApplicationFacts content={content} heading={heading}>
          <UploadedDocuments applicationId={applicationId} documents={documents} />
        </ApplicationFacts>
        <Form method="post">
          <div className="sk-actions">
            <Button>{t("review.submit")}</Button>
          </div>
          <p className="sk-small sk-soft" role="status">
            {isSending && t("review.sending")}
          </p>
        </Form>
      </div>
    </ApplyFrame>
  );
}
