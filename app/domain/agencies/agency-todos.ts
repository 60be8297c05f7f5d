import { toDate } from "~/locales/format";
import { isCommentable } from "../listing-editor/listing-rights";
import type { AgencyListing } from "./agency-listings.server";

export type AgencyTodo = {
  kind: "overdue" | "new" | "shortlisted" | "comments";
  listing: Pick<AgencyListing, "id" | "title" | "language" | "deadline">;
  count: number;
  /** When the one who has waited longest sent the application. */
  since: string | null;
};

const rank = { overdue: 0, new: 1, shortlisted: 2, comments: 3 };

/**
 * What waits for the people who handle applications, the most urgent first: undecided applications after the deadline,
 * then new ones, then people on the shortlist of a closed listing. Within a kind the longest wait comes first. Last come
 * comments on ads that are being written, for those who write them.
 */
export function agencyTodos(listings: readonly AgencyListing[]): AgencyTodo[] {
  const todos = listings.flatMap((listing): AgencyTodo[] => {
    if (isCommentable(listing.state) && listing.openComments > 0)
      return [{ kind: "comments", listing, count: listing.openComments, since: null }];
    if (!listing.applications) return [];
    const {
      submitted = none,
      under_review = none,
      shortlisted = none,
      interviewing = none,
    } = listing.applications;
    const isOver = listing.state === "expired" || listing.state === "closed_early";
    const todo = (
      kind: AgencyTodo["kind"],
      ...waiting: { count: number; oldest: string | null }[]
    ): AgencyTodo[] => {
      const count = waiting.reduce((sum, one) => sum + one.count, 0);
      const since = waiting.map((one) => one.oldest).filter((oldest) => oldest !== null);
      since.sort((a, b) => toDate(a).getTime() - toDate(b).getTime());
      return count > 0 ? [{ kind, listing, count, since: since[0] ?? null }] : [];
    };
    return isOver
      ? [...todo("overdue", submitted, under_review), ...todo("shortlisted", shortlisted, interviewing)]
      : todo("new", submitted);
  });
  return todos.sort(
    (a, b) => rank[a.kind] - rank[b.kind] || timeOf(a.since) - timeOf(b.since) || b.count - a.count,
  );
}

const none = { count: 0, oldest: null };
const timeOf = (since: string | null) => (since ? toDate(since).getTime() : Number.POSITIVE_INFINITY);
