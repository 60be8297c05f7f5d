import type postgres from "postgres";
import { readCoastProgramme } from "./coast-programme.ts";
import { addDays, atClock } from "./days.ts";
import { demoId } from "./demo-id.ts";
import { insertRows } from "./insert-rows.ts";
import { listAgencies } from "./load-people.ts";
import { loadPlacements } from "./load-placements.ts";
import { loadProgramme } from "./load-programme.ts";
import type { People } from "./people.ts";
import { SEGMENT_DAYS, segmentOf } from "./rotation-days.ts";
import { cohortId, programmeId, seatId, templateId, traineeId } from "./rotation-ids.ts";
import { COAST_CONFIRMED, listCoastPlacements } from "./rotation-placements.ts";
import { type CohortSeed, traineeApplicationId } from "./trainee-applications.ts";

const SEGMENTS = [1, 2];
const BASIS = "arbeidsmiljoloven_14_9";
/** The trainees of the first half whose hosts have appointed; the host among the demo accounts has not. */
const APPOINTED = [COAST_CONFIRMED, 2];

function listHosts(people: People) {
  const agencies = new Map(listAgencies().map((agency) => [agency.slug, agency]));
  return readCoastProgramme().hosts.map(({ agency: slug, has_mentor, seat }) => {
    const mentor = people.memberships.find(({ agency, role }) => agency === slug && role === "mentor");
    return { agency: agencies.get(slug)!, mentorId: has_mentor && mentor ? mentor.accountId : null, seat };
  });
}

type World = {
  tx: postgres.TransactionSql;
  cohort: CohortSeed;
  hosts: ReturnType<typeof listHosts>;
  people: People;
  today: string;
};

async function loadCohort({ tx, cohort, hosts, today }: World) {
  const day = (offset: number) => addDays(today, cohort.startsIn + offset);
  const at = atClock(day(-195), "09:00:00");
  const id = cohortId(cohort);
  const last = SEGMENTS.length * SEGMENT_DAYS;
  await insertRows(tx, "public.cohorts", [
    {
      id,
      programme_id: programmeId(cohort),
      template_id: templateId(cohort),
      slug: cohort.slug,
      name: cohort.name,
      status: "matching",
      listing_id: demoId("listing", cohort.listing.number),
      starts_on: day(0),
      ends_before: day(last),
      selected_by: day(-115),
      matched_by: day(-80),
      confirmed_by: day(-30),
      temporary_basis: BASIS,
      created_at: at,
      updated_at: at,
    },
  ]);
  await insertRows(
    tx,
    "public.segments",
    SEGMENTS.map((number) => ({ cohort_id: id, number, ...segmentOf(cohort, number, today) })),
  );
  const seats = SEGMENTS.flatMap((segment) =>
    hosts.map((host, index) => ({ ...host, segment, id: seatId(cohort, segment, index) })),
  );
  await insertRows(
    tx,
    "public.seats",
    seats.map(({ id: seat_id, segment, agency, mentorId, seat }) => ({
      id: seat_id,
      programme_id: programmeId(cohort),
      cohort_id: id,
      segment_number: segment,
      agency_id: agency.id,
      title: seat.title,
      tasks: seat.tasks,
      theme_id: seat.theme,
      municipality_number: agency.municipality_number,
      capacity: 1,
      mentor_id: mentorId,
      housing: seat.housing ?? null,
      remote_days: seat.remote ?? 0,
      needs_police_certificate: false,
      host_cost_percent: 100,
      created_at: at,
      updated_at: at,
    })),
  );
  await insertRows(
    tx,
    "public.seat_skills",
    seats.flatMap(({ id: seat_id, seat }) => [
      ...seat.needed.map((skill_id) => ({ seat_id, skill_id, kind: "needed" })),
      ...seat.given.map((skill_id) => ({ seat_id, skill_id, kind: "given" })),
    ]),
  );
}

async function loadTrainees({ tx, cohort, hosts, today }: World) {
  const day = (offset: number) => addDays(today, cohort.startsIn + offset);
  const { skills } = readCoastProgramme();
  await insertRows(
    tx,
    "public.trainees",
    cohort.trainees.map((person, index) => ({
      id: traineeId(cohort, index),
      cohort_id: cohortId(cohort),
      account_id: person.id,
      application_id: traineeApplicationId(cohort, index),
      member_from: day(0),
      member_before: day(SEGMENTS.length * SEGMENT_DAYS),
      fte_percent: 100,
      admitted_at: atClock(day(-110), "10:00:00"),
    })),
  );
  await insertRows(
    tx,
    "public.trainee_skills",
    skills.flatMap((own, index) =>
      own.map((skill_id) => ({ trainee_id: traineeId(cohort, index), skill_id })),
    ),
  );
  await insertRows(
    tx,
    "public.application_wishes",
    cohort.trainees.flatMap((_, index) =>
      [1, 2].map((rank) => ({
        id: demoId("wish", (cohort.number * 100 + index) * 10 + rank),
        application_id: traineeApplicationId(cohort, index),
        kind: "host",
        rank,
        agency_id: hosts[(index + rank - 1) % hosts.length]!.agency.id,
      })),
    ),
  );
}

/**
 * Inserts Kysttrainee, in which each host employs: two of its three hosts have appointed whoever comes first, the one
 * among the demo accounts has said yes and has not. Runs past the guards, as part of it is past.
 */
export async function loadCoastProgramme(
  tx: postgres.TransactionSql,
  cohort: CohortSeed,
  people: People,
  today: string,
): Promise<void> {
  const hosts = listHosts(people);
  const world = { tx, cohort, hosts, people, today };
  const { programme, template } = readCoastProgramme();
  await loadProgramme(tx, people, {
    ...{ id: programmeId(cohort), templateId: templateId(cohort), programme, template, hosts },
    ...{ beganOn: addDays(today, -300), hostsJoinedOn: addDays(today, -290) },
  });
  await loadCohort(world);
  await loadTrainees(world);
  const placements = listCoastPlacements(cohort);
  await loadPlacements(tx, cohort, hosts, placements, today);
  const appointed = placements.filter(({ segment, trainee }) => segment === 1 && APPOINTED.includes(trainee));
  await insertRows(
    tx,
    "public.appointments",
    appointed.map(({ id, trainee, host }) => ({
      id: demoId("appointment", cohort.number * 100 + trainee),
      cohort_id: cohortId(cohort),
      trainee_id: traineeId(cohort, trainee),
      placement_id: id,
      agency_id: hosts[host]!.agency.id,
      basis: BASIS,
      decided_on: addDays(today, -14),
      reference: `26/${310 + trainee}`,
      recorded_by: hosts[host]!.mentorId,
      recorded_at: atClock(addDays(today, -13), "09:00:00"),
    })),
  );
}
