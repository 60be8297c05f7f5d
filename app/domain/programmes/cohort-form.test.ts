import fc from "fast-check";
import { expect, test } from "vitest";
import { parseForm } from "../../ui/parse-form.server.ts";
import {
  cohortTermsForm,
  newCohortForm,
  proposeSegments,
  segmentFields,
  segmentsForm,
} from "./cohort-form.ts";
import { addDays, addMonths, dayAfter, lastDayOf } from "./days.ts";

const cohort = { startsOn: "2027-03-01", endsBefore: "2028-09-01" };

/** The form with what is typed, by the fields that have to be put right. */
async function wrongIn(schema: Parameters<typeof parseForm>[1], typed: Record<string, string>) {
  const form = await parseForm(new URLSearchParams(typed), schema);
  if (form.ok) return {};
  expect(form.values).toEqual(typed);
  return Object.fromEntries(Object.entries(form.errors).map(([field, [error]]) => [field, error?.key]));
}

const segments = (...periods: [string, string][]) =>
  Object.fromEntries(
    periods.flatMap(([from, to], index) => {
      const fields = segmentFields(index + 1);
      return [
        [fields.from, from],
        [fields.to, to],
      ];
    }),
  );

test("segments are read by their last day and kept with the first day after", async () => {
  const typed = segments(["2027-03-01", "2027-08-31"], ["2027-09-01", "2028-08-31"]);
  const form = await parseForm(new URLSearchParams(typed), segmentsForm(2, cohort));
  expect(form).toMatchObject({
    ok: true,
    value: [
      { startsOn: "2027-03-01", endsBefore: "2027-09-01" },
      { startsOn: "2027-09-01", endsBefore: "2028-09-01" },
    ],
  });
});

test.each([
  ["reversed", segments(["2027-08-31", "2027-03-01"]), { lastDay1: "cohortSetup:error.lastDayFirst" }],
  [
    "overlapping by a day",
    segments(["2027-03-01", "2027-09-01"], ["2027-09-01", "2028-08-31"]),
    { startsOn2: "cohortSetup:error.segmentsOverlap" },
  ],
  [
    "outside the cohort",
    segments(["2027-02-28", "2028-09-01"]),
    { startsOn1: "cohortSetup:error.beforeCohort", lastDay1: "cohortSetup:error.afterCohort" },
  ],
  ["not a day", segments(["2027-02-30", "2027-08-31"]), { startsOn1: "common:form.error.date" }],
  ["empty", segments(["", "2027-08-31"]), { startsOn1: "common:form.error.date" }],
])("%s segments are named by their field, and nothing typed is lost", async (_, typed, expected) => {
  expect(await wrongIn(segmentsForm(Object.keys(typed).length / 2, cohort), typed)).toEqual(expected);
});

test("a cohort lasts a day at least, and its word in the address is not the page of new ones", async () => {
  const typed = { name: "Kull 3", slug: "kull-3", startsOn: "2027-03-01", lastDay: "2027-03-01" };
  expect(await wrongIn(newCohortForm, typed)).toEqual({});
  expect(await wrongIn(newCohortForm, { ...typed, lastDay: "2027-02-28" })).toEqual({
    lastDay: "cohortSetup:error.lastDayFirst",
  });
  for (const slug of ["ny", "Kull 3", "-kull", "k".repeat(81)])
    expect(await wrongIn(newCohortForm, { ...typed, slug })).toEqual({ slug: "cohortSetup:error.slug" });
});

test("the deadlines come in order and before the first day; one that is not set is passed over", async () => {
  const typed = { name: "Kull 3", startsOn: "2027-03-01", lastDay: "2028-08-31" };
  expect(await wrongIn(cohortTermsForm, { ...typed, selectedBy: "2026-12-01" })).toEqual({});
  expect(
    await wrongIn(cohortTermsForm, { ...typed, selectedBy: "2027-01-02", confirmedBy: "2027-01-01" }),
  ).toEqual({ confirmedBy: "cohortSetup:error.timetable" });
  expect(await wrongIn(cohortTermsForm, { ...typed, matchedBy: "2027-03-02" })).toEqual({
    matchedBy: "cohortSetup:error.timetable",
  });
});

test("whatever its time and number of segments, the proposed ones fill it in order without holes", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20_000 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 12, max: 1900 }),
      (offset, count, length) => {
        const startsOn = addDays("2020-01-01", offset);
        const period = { startsOn, endsBefore: addDays(startsOn, length) };
        const proposed = proposeSegments(period, count);
        expect(proposed).toHaveLength(count);
        expect(proposed[0]?.startsOn).toBe(startsOn);
        expect(proposed.at(-1)?.endsBefore).toBe(period.endsBefore);
        for (const [index, segment] of proposed.entries()) {
          expect(segment.startsOn < segment.endsBefore).toBe(true);
          if (index > 0) expect(segment.startsOn).toBe(proposed[index - 1]?.endsBefore);
        }
      },
    ),
  );
  expect(proposeSegments(cohort, 3).map(({ startsOn }) => startsOn)).toEqual([
    "2027-03-01",
    "2027-09-01",
    "2028-03-01",
  ]);
});

test("days and months are counted on the calendar", () => {
  expect(dayAfter("2028-02-28")).toBe("2028-02-29");
  expect(lastDayOf("2027-03-01")).toBe("2027-02-28");
  expect(addMonths("2027-08-31", 6)).toBe("2028-02-29");
  expect(addMonths("2027-12-01", 1)).toBe("2028-01-01");
});
