import { z } from "zod";
import { readCursor } from "./listing-cursor";
import type { Problem } from "./published-listing";

/** What the API takes beside the keys of the search page. */
export const listingQuery = z.object({
  antall: z
    .string()
    .regex(/^([1-9]\d?|100)$/)
    .default("50")
    .meta({ description: "How many listings a page holds, at most: 1–100" }),
  etter: z
    .string()
    .regex(/^[\w-]{1,100}$/)
    .optional()
    .meta({ description: "Where the page begins: take it from `next` of the page before" }),
});

/**
 * Reads the page that is asked for. `side` belongs to the search page: here it is refused, since pages that are counted
 * would miss ads when others close.
 */
export function readListingQuery(params: URLSearchParams) {
  const problems: NonNullable<Problem["problems"]> = [];
  const given = (key: string) => params.get(key)?.trim() || undefined;
  const read = listingQuery.safeParse({ antall: given("antall"), etter: given("etter") });
  for (const { path } of read.error?.issues ?? []) {
    const key = String(path[0]);
    problems.push({ key, value: (given(key) ?? "").slice(0, 200), reason: "unknown" });
  }
  const word = read.data?.etter;
  const position = word === undefined ? null : readCursor(word);
  if (word !== undefined && !position) problems.push({ key: "etter", value: word, reason: "unknown" });
  const page = given("side");
  if (page) problems.push({ key: "side", value: page.slice(0, 200), reason: "use_etter" });
  return { limit: Number(read.data?.antall ?? 0), position, problems };
}
