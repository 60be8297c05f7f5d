import type { ListingState } from "../agencies/listing-state";
import { type EditSection, editSections } from "./edit-sections";

/** What a person can do with an ad from where it is now. */
export const listingSteps = [
  "publish",
  "review",
  "return",
  "takeBack",
  "extend",
  "close",
  "conclude",
  "archive",
  "delete",
] as const;
export type ListingStep = (typeof listingSteps)[number];

/** The last piece of the address of each step's page. */
export const stepSlugs: Record<ListingStep, string> = {
  publish: "publiser",
  review: "send-til-godkjenning",
  return: "send-tilbake",
  takeBack: "trekk-tilbake",
  extend: "forleng",
  close: "lukk",
  conclude: "avslutt",
  archive: "arkiver",
  delete: "slett",
};

export function stepAt(slug: string): ListingStep | null {
  return listingSteps.find((step) => stepSlugs[step] === slug) ?? null;
}

const stepsFrom: Partial<Record<ListingState, readonly ListingStep[]>> = {
  draft: ["publish", "review", "delete"],
  in_review: ["publish", "return", "delete"],
  scheduled: ["takeBack"],
  live: ["extend", "close"],
  expired: ["conclude", "extend"],
  closed_early: ["conclude", "extend"],
  concluded: ["archive"],
};

type Place = { state: ListingState; reviewRequired: boolean };

/** Owners and recruiters write and publish; `holds` are the person's roles at the agency and seats on the listing. */
export function preparesListings(holds: readonly string[]): boolean {
  return holds.includes("owner") || holds.includes("recruiter");
}

const commenters = ["owner", "recruiter", "case_handler", "hiring_manager"];

/** Those who write an ad comment on it, and read what the others have said about it. */
export const mayComment = (holds: readonly string[]): boolean =>
  holds.some((hold) => commenters.includes(hold));

/** Until it is public, an ad can be commented on. */
export const isCommentable = (state: ListingState): boolean =>
  state === "draft" || state === "in_review" || state === "scheduled";

/** How many comments wait on an ad, for those who may know; null for everybody else. */
export const openCommentsFor = (holds: readonly string[], open: readonly unknown[]): number | null =>
  mayComment(holds) ? open.length : null;

/** The steps the person may take from here, the most likely one first. The database decides the same once more. */
export function stepsOf({ state, reviewRequired }: Place, holds: readonly string[]): ListingStep[] {
  const prepares = preparesListings(holds);
  return (stepsFrom[state] ?? [])
    .filter((step) => !(step === "publish" && state === "draft" && reviewRequired))
    .filter(
      (step) => prepares || ((step === "conclude" || step === "archive") && holds.includes("case_handler")),
    );
}

/** The sections the person may write: all of a draft, those that publication has not locked while the ad is public. */
export function editableSections(state: ListingState, holds: readonly string[]): readonly EditSection[] {
  const prepares = preparesListings(holds);
  if (state === "draft") return prepares || holds.includes("hiring_manager") ? editSections : [];
  if (!prepares) return [];
  if (state === "in_review") return editSections;
  const isPublic = state === "live" || state === "expired";
  return isPublic ? editSections.filter((section) => section !== "criteria" && section !== "dates") : [];
}
