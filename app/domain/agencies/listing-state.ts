import { type Instant, toDate } from "~/locales/format";

/** Where a listing is on its way: the stored status, with the clock's part worked out. */
export type ListingState =
  | "draft"
  | "in_review"
  | "scheduled"
  | "live"
  | "expired"
  | "suspended"
  | "closed_early"
  | "concluded"
  | "archived"
  | "removed";

/** The groups in which an agency sees its listings, in this order. */
export const listingGroups = [
  "live",
  "draft",
  "in_review",
  "scheduled",
  "ended",
  "concluded",
  "archived",
  "stopped",
] as const;
export type ListingGroup = (typeof listingGroups)[number];

type Clocked = { status: string; publish_at: Instant | null; deadline: Instant | null };

/** The state of a listing at `now`: a published one is scheduled before `publish_at` and expired from its deadline on. */
export function listingState(listing: Clocked, now: Date): ListingState {
  if (listing.status !== "published") return listing.status as ListingState;
  if (listing.publish_at && toDate(listing.publish_at) > now) return "scheduled";
  return listing.deadline && toDate(listing.deadline) <= now ? "expired" : "live";
}

export function listingGroup(state: ListingState): ListingGroup {
  if (state === "expired" || state === "closed_early") return "ended";
  return state === "suspended" || state === "removed" ? "stopped" : state;
}

/** True for a listing that anybody can open on the public site. */
export function isPublic(state: ListingState): boolean {
  return ["live", "expired", "closed_early", "concluded", "archived"].includes(state);
}
