import { data, Form, href, redirect } from "react-router";
import { clientAddressContext, databaseContext, localeContext } from "~/context";
import { canWithdraw } from "~/domain/applications/candidate-progress";
import { findMyApplication } from "~/domain/applications/my-application.server";
import { withdrawApplication } from "~/domain/applications/withdraw-application.server";
import { viewerOf } from "~/middleware/viewer";
import { takeRateLimit } from "~/platform/rate-limits.server";
import { Button, LinkButton } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormFailure } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { formFailure } from "~/ui/parse-form.server";
import { tooMany } from "~/ui/too-many.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/withdraw-application";

export const handle = { hydrate: false };
export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ params, context }: Route.LoaderArgs) {
  const database = context.get(databaseContext);
  const found = await findMyApplication(database, viewerOf(context).accountId, params.id);
  if (!found || found.application.status === "draft") throw data(null, { status: 404 });
  return {
    id: found.application.id,
    title: found.listing?.title ?? null,
    agency: found.listing?.agency ?? null,
    isOpen: canWithdraw(found.application),
  };
}

export async function action({ params, context }: Route.ActionArgs) {
  const { accountId } = viewerOf(context);
  const database = context.get(databaseContext);
  if (!(await findMyApplication(database, accountId, params.id))) throw data(null, { status: 404 });
  const limit = await takeRateLimit("apply", {
    account: accountId,
    address: context.get(clientAddressContext),
  });
  if (!limit.allowed) return tooMany({ values: {} }, limit.retryAfterSeconds);
  const result = await withdrawApplication(database, params.id);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    return data(formFailure({ values: {} }, { "": "applications:withdraw.refused" }), { status: 409 });
  }
  throw redirect(
    href("/:lang?/min-side/soknader/:id", { lang: context.get(localeContext).lang, id: params.id }),
  );
}

export default function WithdrawApplication({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("applications");
  const { lang } = useLocale();
  const { id, title, agency, isOpen } = loaderData;
  const failed: FormFailure | undefined = actionData;
  const back = href("/:lang?/min-side/soknader/:id", { lang, id });
  return (
    <div className="sk-wrap">
      <PageTitle title={t("withdraw.title")} form={failed} />
      <PageHeading
        title={t("withdraw.title")}
        lead={title && agency && t("withdraw.lead", { title, agency })}
      />
      <div className="sk-page sk-read sk-stack">
        <ErrorSummary form={failed} />
        {isOpen ? (
          <>
            <h2>{t("withdraw.happens")}</h2>
            <ul>
              <li>{t("withdraw.told")}</li>
              <li>{t("withdraw.again")}</li>
              <li>{t("withdraw.list")}</li>
            </ul>
            <Form method="post">
              <div className="sk-actions">
                <Button tone="danger">{t("withdraw.submit")}</Button>
                <LinkButton variant="tertiary" to={back}>
                  {t("withdraw.keep")}
                </LinkButton>
              </div>
            </Form>
          </>
        ) : (
          <>
            <p>{t("withdraw.refused")}</p>
            <LinkButton variant="secondary" to={back}>
              {t("receipt.see")}
            </LinkButton>
          </>
        )}
      </div>
    </div>
  );
}
