import fc from "fast-check";
import { FILTER_GROUPS, type FilterGroup, type SearchRequest } from "../port.ts";
import { daysFrom } from "./asker.ts";
import type { CorpusAd } from "./corpus.ts";

/** Up to three facets, each with up to three values that occur in the corpus or do not exist. */
export function anyFilters(corpus: readonly CorpusAd[]) {
  const valuesIn = (group: FilterGroup) => [...new Set(corpus.flatMap((ad) => ad.facets[group] ?? []))];
  return fc.dictionary(fc.constantFrom(...FILTER_GROUPS), fc.constant(null), { maxKeys: 3 }).chain((groups) =>
    fc.record(
      Object.fromEntries(
        Object.keys(groups).map((group) => [
          group,
          fc.uniqueArray(fc.constantFrom(...valuesIn(group as FilterGroup), "unknown"), {
            minLength: 1,
            maxLength: 3,
          }),
        ]),
      ),
    ),
  ) as fc.Arbitrary<NonNullable<SearchRequest["filters"]>>;
}

/** Any of the ranges, or none. */
export function anyRanges(now: Date) {
  return fc.record(
    {
      salaryMin: fc.constantFrom(600_000, 725_000, 900_000),
      stipendMin: fc.constantFrom(20_000, 60_000),
      remoteMin: fc.integer({ min: 0, max: 5 }),
      experienceMax: fc.integer({ min: 0, max: 5 }),
      deadlineBefore: fc.integer({ min: 1, max: 20 }).map((days) => daysFrom(now, days)),
      publishedAfter: fc.integer({ min: -20, max: 0 }).map((days) => daysFrom(now, days)),
      within: fc.record({
        municipality: fc.constantFrom("0301", "4601", "5501"),
        km: fc.constantFrom(50, 400),
      }),
    },
    { requiredKeys: [] },
  );
}

/** No text, words that many ads have, words that few have, and one that none has. */
export function anyText() {
  return fc.constantFrom(undefined, "utvikler", "arkitekt", "sikkerhet", "kommune", "java xqzptk");
}
