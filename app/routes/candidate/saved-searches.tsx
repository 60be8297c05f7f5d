import { data, href, redirect } from "react-router";
import { clientAddressContext, databaseContext, localeContext } from "~/context";
import { MyPageNav } from "~/domain/accounts/my-page-nav";
import { getReference } from "~/domain/reference/reference.server";
import { markSearchSeen, pauseSavedSearch } from "~/domain/searches/change-saved-search.server";
import { savedSearchStep } from "~/domain/searches/saved-search-form";
import { SavedSearchList } from "~/domain/searches/saved-search-list";
import { savedSearchView } from "~/domain/searches/saved-search-view";
import { findSavedSearch, listSavedSearches } from "~/domain/searches/saved-searches.server";
import { viewerOf } from "~/middleware/viewer";
import { takeRateLimit } from "~/platform/rate-limits.server";
import { Alert } from "~/ui/alert";
import { ArrowLink } from "~/ui/arrow-link";
import { EmptyState } from "~/ui/empty-state";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormFailure } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { parseForm } from "~/ui/parse-form.server";
import { tooMany } from "~/ui/too-many.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import { savedSearchParams } from "../../../search/saved-search.ts";
import type { Route } from "./+types/saved-searches";

export const handle = { hydrate: false };
export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

const dones = ["lagret", "endret", "slettet", "pause", "igang"] as const;

export async function loader({ context, url }: Route.LoaderArgs) {
  const database = context.get(databaseContext);
  const { locale } = context.get(localeContext);
  const [searches, reference] = await Promise.all([listSavedSearches(database), getReference(database)]);
  const now = new Date();
  return {
    done: dones.find((done) => done === url.searchParams.get("ferdig")) ?? null,
    searches: searches.map((search) => savedSearchView(search, reference, locale, now)),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const database = context.get(databaseContext);
  const { lang } = context.get(localeContext);
  const form = await parseForm(request, savedSearchStep);
  if (!form.ok) throw data(null, { status: 400 });
  const limit = await takeRateLimit("savedSearch", {
    account: viewerOf(context).accountId,
    address: context.get(clientAddressContext),
  });
  if (!limit.allowed) return tooMany(form, limit.retryAfterSeconds);
  const { id, step } = form.value;
  const search = await findSavedSearch(database, id);
  if (!search) throw data(null, { status: 404 });
  if (step === "open") {
    await markSearchSeen(database, id);
    const query = savedSearchParams(search.request);
    if (search.fresh > 0) query.set("sortering", "nyeste");
    throw redirect(`${href("/:lang?/stillinger", { lang })}?${query}`);
  }
  await pauseSavedSearch(database, id, step === "pause");
  const done = step === "pause" ? "pause" : "igang";
  throw redirect(`${href("/:lang?/min-side/lagrede-sok", { lang })}?ferdig=${done}`);
}

export default function SavedSearches({ loaderData, actionData }: Route.ComponentProps) {
  const { searches, done } = loaderData;
  const failed: FormFailure | undefined = actionData;
  const { t } = useTranslation("saved");
  const { lang } = useLocale();
  const find = <ArrowLink to={href("/:lang?/stillinger", { lang })}>{t("list.find")}</ArrowLink>;
  return (
    <>
      <PageTitle title={t("list.title")} form={failed} />
      <div className="sk-wrap">
        <PageHeading title={t("list.title")} lead={t("list.lead")} />
      </div>
      <MyPageNav />
      <div className="sk-wrap sk-section sk-stack-lg">
        <ErrorSummary form={failed} />
        {done && !failed && (
          <Alert tone="success" live>
            {t(`list.done.${done}`)}
          </Alert>
        )}
        {searches.length > 0 ? (
          <>
            <SavedSearchList searches={searches} />
            <p>{find}</p>
          </>
        ) : (
          <EmptyState action={find}>{t("list.none")}</EmptyState>
        )}
      </div>
    </>
  );
}
