import { data, Form, href, redirect } from "react-router";
import { clientAddressContext, databaseContext, localeContext } from "~/context";
import { getReference } from "~/domain/reference/reference.server";
import { describeSearch, suggestName } from "~/domain/searches/describe-search";
import { saveSearch } from "~/domain/searches/save-search.server";
import { SavedSearchFields } from "~/domain/searches/saved-search-fields";
import { savedSearchForm } from "~/domain/searches/saved-search-form";
import { i18nFor } from "~/locales/i18n";
import { viewerOf } from "~/middleware/viewer";
import { takeRateLimit } from "~/platform/rate-limits.server";
import { Button, LinkButton } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormFailure } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { tooMany } from "~/ui/too-many.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import { readSearchParams } from "../../../search/read-search-params.ts";
import { savedSearchParams, toSavedRequest } from "../../../search/saved-search.ts";
import type { Route } from "./+types/save-search";

export const handle = { hydrate: false };
export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

/** The address holds the search, so signing in first loses nothing. What could not be read is not kept. */
export async function loader({ context, url }: Route.LoaderArgs) {
  const { locale } = context.get(localeContext);
  const t = i18nFor(locale).getFixedT(locale, "saved");
  const { request, problems } = readSearchParams(url.searchParams);
  const saved = toSavedRequest(request);
  const labels = describeSearch(saved, await getReference(context.get(databaseContext)), locale);
  return {
    query: savedSearchParams(saved).toString(),
    labels: labels.length > 0 ? labels : [t("everything")],
    name: suggestName(labels, t("everything")),
    isWhole: problems.every(({ key }) => key === "sortering" || key === "side"),
  };
}

export async function action({ request, url, context }: Route.ActionArgs) {
  const search = readSearchParams(url.searchParams);
  const form = await parseForm(request, savedSearchForm);
  if (!form.ok) return data(form, { status: 400 });
  const limit = await takeRateLimit("savedSearch", {
    account: viewerOf(context).accountId,
    address: context.get(clientAddressContext),
  });
  if (!limit.allowed) return tooMany(form, limit.retryAfterSeconds);
  const result = await saveSearch(context.get(databaseContext), search.request, form.value);
  if (!result.ok) return data(formFailure(form, { "": `saved:error.${result.reason}` }), { status: 409 });
  const { lang } = context.get(localeContext);
  throw redirect(`${href("/:lang?/min-side/lagrede-sok", { lang })}?ferdig=lagret`);
}

export default function SaveSearch({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("saved");
  const { lang } = useLocale();
  const { query, labels, name, isWhole } = loaderData;
  const failed: FormFailure | undefined = actionData;
  const back = `${href("/:lang?/stillinger", { lang })}?${query}`;
  return (
    <div className="sk-wrap">
      <PageTitle title={t("save.title")} form={failed} />
      <PageHeading title={t("save.title")} lead={t("save.lead")} />
      <div className="sk-page sk-read sk-stack-lg">
        <ErrorSummary form={failed} />
        <section className="sk-stack">
          <h2>{t("save.looksFor")}</h2>
          <ul className="sk-bullets">
            {labels.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </section>
        {isWhole ? (
          <Form method="post" className="sk-form" noValidate>
            <SavedSearchFields form={failed} saved={{ name, frequency: "daily", term: "90" }} />
            <div className="sk-actions">
              <Button>{t("save.submit")}</Button>
              <LinkButton variant="tertiary" to={back}>
                {t("save.back")}
              </LinkButton>
            </div>
          </Form>
        ) : (
          <>
            <p>{t("save.unread")}</p>
            <LinkButton variant="secondary" to={back}>
              {t("save.back")}
            </LinkButton>
          </>
        )}
      </div>
    </div>
  );
}
