import { coastListing } from "./coast-programme.ts";
import { demoId } from "./demo-id.ts";
import { type ListingSeed, listExampleListings } from "./listing-seeds.ts";
import type { ApplicationSeed } from "./load-applications.ts";
import { listAgencies } from "./load-people.ts";
import { takeSteps } from "./past-applications.ts";
import type { Candidate, People } from "./people.ts";
import { createRandom } from "./random.ts";

/** A cohort of a programme of the demo by its ad: those who were appointed become its trainees. */
export type CohortSeed = {
  number: number;
  programme: "fjord" | "coast";
  slug: string;
  name: string;
  listing: ListingSeed;
  /** Days from the day of the start to the first day of the cohort. */
  startsIn: number;
  trainees: Candidate[];
  /** Have accepted the offer and wait to be admitted. */
  awaiting?: Candidate[];
};

/** The live ad of the programme. */
export const FJORDTRAINEE = 55;

const SEED = 4_602;
const FIRST_APPLICATION = 3001;
const APPLICANTS = 26;
const TRAINEES = { running: 12, planned: 10, finished: 12, coast: 3 };
const AWAITING = 1;
const INTAKES = {
  running: { slug: "kull-1", name: "Kull 1" },
  planned: { slug: "kull-2", name: "Kull 2" },
  finished: { slug: "provekullet", name: "Prøvekullet" },
};
const MOTIVATIONS = {
  fjord: "Eg vil sjå tre sider av offentleg sektor før eg vel kvar eg skal arbeide.",
  coast: "Jeg vil jobbe tett på dem som bruker det jeg lager, i to kommuner, før jeg velger hvor jeg blir.",
};

/** Jonas of the demo accounts, as somebody who applied once. */
const JONAS = {
  phone: "00 00 00 11",
  birthDate: "2000-02-29",
  gender: "man",
  municipality: "4602",
  country: null,
  title: "Dataingeniør",
} as const;

type Intake = Pick<CohortSeed, "slug" | "name">;

/** The ad of an earlier intake: as the live one, but for its time and the number of places. */
function pastListing(
  number: number,
  { slug, name }: Intake,
  positions: number,
  [publish, deadline]: [number, number],
): ListingSeed {
  const live = listExampleListings().find((seed) => seed.number === FJORDTRAINEE)!;
  const concluded = deadline + 40;
  return {
    ...live,
    number,
    days: { publish, deadline, concluded, archived: concluded + 3 },
    outcome: "hired",
    start_on: undefined,
    columns: {
      ...live.columns,
      slug: `fjordtrainee-teknologi-${slug}-demo-fylkeskommune`,
      title: `Fjordtrainee, teknologi, ${name.toLowerCase()}`,
      positions,
    },
  };
}

/**
 * The running cohort, twelve people nine months in, the one that is to be planned, with somebody still to be admitted,
 * the first one, which ended more than a year ago, and one of a programme in which each host employs.
 */
export function listCohorts(
  people: People,
): [running: CohortSeed, planned: CohortSeed, finished: CohortSeed, coast: CohortSeed] {
  const account = people.demo.find(({ email }) => email.startsWith("trainee@"))!;
  const jonas: Candidate = { ...account, ...JONAS };
  const pool = [...people.candidates];
  const take = (count: number) => pool.splice(-count);
  const running = [jonas, ...take(TRAINEES.running - 1)];
  const planned = take(TRAINEES.planned);
  const awaiting = take(AWAITING);
  return [
    {
      number: 1,
      programme: "fjord",
      ...INTAKES.running,
      listing: pastListing(201, INTAKES.running, TRAINEES.running, [-500, -460]),
      startsIn: -273,
      trainees: running,
    },
    {
      number: 2,
      programme: "fjord",
      ...INTAKES.planned,
      listing: pastListing(202, INTAKES.planned, TRAINEES.planned + AWAITING, [-150, -110]),
      startsIn: 92,
      trainees: planned,
      awaiting,
    },
    {
      number: 4,
      programme: "fjord",
      ...INTAKES.finished,
      listing: pastListing(204, INTAKES.finished, TRAINEES.finished, [-1190, -1150]),
      startsIn: -960,
      trainees: take(TRAINEES.finished),
    },
    {
      number: 5,
      programme: "coast",
      slug: "pilotkullet",
      name: "Pilotkullet",
      listing: coastListing(),
      startsIn: 62,
      trainees: take(TRAINEES.coast),
    },
  ];
}

/** The fixed id of a trainee's application. */
export function traineeApplicationId(cohort: CohortSeed, index: number): string {
  return demoId("application", FIRST_APPLICATION + (cohort.number - 1) * 100 + index);
}

/** Applications to the cohorts' ads: the trainees', who were hired, and some others'. */
export function listTraineeApplications(
  cohorts: readonly CohortSeed[],
  people: People,
  today: string,
): ApplicationSeed[] {
  const random = createRandom(SEED);
  const agencyNames = new Map(listAgencies().map(({ slug, name }) => [slug, name]));
  return cohorts.flatMap((cohort) => {
    const { listing, trainees, awaiting = [] } = cohort;
    const hired = [...trainees, ...awaiting];
    const others = people.candidates.slice(1, 1 + APPLICANTS - hired.length);
    return [...hired, ...others].map((candidate, index) => ({
      number: FIRST_APPLICATION + (cohort.number - 1) * 100 + index,
      listing: {
        id: demoId("listing", listing.number),
        title: String(listing.columns.title),
        agency: agencyNames.get(listing.agency)!,
        questionIds: [],
      },
      handlerId: people.seats.get(listing.agency)?.[0]?.accountId ?? null,
      candidate,
      steps: takeSteps(index < hired.length ? "hired" : "screened_out", listing, today, random),
      motivation: MOTIVATIONS[cohort.programme],
      answers: [],
      cv: null,
      offListReason: null,
    }));
  });
}
