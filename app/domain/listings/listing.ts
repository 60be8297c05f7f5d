import { z } from "zod";
import { type Instant, toDate } from "~/locales/format";
import type { BenefitParameters } from "./benefit-text";

/** Stored states in which an ad is public once its time of publication has come; drafts and suspended ads are not. */
export const publicStatuses = ["published", "closed_early", "concluded", "archived"] as const;

type PublicListingState = "live" | "expired" | "closed";

/**
 * What a public ad is to a reader now: `live` takes applications, `expired` has passed its deadline, `closed` was
 * taken down by its employer. The database says the same when somebody applies.
 */
export function publicListingState(
  listing: { status: string; deadline: string | null },
  now: Instant,
): PublicListingState {
  if (listing.status !== "published") return "closed";
  return listing.deadline !== null && toDate(listing.deadline) > toDate(now) ? "live" : "expired";
}

const parameters = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]),
);

/** The facts beside a benefit as they are stored; what does not have their shape is left out. */
export function benefitParameters(stored: unknown): BenefitParameters {
  const parsed = parameters.safeParse(stored);
  return parsed.success ? parsed.data : {};
}

/** The `lang` of an ad's own text, when it differs from the language of the page. */
export function adLang(language: string, locale: string): string | undefined {
  return language === locale ? undefined : language;
}
