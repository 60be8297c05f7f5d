import { data, href, redirect } from "react-router";
import { clientAddressContext, databaseContext, localeContext, viewerContext } from "~/context";
import { FavouriteButton } from "~/domain/favourites/favourite-button";
import { keepForm } from "~/domain/favourites/favourite-form";
import { dropFavourite, favouritesAmong, keepListing } from "~/domain/favourites/favourites.server";
import { findListing } from "~/domain/listings/listings.server";
import { sendToSignIn } from "~/middleware/require-viewer";
import { safeNext } from "~/middleware/safe-next";
import { viewerOf } from "~/middleware/viewer";
import { takeRateLimit } from "~/platform/rate-limits.server";
import { LinkButton } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { type FormFailure, fieldOf } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { parseForm } from "~/ui/parse-form.server";
import { tooMany } from "~/ui/too-many.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/keep-listing";

export const handle = { hydrate: false };
export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;
export const middleware: Route.MiddlewareFunction[] = [sendToSignIn];

async function getListing({ params, context }: Route.LoaderArgs | Route.ActionArgs) {
  const { locale } = context.get(localeContext);
  const found = await findListing(context.get(databaseContext), params.slug, locale);
  if (!found) throw data(null, { status: 404 });
  return found.page;
}

/** Where somebody lands who pressed the button before signing in: nothing is kept until they press it here. */
export async function loader(args: Route.LoaderArgs) {
  const { id, slug, title, adLang } = await getListing(args);
  const { context } = args;
  const kept = await favouritesAmong(context.get(databaseContext), context.get(viewerContext), [id]);
  return { slug, title, titleLang: adLang, isFavourite: kept.has(id) };
}

export async function action(args: Route.ActionArgs) {
  const { request, context, params } = args;
  const database = context.get(databaseContext);
  const form = await parseForm(request, keepForm);
  if (!form.ok) throw data(null, { status: 400 });
  const limit = await takeRateLimit("favourite", {
    account: viewerOf(context).accountId,
    address: context.get(clientAddressContext),
  });
  if (!limit.allowed) return tooMany(form, limit.retryAfterSeconds);
  const { id } = await getListing(args);
  if (form.value.keep === "no") await dropFavourite(database, id);
  else {
    const result = await keepListing(database, id);
    if (!result.ok) throw data(null, { status: result.reason === "not_found" ? 404 : 409 });
  }
  const { lang } = context.get(localeContext);
  throw redirect(safeNext(form.value.back, href("/:lang?/stillinger/:slug", { lang, slug: params.slug })));
}

export default function KeepListing({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("saved");
  const { lang } = useLocale();
  const { slug, title, titleLang } = loaderData;
  const failed: FormFailure | undefined = actionData;
  return (
    <div className="sk-wrap">
      <PageTitle title={t("star.title")} form={failed} />
      <PageHeading title={t("star.title")} lead={<span lang={titleLang}>{title}</span>} />
      <div className="sk-page sk-stack">
        <ErrorSummary form={failed} />
        <div className="sk-actions">
          <FavouriteButton {...loaderData} back={fieldOf(failed, "back").defaultValue} />
          <LinkButton variant="tertiary" to={href("/:lang?/stillinger/:slug", { lang, slug })}>
            {t("star.toListing")}
          </LinkButton>
          <LinkButton variant="tertiary" to={href("/:lang?/min-side/favoritter", { lang })}>
            {t("star.toFavourites")}
          </LinkButton>
        </div>
      </div>
    </div>
  );
}
