import { expect, test } from "vitest";
import { type Asker, daysFrom, newestFirst } from "./asker.ts";

/**
 * All that a document may hold, in the database or outside; a new name here is a decision about what the public may
 * know. Those that end in _words are words of other fields; checksum is over all others.
 */
// biome-ignore format: a list of names.
const PUBLIC_FIELDS = [
  "body_words", "checksum", "demand_words", "experience_years", "facets", "name_words", "other_words", "skill_words", "title_words",
  "agency_slug", "benefit_ids", "body", "county_numbers", "deadline", "education", "employer",
  "employer_type", "employment_form", "experience_years_min", "extent", "kind", "language", "listing_id",
  "mission_ids", "municipality_numbers", "occupation_code", "place_names", "publish_at", "related_names",
  "remote_days", "salary_top", "skill_ids", "skill_names", "skill_parts", "stipend_top", "summary",
  "terms_stated", "title", "title_parts", "work_languages", "work_model",
];

/** Which ads are public: the clock and the fields. */
export function publication({ bench, search, idsOf, found, now }: Asker): void {
  test("C9 a deadline one second ago is gone from hits, total and facets", async () => {
    const [ad] = [...bench().corpus].sort((a, b) => a.deadline.getTime() - b.deadline.getTime());
    const at = (seconds: number) =>
      search({
        asOf: new Date(ad!.deadline.getTime() + seconds * 1000).toISOString(),
        facets: ["agency"],
        filters: { agency: ad!.facets.agency! },
      });
    const ids = (result: Awaited<ReturnType<typeof at>>) => result.hits.map((hit) => hit.id);
    const count = (result: Awaited<ReturnType<typeof at>>) =>
      result.facets.agency?.find(({ value }) => value === ad!.facets.agency![0])?.count;
    const before = await at(-1);
    const after = await at(1);
    expect(ids(before)).toContain(ad!.id);
    expect(ids(after)).not.toContain(ad!.id);
    expect(after.total).toBe(before.total - 1);
    expect(count(after)).toBe(count(before)! - 1);
  });

  test("C9 an ad is not there before its publication, and the public cannot choose the clock", async () => {
    const newest = [...bench().corpus].sort(newestFirst)[0]!;
    const justBefore = new Date(newest.publishAt.getTime() - 1000).toISOString();
    expect(await idsOf({ asOf: justBefore })).not.toContain(newest.id);
    const nobody = await bench().publicEngine.search({ asOf: daysFrom(now, 365) });
    expect(nobody.total).toBe(bench().corpus.length);
  });

  test("C18 documents hold allow-listed fields only, and no contact can be searched for", async () => {
    expect(bench().documentFields.length).toBeGreaterThan(10);
    expect(bench().documentFields.filter((field) => !PUBLIC_FIELDS.includes(field))).toEqual([]);
    expect(await found("hemmelig kontaktperson")).toEqual([]);
    expect(await found("personalkontoret.example")).toEqual([]);
  });
}
