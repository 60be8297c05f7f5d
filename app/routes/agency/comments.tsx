import { data, href, redirect } from "react-router";
import { clientAddressContext } from "~/context";
import { ListingNav } from "~/domain/agencies/agency-nav";
import { CommentForm } from "~/domain/listing-editor/comment-form";
import { CommentList } from "~/domain/listing-editor/comment-list";
import { listComments } from "~/domain/listing-editor/comments.server";
import { editableSections, isCommentable, mayComment } from "~/domain/listing-editor/listing-rights";
import { commentForm, writeComment } from "~/domain/listing-editor/write-comment.server";
import { adLang } from "~/domain/listings/listing";
import { takeRateLimit } from "~/platform/rate-limits.server";
import { Crumbs } from "~/ui/crumbs";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormFailure } from "~/ui/form";
import { Note } from "~/ui/note";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { tooMany } from "~/ui/too-many.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/comments";
import { openOwnListing } from "./own-listing.server";

export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

/** The ad of the address; 404 for those who do not write it. */
async function open(args: Pick<Route.LoaderArgs, "params" | "context">) {
  const opened = await openOwnListing(args);
  if (!mayComment(opened.holds)) throw data(null, { status: 404 });
  return opened;
}

export async function loader({ params, context }: Route.LoaderArgs) {
  const { agency, database, listing, state, holds, openComments } = await open({ params, context });
  const comments = await listComments(database, listing.id);
  return {
    agency,
    listing: { id: listing.id, title: listing.title, language: listing.language },
    openComments,
    isCommentable: isCommentable(state),
    editable: editableSections(state, holds),
    waiting: comments.filter(({ settled }) => !settled),
    settled: comments.filter(({ settled }) => settled),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { database, accountId, listing } = await open({ params, context });
  const form = await parseForm(request, commentForm);
  if (!form.ok) return data(form, { status: 400 });
  const address = context.get(clientAddressContext);
  const limit = await takeRateLimit("comment", { account: accountId, address });
  if (!limit.allowed) return tooMany(form, limit.retryAfterSeconds);
  const result = await writeComment(database, listing.id, form.value);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    return data(formFailure(form, { "": `listingComments:error.${result.reason}` }), { status: 409 });
  }
  throw redirect(href("/:lang?/virksomhet/:agency/stillinger/:id/kommentarer", params));
}

export default function Comments({ loaderData, actionData }: Route.ComponentProps) {
  const { agency, listing, openComments, isCommentable, editable, waiting, settled } = loaderData;
  const { t } = useTranslation(["listingComments", "agency"]);
  const { locale, lang } = useLocale();
  const failed: FormFailure | undefined = actionData;
  const language = adLang(listing.language, locale);
  const params = { lang, agency: agency.slug, id: listing.id };
  const shared = { agency: agency.slug, listing: listing.id, editable };
  return (
    <>
      <PageTitle title={`${t("title")} – ${listing.title}`} form={failed} />
      <div className="sk-wrap">
        <Crumbs
          items={[
            {
              to: href("/:lang?/virksomhet/:agency/stillinger", { lang, agency: agency.slug }),
              label: t("agency:nav.listings"),
            },
            {
              to: href("/:lang?/virksomhet/:agency/stillinger/:id", params),
              label: listing.title,
              lang: language,
            },
          ]}
        />
        <PageHeading title={t("title")} lead={t("lead")} />
      </div>
      <ListingNav agency={agency.slug} id={listing.id} current="comments" openComments={openComments} />
      <div className="sk-wrap sk-section sk-stack-xl">
        <ErrorSummary form={failed} />
        <section aria-labelledby="apne" className="sk-read">
          <h2 id="apne" className="sk-mb">
            {t("openTitle")}
          </h2>
          {waiting.length === 0 && <p className="sk-soft">{t("noneOpen")}</p>}
          <CommentList {...shared} comments={waiting} intent="settle" />
        </section>
        {isCommentable ? (
          <section aria-labelledby="ny" className="sk-stack">
            <h2 id="ny">{t("newTitle")}</h2>
            <CommentForm failed={failed} />
          </section>
        ) : (
          <Note>
            <p>{t("closed")}</p>
          </Note>
        )}
        {settled.length > 0 && (
          <section aria-labelledby="avklart" className="sk-read">
            <h2 id="avklart" className="sk-mb">
              {t("settledTitle")}
            </h2>
            <CommentList {...shared} comments={settled} intent={isCommentable ? "reopen" : null} />
          </section>
        )}
      </div>
    </>
  );
}
