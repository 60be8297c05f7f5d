import { data, Form, href, redirect } from "react-router";
import { clientAddressContext, databaseContext, localeContext } from "~/context";
import { MyPageNav } from "~/domain/accounts/my-page-nav";
import { FavouriteComparison } from "~/domain/favourites/favourite-comparison";
import { favouriteStep } from "~/domain/favourites/favourite-form";
import { FavouriteList } from "~/domain/favourites/favourite-list";
import { dropFavourite, keepListing, listFavourites, writeNote } from "~/domain/favourites/favourites.server";
import { viewerOf } from "~/middleware/viewer";
import { isId } from "~/platform/is-id";
import { takeRateLimit } from "~/platform/rate-limits.server";
import { Alert } from "~/ui/alert";
import { ArrowLink } from "~/ui/arrow-link";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormFailure } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { parseForm } from "~/ui/parse-form.server";
import { tooMany } from "~/ui/too-many.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/favourites";

export const handle = { hydrate: false };
export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ context, url }: Route.LoaderArgs) {
  const { locale } = context.get(localeContext);
  const removed = url.searchParams.get("fjernet") ?? "";
  return {
    favourites: await listFavourites(context.get(databaseContext), locale),
    removed: isId(removed) ? removed : null,
    isNoted: url.searchParams.has("notat"),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const database = context.get(databaseContext);
  const path = href("/:lang?/min-side/favoritter", { lang: context.get(localeContext).lang });
  const form = await parseForm(request, favouriteStep);
  if (!form.ok) {
    if (!form.errors.note) throw data(null, { status: 400 });
    return data(form, { status: 400 });
  }
  const limit = await takeRateLimit("favourite", {
    account: viewerOf(context).accountId,
    address: context.get(clientAddressContext),
  });
  if (!limit.allowed) return tooMany(form, limit.retryAfterSeconds);
  const { listing, step, note } = form.value;
  if (step === "remove") {
    await dropFavourite(database, listing);
    throw redirect(`${path}?fjernet=${listing}`);
  }
  if (step === "restore") {
    await keepListing(database, listing);
    throw redirect(path);
  }
  if (!(await writeNote(database, listing, note))) throw data(null, { status: 404 });
  throw redirect(`${path}?notat`);
}

function Removed({ listing }: { listing: string }) {
  const { t } = useTranslation("saved");
  return (
    <Alert tone="info" live>
      <p>{t("favourites.removed")}</p>
      <Form method="post">
        <input type="hidden" name="listing" value={listing} />
        <Button name="step" value="restore" variant="secondary">
          {t("favourites.restore")}
        </Button>
      </Form>
    </Alert>
  );
}

export default function Favourites({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("saved");
  const { lang } = useLocale();
  const { favourites, removed, isNoted } = loaderData;
  const failed: FormFailure | undefined = actionData;
  const open = favourites.flatMap(({ card }) => (card?.isLive ? [card] : []));
  const find = <ArrowLink to={href("/:lang?/stillinger", { lang })}>{t("list.find")}</ArrowLink>;
  return (
    <>
      <PageTitle title={t("favourites.title")} form={failed} />
      <div className="sk-wrap">
        <PageHeading title={t("favourites.title")} lead={t("favourites.lead")} />
      </div>
      <MyPageNav />
      <div className="sk-wrap sk-section sk-stack-lg">
        <ErrorSummary form={failed} />
        {removed && <Removed listing={removed} />}
        {isNoted && (
          <Alert tone="success" live>
            {t("favourites.noted")}
          </Alert>
        )}
        {open.length > 1 && <FavouriteComparison cards={open} />}
        {favourites.length > 0 ? (
          <section aria-label={t("favourites.title")}>
            <FavouriteList favourites={favourites} failed={failed} />
          </section>
        ) : (
          <EmptyState action={find}>{t("favourites.none")}</EmptyState>
        )}
      </div>
    </>
  );
}
