import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { jobPosting } from "~/domain/listings/job-posting";
import { findListing, type ListingRow } from "~/domain/listings/listings.server";
import type { Reference } from "~/domain/reference/reference";
import { getReference } from "~/domain/reference/reference.server";
import { loadLocale } from "~/locales/i18n";
import type { RequestDatabase } from "~/platform/database.server";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { makeAgency, makeLiveListing } from "../support/hiring.ts";

let db: TestDatabase;
let row: ListingRow;
let reference: Reference;

beforeAll(async () => {
  await loadLocale("nb");
  db = await createTestDatabase();
  const anyone = (await db.api()).client() as RequestDatabase;
  const agency = await makeAgency(db.sql);
  const { slug } = await makeLiveListing(db.sql, agency.id);
  row = (await findListing(anyone, slug, "nb"))!.row;
  reference = await getReference(anyone);
});
afterAll(() => db.close());

const text = z.string().min(1);
const address = z.object({ addressCountry: z.literal("NO"), addressLocality: text, addressRegion: text });

/** What Google's job search requires and recommends (Search Central, "Job posting structured data"). */
const googlePosting = z
  .object({
    title: text,
    description: z.string().startsWith("<p>"),
    datePosted: z.iso.datetime(),
    validThrough: z.iso.datetime(),
    hiringOrganization: z.object({ name: text, sameAs: z.url().optional() }),
    identifier: z.object({ name: text, value: z.uuid() }),
    directApply: z.literal(true),
    employmentType: z.array(z.enum(["FULL_TIME", "PART_TIME", "TEMPORARY", "INTERN"])).min(1),
    jobLocation: z.array(z.object({ address })).min(1).optional(),
    jobLocationType: z.literal("TELECOMMUTE").optional(),
    applicantLocationRequirements: z.object({ name: text }).optional(),
    responsibilities: text.optional(),
    qualifications: text.optional(),
    baseSalary: z.object({
      currency: z.literal("NOK"),
      value: z
        .object({
          minValue: z.number(),
          maxValue: z.number(),
          unitText: z.enum(["HOUR", "MONTH", "YEAR"]),
        })
        .refine(({ minValue, maxValue }) => minValue <= maxValue),
    }),
  })
  .refine(({ datePosted, validThrough }) => datePosted < validThrough, "validThrough")
  .refine(({ jobLocation, jobLocationType }) => jobLocation ?? jobLocationType, "a place, unless remote")
  .refine(
    (posting) => !posting.jobLocationType === !posting.applicantLocationRequirements,
    "applicantLocationRequirements with TELECOMMUTE",
  )
  .refine(({ employmentType }) => new Set(employmentType).size === employmentType.length, "employmentType");

test("live ads of every shape have what search engines require and recommend, TELECOMMUTE only when fully remote", () => {
  const place = fc.constantFrom("4640", "0301", "4601", "5601");
  const shapes = fc
    .record({
      kind: fc.constantFrom("job", "traineeship", "apprenticeship"),
      extent: fc.constantFrom("full_time", "part_time"),
      employment_form: fc.constantFrom(
        "permanent",
        "temporary",
        "substitute",
        "project",
        "trainee",
        "apprentice",
        "fixed_term",
        "holiday",
      ),
      salary_per: fc.constantFrom("year", "month", "hour"),
      salary_min: fc.integer({ min: 180, max: 900_000 }),
      more: fc.nat({ max: 200_000 }),
      work: fc.constantFrom(["onsite", 0], ["hybrid", 2], ["hybrid", 5], ["remote", 5]),
      numbers: fc.uniqueArray(place, { maxLength: 4 }),
      tasks: fc.array(fc.constantFrom("Lage", "Drifte"), { maxLength: 2 }),
      positions: fc.integer({ min: 1, max: 9 }),
      website: fc.constantFrom(null, "https://www.eksempel.kommune.no"),
    })
    // The publish gate holds that an ad that is not remote has a place.
    .filter(({ work, numbers }) => work[0] === "remote" || numbers.length > 0);
  fc.assert(
    fc.property(shapes, ({ work, numbers, more, website, ...shape }) => {
      const listing = {
        ...row,
        ...shape,
        salary_max: shape.salary_min + more,
        work_model: String(work[0]),
        remote_days: Number(work[1]),
        places: numbers.map((municipality_number, index) => ({ municipality_number, position: index })),
        agency: { ...row.agency, website },
      };
      const json = jobPosting(
        listing,
        "<p>Om jobben.</p>",
        reference,
        "https://example.no/stillinger/x",
        new Date(),
      );
      const posting = googlePosting.parse(JSON.parse(json!));
      expect(posting.jobLocationType !== undefined).toBe(work[0] === "remote");
      expect(posting.jobLocation?.length ?? 0).toBe(numbers.length);
      expect(posting.employmentType).toContain(shape.extent === "part_time" ? "PART_TIME" : "FULL_TIME");
    }),
  );
});
