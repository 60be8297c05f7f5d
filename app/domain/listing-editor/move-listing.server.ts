import type { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";
import type { ListingStep } from "./listing-rights";
import { osloInstant } from "./oslo-instant";
import type { stepForms } from "./step-forms";

type Values = { [Step in ListingStep]: z.output<(typeof stepForms)[Step]> };
/** One step with what its form asked for. */
export type ListingMove = { [Step in ListingStep]: { step: Step; values: Values[Step] } }[ListingStep];

const refusals = [
  "not_found",
  "not_allowed",
  "transition_not_allowed",
  "changed_meanwhile",
  "review_needs_another",
  "incomplete",
  "confirmation_required",
  "deadline_only_later",
  "reason_required",
  "outcome_required",
  "applicants_not_told",
  "was_published",
] as const;

function command(database: RequestDatabase, listing: string, { step, values }: ListingMove) {
  switch (step) {
    case "publish":
      return database.rpc("publish_listing", {
        p_listing: listing,
        p_confirmed: values.confirmed,
        p_seen: values.seen,
        ...(values.when === "later" &&
          values.publishDate && {
            p_publish_at: osloInstant(values.publishDate, values.publishTime ?? "08:00"),
          }),
      });
    case "review":
      return database.rpc("send_listing_to_review", { p_listing: listing });
    case "return":
      return database.rpc("return_listing_to_draft", { p_listing: listing, p_reason: values.reason });
    case "takeBack":
      return database.rpc("return_listing_to_draft", { p_listing: listing });
    case "extend":
      return database.rpc("extend_listing", {
        p_listing: listing,
        p_deadline: osloInstant(values.deadlineDate, values.deadlineTime),
        p_reason: values.reason,
      });
    case "close":
      return database.rpc("close_listing", { p_listing: listing, p_reason: values.reason });
    case "conclude":
      return database.rpc("conclude_listing", { p_listing: listing, p_outcome: values.outcome });
    case "archive":
      return database.rpc("archive_listing", { p_listing: listing });
    case "delete":
      return database.rpc("delete_listing_draft", { p_listing: listing });
  }
}

/** Takes one step with an ad. What the database refuses is a value, with its reason. */
export async function moveListing(
  database: RequestDatabase,
  listingId: string,
  move: ListingMove,
): Promise<Outcome<(typeof refusals)[number]>> {
  const { error } = await command(database, listingId, move);
  return outcomeOf(error, refusals);
}

/** How many applicants still have no answer, and the fifty who have waited longest among those that the person may open. */
export async function listUntold(database: RequestDatabase, listingId: string) {
  const [count, rows] = await Promise.all([
    database.rpc("untold_applicants", { p_listing: listingId }),
    database
      .from("applications")
      .select("id, full_name, status")
      .eq("listing_id", listingId)
      .is("told_at", null)
      .not("status", "in", "(draft,withdrawn)")
      .order("submitted_at")
      .limit(50),
  ]);
  if (count.error) throw count.error;
  if (rows.error) throw rows.error;
  return { count: count.data, applications: rows.data };
}
