import type { Reference } from "~/domain/reference/reference";
import type { OwnListing } from "./own-listing.server";
import type { WritingAd } from "./writing-help";

/** What writing help reads, out of an ad as it is saved. */
export function writingAd(listing: OwnListing, reference: Reference): WritingAd {
  const texts = (kind: string) => listing.criteria.flatMap((one) => (one.kind === kind ? one.text : []));
  const inCategory = (category: string) =>
    listing.benefits.filter(({ benefit_id }) => reference.benefits.get(benefit_id)?.category === category);
  return {
    language: listing.language,
    title: listing.title,
    summary: listing.summary,
    description: listing.description,
    tasks: listing.tasks,
    musts: texts("must"),
    wishes: texts("desired"),
    remoteDays: listing.remote_days,
    hasCoreHours: listing.core_hours_start !== null,
    hasStipend: listing.stipends.length > 0,
    isPermanent: listing.employment_form === "permanent",
    benefits: listing.benefits.length,
    developmentBenefits: inCategory("development").length,
  };
}
