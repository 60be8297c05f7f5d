import { demoId } from "./demo-id.ts";
import { SEGMENT_DAYS, SEGMENTS } from "./rotation-days.ts";
import type { CohortSeed } from "./trainee-applications.ts";

type PlacementStep = { status: string; day: number; reason?: string };

export type PlacementSeed = {
  id: string;
  trainee: number;
  segment: number;
  host: number;
  ftePercent: number;
  /** Days from the day of the start. */
  steps: PlacementStep[];
  endedEarly?: { before: number; reason: string; destination: string };
};

/** Between two segments a trainee moves this many hosts on, so that nobody meets a host twice. */
const HOSTS_ON = 5;
const HALF_TIME = 3;
const LEFT_EARLY = 11;
const LEFT_BEFORE = -21;
const LEFT_REASON = "Fekk fast stilling hos ein annan kommune i fylket.";
const DECLINED = 8;
/** Proposed for the host among the demo accounts, which has not answered yet. */
const UNANSWERED = 10;
/** Hosts that ask for no clearance, without the one among the demo accounts. */
const HOSTS_OF_FINISHED = [0, 1, 2, 4, 6, 7, 8, 9, 10, 11, 12, 14];
/** The trainee whose first host has appointed and who is confirmed, and the host that has not answered for the second half. */
export const COAST_CONFIRMED = 1;
const COAST_UNANSWERED = 1;

/** The steps of a placement until it is confirmed, a month ahead. */
const answersBefore = (from: number): PlacementStep[] => [
  { status: "proposed", day: Math.min(from - 50, -30) },
  { status: "host_accepted", day: Math.min(from - 40, -20) },
  { status: "confirmed", day: Math.min(from - 30, -10) },
];

/** Begun and ended by its dates. */
function stepsByDate(from: number): PlacementStep[] {
  const answers = answersBefore(from);
  if (from > 0) return answers;
  const begun = [...answers, { status: "active", day: from }];
  return from + SEGMENT_DAYS > 0 ? begun : [...begun, { status: "completed", day: from + SEGMENT_DAYS }];
}

/** The steps a placement of the running cohort has taken by now. */
function stepsOf(from: number, trainee: number, segment: number): PlacementStep[] {
  const answers = answersBefore(from);
  if (segment === 3) {
    if (trainee === DECLINED)
      return [
        answers[0]!,
        {
          status: "host_declined",
          day: -18,
          reason: "Prosjektet er utsett, og det er ingen oppgåver i perioden.",
        },
      ];
    if (trainee === UNANSWERED) return answers.slice(0, 1);
    if (trainee > DECLINED) return answers.slice(0, 2);
  }
  return stepsByDate(from);
}

const numbered = (cohort: CohortSeed, seeds: Omit<PlacementSeed, "id">[]): PlacementSeed[] =>
  seeds.map((seed, index) => ({ id: demoId("placement", cohort.number * 100 + index), ...seed }));

/** Where the trainees of the finished cohort were. */
export function listFinishedPlacements(cohort: CohortSeed): PlacementSeed[] {
  return numbered(
    cohort,
    SEGMENTS.flatMap((segment) =>
      cohort.trainees.map((_, trainee) => ({
        trainee,
        segment,
        host: HOSTS_OF_FINISHED[(trainee + (segment - 1) * HOSTS_ON) % HOSTS_OF_FINISHED.length]!,
        ftePercent: 100,
        steps: stepsByDate(cohort.startsIn + (segment - 1) * SEGMENT_DAYS),
      })),
    ),
  );
}

/** Where those of the coast will be: each host has said yes to somebody, and one of three has appointed theirs. */
export function listCoastPlacements(cohort: CohortSeed): PlacementSeed[] {
  const hosts = cohort.trainees.length;
  return numbered(
    cohort,
    [1, 2].flatMap((segment) =>
      cohort.trainees.map((_, trainee) => {
        const steps = answersBefore(cohort.startsIn + (segment - 1) * SEGMENT_DAYS);
        const host = (trainee + segment - 1) % hosts;
        const taken =
          segment === 1 ? (trainee === COAST_CONFIRMED ? 3 : 2) : host === COAST_UNANSWERED ? 1 : 2;
        return { trainee, segment, host, ftePercent: 100, steps: steps.slice(0, taken) };
      }),
    ),
  );
}

/**
 * Where the trainees of the running cohort have been, are and will be: one in two half positions, one who left early,
 * one whose last host has declined, and one whose last host has not answered.
 */
export function listPlacements(cohort: CohortSeed, hosts: number): PlacementSeed[] {
  const seeds: Omit<PlacementSeed, "id">[] = [];
  for (const segment of [1, 2, 3]) {
    const from = cohort.startsIn + (segment - 1) * SEGMENT_DAYS;
    for (const trainee of cohort.trainees.keys()) {
      const host = (trainee + (segment - 1) * HOSTS_ON) % hosts;
      const seed = { trainee, segment, host, ftePercent: 100, steps: stepsOf(from, trainee, segment) };
      if (segment === 2 && trainee === HALF_TIME) {
        // Twelve trainees leave three hosts free in each segment; the second half is with the first of them.
        const free = (cohort.trainees.length + HOSTS_ON) % hosts;
        seeds.push({ ...seed, ftePercent: 50 }, { ...seed, ftePercent: 50, host: free });
      } else if (trainee === LEFT_EARLY && segment === 2) {
        const ended = { status: "ended_early", day: LEFT_BEFORE, reason: LEFT_REASON };
        const endedEarly = { before: LEFT_BEFORE, reason: LEFT_REASON, destination: "other_public" };
        seeds.push({ ...seed, steps: [...seed.steps, ended], endedEarly });
      } else if (trainee === LEFT_EARLY && segment === 3) {
        const cancelled = { status: "cancelled", day: LEFT_BEFORE, reason: LEFT_REASON };
        seeds.push({ ...seed, steps: [seed.steps[0]!, cancelled] });
      } else seeds.push(seed);
    }
  }
  return numbered(cohort, seeds);
}
