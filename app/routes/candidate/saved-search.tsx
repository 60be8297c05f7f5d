import { data, Form, href, redirect } from "react-router";
import { clientAddressContext, databaseContext, localeContext } from "~/context";
import { getReference } from "~/domain/reference/reference.server";
import { changeSavedSearch, removeSavedSearch } from "~/domain/searches/change-saved-search.server";
import { SavedSearchFields } from "~/domain/searches/saved-search-fields";
import { savedSearchForm, termOf } from "~/domain/searches/saved-search-form";
import { savedSearchView } from "~/domain/searches/saved-search-view";
import { findSavedSearch } from "~/domain/searches/saved-searches.server";
import { viewerOf } from "~/middleware/viewer";
import { takeRateLimit } from "~/platform/rate-limits.server";
import { Button, LinkButton } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormFailure } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { parseForm } from "~/ui/parse-form.server";
import { tooMany } from "~/ui/too-many.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/saved-search";

export const handle = { hydrate: false };
export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ params, context }: Route.LoaderArgs) {
  const database = context.get(databaseContext);
  const search = await findSavedSearch(database, params.id);
  if (!search) throw data(null, { status: 404 });
  const { locale } = context.get(localeContext);
  const { name, frequency, lastsDays } = search;
  return {
    view: savedSearchView(search, await getReference(database), locale, new Date()),
    fields: { name, frequency, term: termOf(lastsDays) },
  };
}

export async function action({ request, params, url, context }: Route.ActionArgs) {
  const database = context.get(databaseContext);
  const list = href("/:lang?/min-side/lagrede-sok", { lang: context.get(localeContext).lang });
  if (url.searchParams.has("slett")) {
    if (!(await removeSavedSearch(database, params.id))) throw data(null, { status: 404 });
    throw redirect(`${list}?ferdig=slettet`);
  }
  const form = await parseForm(request, savedSearchForm);
  if (!form.ok) return data(form, { status: 400 });
  const limit = await takeRateLimit("savedSearch", {
    account: viewerOf(context).accountId,
    address: context.get(clientAddressContext),
  });
  if (!limit.allowed) return tooMany(form, limit.retryAfterSeconds);
  if (!(await changeSavedSearch(database, params.id, form.value))) throw data(null, { status: 404 });
  throw redirect(`${list}?ferdig=endret`);
}

export default function EditSavedSearch({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("saved");
  const { lang } = useLocale();
  const { view, fields } = loaderData;
  const failed: FormFailure | undefined = actionData;
  return (
    <div className="sk-wrap">
      <PageTitle title={t("edit.title", { name: view.name })} form={failed} />
      <PageHeading title={t("edit.title", { name: view.name })} lead={view.looksFor} />
      <div className="sk-page sk-read sk-stack-lg">
        <Form method="post" className="sk-form" noValidate>
          <ErrorSummary form={failed} />
          {view.state === "expired" && <p>{view.mail}</p>}
          <SavedSearchFields form={failed} saved={fields} />
          <div className="sk-actions">
            <Button>{t(view.state === "expired" ? "edit.renew" : "edit.submit")}</Button>
            <LinkButton variant="tertiary" to={href("/:lang?/min-side/lagrede-sok", { lang })}>
              {t("edit.back")}
            </LinkButton>
          </div>
        </Form>
        <section className="sk-stack">
          <h2>{t("edit.remove")}</h2>
          <p>{t("edit.removeText")}</p>
          <Form method="post" action="?slett">
            <Button variant="secondary" tone="danger">
              {t("edit.remove")}
            </Button>
          </Form>
        </section>
      </div>
    </div>
  );
}
