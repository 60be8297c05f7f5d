import type postgres from "postgres";
import { addDays, atClock } from "./days.ts";
import { demoId } from "./demo-id.ts";
import { insertRows, type Row } from "./insert-rows.ts";
import { loadAlumni } from "./load-alumni.ts";
import { loadOpenCohort } from "./load-open-cohort.ts";
import { loadPlacements } from "./load-placements.ts";
import { loadProgramme } from "./load-programme.ts";
import { loadAppointments, loadRotationLife } from "./load-rotation-life.ts";
import type { People } from "./people.ts";
import { SEGMENT_DAYS, SEGMENTS, segmentOf } from "./rotation-days.ts";
import { readRotation } from "./rotation-file.ts";
import {
  cohortId,
  type HostSeed,
  listHosts,
  PROGRAMME,
  seatId,
  TEMPLATE,
  traineeId,
} from "./rotation-ids.ts";
import { listFinishedPlacements, listPlacements } from "./rotation-placements.ts";
import { type CohortSeed, traineeApplicationId } from "./trainee-applications.ts";

/** The day on which the programme began, before its first cohort applied. */
const BEGAN = -1240;
const PLACES_OF_WORK_WISHED = 3;

async function loadCohort(tx: postgres.TransactionSql, cohort: CohortSeed, hosts: HostSeed[], today: string) {
  const { skills, seats, wished_regions, wished_themes } = readRotation();
  const day = (offset: number) => addDays(today, cohort.startsIn + offset);
  const at = atClock(day(-190), "09:00:00");
  const last = SEGMENTS.length * SEGMENT_DAYS;
  await insertRows(tx, "public.cohorts", [
    {
      id: cohortId(cohort),
      programme_id: PROGRAMME,
      template_id: TEMPLATE,
      slug: cohort.slug,
      name: cohort.name,
      status: cohort.startsIn > 0 ? "matching" : cohort.startsIn + last > 0 ? "running" : "completed",
      listing_id: demoId("listing", cohort.listing.number),
      starts_on: day(0),
      ends_before: day(last),
      selected_by: day(-140),
      matched_by: day(-60),
      confirmed_by: day(-30),
      temporary_basis: "arbeidsmiljoloven_14_9",
      created_at: at,
      updated_at: at,
    },
  ]);
  await insertRows(
    tx,
    "public.segments",
    SEGMENTS.map((number) => ({ cohort_id: cohortId(cohort), number, ...segmentOf(cohort, number, today) })),
  );
  const seatRows = SEGMENTS.flatMap((segment) =>
    hosts.map((host, index) => {
      const seat = seats[index]!;
      return {
        id: seatId(cohort, segment, index),
        programme_id: PROGRAMME,
        cohort_id: cohortId(cohort),
        segment_number: segment,
        agency_id: host.agency.id,
        title: seat.title,
        tasks: seat.tasks,
        theme_id: seat.theme,
        municipality_number: host.agency.municipality_number,
        capacity: 1,
        mentor_id: host.mentorId,
        housing: seat.housing ?? null,
        remote_days: seat.remote ?? 0,
        needs_police_certificate: seat.police ?? false,
        needs_clearance: seat.clearance ?? null,
        host_cost_percent: 50,
        created_at: at,
        updated_at: at,
      };
    }),
  );
  await insertRows(tx, "public.seats", seatRows);
  await insertRows(
    tx,
    "public.seat_skills",
    SEGMENTS.flatMap((segment) =>
      seats.flatMap((seat, index) => [
        ...seat.needed.map((skill_id) => ({
          seat_id: seatId(cohort, segment, index),
          skill_id,
          kind: "needed",
        })),
        ...seat.given.map((skill_id) => ({
          seat_id: seatId(cohort, segment, index),
          skill_id,
          kind: "given",
        })),
      ]),
    ),
  );
  await insertRows(
    tx,
    "public.trainees",
    cohort.trainees.map((person, index) => ({
      id: traineeId(cohort, index),
      cohort_id: cohortId(cohort),
      account_id: person.id,
      application_id: traineeApplicationId(cohort, index),
      member_from: day(0),
      member_before: day(last),
      fte_percent: 100,
      admitted_at: atClock(day(-70), "10:00:00"),
    })),
  );
  await insertRows(
    tx,
    "public.trainee_skills",
    cohort.trainees.flatMap((_, index) =>
      skills[index % skills.length]!.map((skill_id) => ({ trainee_id: traineeId(cohort, index), skill_id })),
    ),
  );
  await insertRows(
    tx,
    "public.trainee_certificates",
    cohort.trainees.flatMap((_, index) => {
      const shown = { trainee_id: traineeId(cohort, index), shown_on: day(-30), valid_before: null };
      const isCleared = index % 5 === 3;
      return [
        { ...shown, kind: "police_certificate" },
        ...(isCleared ? [{ ...shown, kind: "clearance_confidential" }] : []),
      ];
    }),
  );
  await insertRows(tx, "public.application_wishes", [
    ...cohort.trainees.flatMap((_, index) => wishesOf(cohort, index, hosts, wished_regions, wished_themes)),
  ]);
}

function wishesOf(
  cohort: CohortSeed,
  index: number,
  hosts: HostSeed[],
  regions: string[],
  themes: string[],
): Row[] {
  const wish = (kind: string, rank: number, target: Row) => ({
    id: demoId(
      "wish",
      (cohort.number * 100 + index) * 10 + rank + (kind === "host" ? 0 : kind === "region" ? 4 : 6),
    ),
    application_id: traineeApplicationId(cohort, index),
    kind,
    rank,
    agency_id: null,
    region: null,
    theme_id: null,
    ...target,
  });
  return [
    ...Array.from({ length: PLACES_OF_WORK_WISHED }, (_, n) =>
      wish("host", n + 1, { agency_id: hosts[(index * 2 + n * 5) % hosts.length]!.agency.id }),
    ),
    wish("region", 1, { region: regions[index % regions.length] }),
    wish("theme", 1, { theme_id: themes[index % themes.length] }),
  ];
}

/**
 * Inserts Fjordtrainee with its hosts and four cohorts: one that has been running for nine months, one whose trainees
 * have wishes and whose hosts have offered seats, ready to be planned, one that takes applications, and the first one,
 * whose trainees have told where they are now. Runs past the guards: much of it is past.
 */
export async function loadRotation(
  tx: postgres.TransactionSql,
  [running, planned, finished]: [CohortSeed, CohortSeed, CohortSeed],
  people: People,
  today: string,
): Promise<void> {
  const hosts = listHosts(people);
  const { programme, template, low_centrality } = readRotation();
  const beganOn = addDays(today, BEGAN);
  await loadProgramme(tx, people, {
    ...{ id: PROGRAMME, templateId: TEMPLATE, programme, template, hosts },
    ...{ beganOn, hostsJoinedOn: beganOn },
  });
  await insertRows(
    tx,
    "public.template_municipalities",
    low_centrality.map((municipality_number) => ({ template_id: TEMPLATE, municipality_number })),
  );
  await loadCohort(tx, running, hosts, today);
  await loadCohort(tx, planned, hosts, today);
  await loadCohort(tx, finished, hosts, today);
  await loadOpenCohort(tx, today);
  await loadAppointments(tx, running, people, today);
  await loadAppointments(tx, planned, people, today);
  await loadAppointments(tx, finished, people, today);
  await loadPlacements(tx, finished, hosts, listFinishedPlacements(finished), today);
  await loadAlumni(tx, finished, today);
  const placements = listPlacements(running, hosts.length);
  await loadPlacements(tx, running, hosts, placements, today);
  await loadRotationLife(tx, { cohort: running, hosts, placements }, people, today);
}
