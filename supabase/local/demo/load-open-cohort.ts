import type postgres from "postgres";
import { addDays, atClock } from "./days.ts";
import { demoId } from "./demo-id.ts";
import { insertRows } from "./insert-rows.ts";
import { listExampleListings } from "./listing-seeds.ts";
import { startDate } from "./load-listings.ts";
import { SEGMENT_DAYS, SEGMENTS } from "./rotation-days.ts";
import { PROGRAMME, TEMPLATE } from "./rotation-ids.ts";
import { FJORDTRAINEE } from "./trainee-applications.ts";

const OPEN_COHORT = demoId("cohort", 3);
/** Days from the deadline of its ad; the ad's start is at least two months after it. */
const STEPS_AFTER_DEADLINE = { selected_by: 20, matched_by: 40, confirmed_by: 55 };

/** The cohort begins on the day that its ad says; the steps before it follow the ad's deadline. */
function datesOf(today: string) {
  const ad = listExampleListings().find((seed) => seed.number === FJORDTRAINEE)!;
  const startsOn = startDate(ad, today)!;
  const boundary = (segment: number) => addDays(startsOn, segment * SEGMENT_DAYS);
  const step = (days: number) => addDays(today, ad.days.deadline + days);
  return {
    cohort: {
      starts_on: startsOn,
      ends_before: boundary(SEGMENTS.length),
      selected_by: step(STEPS_AFTER_DEADLINE.selected_by),
      matched_by: step(STEPS_AFTER_DEADLINE.matched_by),
      confirmed_by: step(STEPS_AFTER_DEADLINE.confirmed_by),
    },
    segments: SEGMENTS.map((number) => ({
      cohort_id: OPEN_COHORT,
      number,
      starts_on: boundary(number - 1),
      ends_before: boundary(number),
    })),
    openedAt: atClock(addDays(today, ad.days.publish), "08:00:00"),
  };
}

/** Inserts the cohort that people apply to through the programme's live ad; nobody is in it yet. */
export async function loadOpenCohort(tx: postgres.TransactionSql, today: string): Promise<void> {
  const { cohort, segments, openedAt } = datesOf(today);
  await insertRows(tx, "public.cohorts", [
    {
      id: OPEN_COHORT,
      programme_id: PROGRAMME,
      template_id: TEMPLATE,
      slug: "kull-3",
      name: "Kull 3",
      status: "open_for_applications",
      listing_id: demoId("listing", FJORDTRAINEE),
      ...cohort,
      temporary_basis: "arbeidsmiljoloven_14_9",
      created_at: openedAt,
      updated_at: openedAt,
    },
  ]);
  await insertRows(tx, "public.segments", segments);
}

/** Sets the dates anew once those of the demo have moved: the start is a day of the year, not a number of days ahead. */
export async function dateOpenCohort(tx: postgres.TransactionSql, today: string): Promise<void> {
  const { cohort, segments } = datesOf(today);
  await tx`update public.cohorts set ${tx(cohort)} where id = ${OPEN_COHORT}`;
  await tx`set constraints all deferred`;
  for (const { cohort_id, number, starts_on, ends_before } of segments)
    await tx`update public.segments set starts_on = ${starts_on}, ends_before = ${ends_before}
      where cohort_id = ${cohort_id} and number = ${number}`;
}
