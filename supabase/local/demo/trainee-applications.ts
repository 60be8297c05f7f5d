import { demoId } from "./demo-id.ts";
import { type ListingSeed, listExampleListings } from "./listing-seeds.ts";
import type { ApplicationSeed } from "./load-applications.ts";
import { listAgencies } from "./load-people.ts";
import { takeSteps } from "./past-applications.ts";
import type { Candidate, People } from "./people.ts";
import { createRandom } from "./random.ts";

/** A cohort of the demo's programme by its ad: those who were appointed become its trainees. */
export type CohortSeed = {
  number: number;
  slug: string;
  name: string;
  listing: ListingSeed;
  /** Days from the day of the start to the first day of the cohort. */
  startsIn: number;
  trainees: Candidate[];
};

/** The live ad of the programme. */
export const FJORDTRAINEE = 55;

const SEED = 4_602;
const FIRST_APPLICATION = 3001;
const APPLICANTS = 26;
const TRAINEES = { running: 12, planned: 10 };

/** Jonas of the demo accounts, as somebody who applied once. */
const JONAS = {
  phone: "00 00 00 11",
  birthDate: "2000-02-29",
  gender: "man",
  municipality: "4602",
  title: "Dataingeniør",
} as const;

function pastListing(number: number, cohort: string, publish: number, deadline: number): ListingSeed {
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
      slug: `fjordtrainee-teknologi-${cohort}-demo-fylkeskommune`,
      title: `Fjordtrainee, teknologi, ${cohort.replace("-", " ")}`,
      positions: cohort === "kull-1" ? TRAINEES.running : TRAINEES.planned,
    },
  };
}

/** The running cohort, twelve people nine months in, and the one that is to be planned. */
export function listCohorts(people: People): [running: CohortSeed, planned: CohortSeed] {
  const account = people.demo.find(({ email }) => email.startsWith("trainee@"))!;
  const jonas: Candidate = { ...account, ...JONAS };
  const last = people.candidates.slice(-(TRAINEES.running - 1));
  const before = people.candidates.slice(-(TRAINEES.running - 1 + TRAINEES.planned), -(TRAINEES.running - 1));
  return [
    {
      number: 1,
      slug: "kull-1",
      name: "Kull 1",
      listing: pastListing(201, "kull-1", -500, -460),
      startsIn: -273,
      trainees: [jonas, ...last],
    },
    {
      number: 2,
      slug: "kull-2",
      name: "Kull 2",
      listing: pastListing(202, "kull-2", -150, -110),
      startsIn: 92,
      trainees: before,
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
    const { listing, trainees } = cohort;
    const others = people.candidates.slice(1, 1 + APPLICANTS - trainees.length);
    return [...trainees, ...others].map((candidate, index) => ({
      number: FIRST_APPLICATION + (cohort.number - 1) * 100 + index,
      listing: {
        id: demoId("listing", listing.number),
        title: String(listing.columns.title),
        agency: agencyNames.get(listing.agency)!,
        questionIds: [],
      },
      handlerId: people.seats.get(listing.agency)?.[0]?.accountId ?? null,
      candidate,
      steps: takeSteps(index < trainees.length ? "hired" : "screened_out", listing, today, random),
      motivation: "Eg vil sjå tre sider av offentleg sektor før eg vel kvar eg skal arbeide.",
      answers: [],
      cv: null,
      offListReason: null,
    }));
  });
}
