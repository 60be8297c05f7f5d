import type { SearchResult } from "./port.ts";
import type { SearchProblem } from "./read-search-params.ts";
import { LIST_ENTRIES, NOWHERE, UNKNOWN } from "./search-keys.ts";

/**
 * What the engine alone found not to exist, an agency's slug say, as problems of the URL. A value that has a word of
 * its own in the URL exists, whether an ad has it today or not.
 */
export function unknownToEngine({ unknown }: SearchResult): SearchProblem[] {
  return unknown
    .filter(({ value }) => value !== NOWHERE && !value.startsWith(UNKNOWN))
    .flatMap(({ group, value }): SearchProblem[] => {
      if (group === "near" || group === "within") return [{ key: "naer", value, reason: "unknown" }];
      const [key, list] = LIST_ENTRIES.find((entry) => entry[1].group === group) ?? [];
      return key && !list?.slugs ? [{ key, value, reason: "unknown" }] : [];
    });
}
