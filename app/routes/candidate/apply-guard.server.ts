import {
  createContext,
  data,
  href,
  type MiddlewareFunction,
  type RouterContextProvider,
  redirect,
} from "react-router";
import { clientAddressContext, databaseContext, localeContext } from "~/context";
import type { ApplyListing, OwnApplication } from "~/domain/applications/apply";
import { findApplyListing, findOwnApplication } from "~/domain/applications/apply.server";
import type { ApplyFrameData } from "~/domain/applications/apply-frame";
import { type ApplyStep, stepAfter, stepsOf } from "~/domain/applications/apply-steps";
import { canEdit } from "~/domain/applications/candidate-progress";
import type { ClosedData } from "~/domain/applications/deadline-passed";
import { adLang } from "~/domain/listings/listing";
import {
  capitalise,
  daysUntil,
  formatCount,
  formatDate,
  formatDateTime,
  formatDaysLeft,
  formatTime,
  toDate,
} from "~/locales/format";
import { i18nFor } from "~/locales/i18n";
import { viewerOf } from "~/middleware/viewer";
import { takeRateLimit } from "~/platform/rate-limits.server";

type Apply = { listing: ApplyListing; application: OwnApplication | null };
type Context = Readonly<RouterContextProvider>;

const applyContext = createContext<Apply>();

/** Finds the ad of the address and the person's own application to it; 404 when there is no such ad. */
export const openApply: MiddlewareFunction<Response> = async ({ params, context }, next) => {
  const database = context.get(databaseContext);
  const listing = await findApplyListing(database, params.slug ?? "");
  if (!listing) throw data(null, { status: 404 });
  const { accountId } = viewerOf(context);
  context.set(applyContext, {
    listing,
    application: await findOwnApplication(database, listing.id, accountId),
  });
  return next();
};

/**
 * Lets only a draft through. What is typed is saved even after the deadline, so a form gets past a closed ad and the
 * page after it tells.
 */
export const requireDraft: MiddlewareFunction<Response> = ({ request, context }, next) => {
  const { listing, application } = context.get(applyContext);
  const path = { lang: context.get(localeContext).lang, slug: listing.slug };
  if (!application) throw redirect(href("/:lang?/stillinger/:slug/sok", path));
  const isForm = request.method === "POST";
  if (!canEdit(application)) throw redirect(receiptPath(context, isForm));
  if (!listing.isLive && !isForm) throw redirect(href("/:lang?/stillinger/:slug/sok", path));
  return next();
};

export function applyOf(context: Context): Apply {
  return context.get(applyContext);
}

/** The draft behind `requireDraft`. */
export function draftOf(context: Context): { listing: ApplyListing; application: OwnApplication } {
  const { listing, application } = context.get(applyContext);
  if (!application) throw new Error("There is no draft: the route lacks the requireDraft middleware");
  return { listing, application };
}

/** The receipt; `isLate` for whoever comes after the application was sent already, from another tab. */
export function receiptPath(context: Context, isLate: boolean): string {
  const { slug } = context.get(applyContext).listing;
  const path = href("/:lang?/stillinger/:slug/sok/kvittering", {
    lang: context.get(localeContext).lang,
    slug,
  });
  return isLate ? `${path}?allerede=1` : path;
}

/** Where a step leads when it was saved: on, or to the person's own page for later. */
export function afterStep(context: Context, step: ApplyStep, wish: "next" | "later"): string {
  const { lang } = context.get(localeContext);
  if (wish === "later") return href("/:lang?/min-side", { lang });
  const { listing } = context.get(applyContext);
  const next = stepAfter(step, stepsOf(listing));
  return `${href("/:lang?/stillinger/:slug/sok", { lang, slug: listing.slug })}/${next}`;
}

export function takeApplyLimit(context: Context) {
  return takeRateLimit("apply", {
    account: viewerOf(context).accountId,
    address: context.get(clientAddressContext),
  });
}

/** What stands around the page, in its language. */
export function frameOfApply(context: Context): ApplyFrameData {
  const { listing, application } = context.get(applyContext);
  const { locale } = context.get(localeContext);
  const t = i18nFor(locale).getFixedT(locale, "applications");
  const saved = application?.savedAt;
  const count = listing.deletionMonths;
  return {
    slug: listing.slug,
    steps: stepsOf(listing),
    title: listing.title,
    titleLang: adLang(listing.language, locale),
    agency: listing.agency,
    deadline: formatDate(listing.deadline, locale),
    daysLeft: capitalise(formatDaysLeft(listing.deadline, locale)),
    savedAt: !saved
      ? null
      : daysUntil(saved) === 0
        ? t("apply.savedToday", { time: formatTime(saved, locale) })
        : formatDateTime(saved, locale),
    deletion: { count, number: formatCount(count, locale) },
  };
}

/** What the page says when no more applications are taken. */
export function closedOf(context: Context): ClosedData {
  const { listing, application } = context.get(applyContext);
  const { locale } = context.get(localeContext);
  const isOver = toDate(listing.deadline) <= new Date();
  return {
    slug: listing.slug,
    title: listing.title,
    titleLang: adLang(listing.language, locale),
    agency: listing.agency,
    passedAt: isOver ? formatDateTime(listing.deadline, locale) : null,
    hasDraft: application?.status === "draft",
  };
}
