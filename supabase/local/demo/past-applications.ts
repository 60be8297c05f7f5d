import { addDays, atClock } from "./days.ts";
import { demoId } from "./demo-id.ts";
import type { ListingSeed } from "./listing-seeds.ts";
import type { ApplicationSeed, Step } from "./load-applications.ts";
import { listAgencies } from "./load-people.ts";
import type { Candidate, People } from "./people.ts";
import { createRandom, type Random } from "./random.ts";

type Fate =
  | "screened_out"
  | "interviewed"
  | "hired"
  | "declined"
  | "position_withdrawn"
  | "withdrawn"
  | "waiting"
  | "under_review"
  | "shortlisted"
  | "interviewing";

const SEED = 357;
const FIRST_NUMBER = 101;
const MINUTE = 60;
const MOTIVATIONS = {
  nb: [
    "Jeg vil bruke det jeg kan, på noe som betyr noe for dem som bor her.",
    "Stillingen ligner på det jeg gjør i dag, men her får jeg følge oppgavene helt fram.",
    "Jeg har lenge ønsket meg et mindre fagmiljø med større ansvar.",
    "Jeg flytter til området og vil gjerne bli kjent med det gjennom jobben.",
    "Jeg er ferdig med utdanningen til sommeren og vil begynne i det offentlige.",
  ],
  nn: [
    "Eg vil bruke det eg kan, på noko som betyr noko for dei som bur her.",
    "Stillinga liknar på det eg gjer i dag, men her får eg følgje oppgåvene heilt fram.",
    "Eg flyttar heim til Vestlandet og vil gjerne arbeide i kommunen.",
  ],
  en: [
    "I want to use what I know for something that matters to the people who live here.",
    "The position is close to what I do today, and I would like to follow the work all the way to its users.",
  ],
};

/** Where Ida's older applications ended. */
const IDAS_FATES: Record<number, Fate> = {
  112: "screened_out",
  126: "withdrawn",
  133: "interviewed",
  141: "interviewing",
};

/** Days after the deadline on which each kind of case takes its steps. */
const STEPS: Record<Fate, [status: string, day: number, letter?: Step["letter"]][]> = {
  waiting: [],
  withdrawn: [],
  under_review: [["under_review", 2]],
  screened_out: [
    ["under_review", 2],
    ["not_selected", 12, "not_selected"],
  ],
  position_withdrawn: [
    ["under_review", 2],
    ["not_selected", 20, "position_withdrawn"],
  ],
  shortlisted: [
    ["under_review", 2],
    ["shortlisted", 6],
  ],
  interviewing: [
    ["under_review", 2],
    ["shortlisted", 6],
    ["interviewing", 8, "interviewing"],
  ],
  interviewed: [
    ["under_review", 2],
    ["shortlisted", 6],
    ["interviewing", 8, "interviewing"],
    ["not_selected", 38, "not_selected_after_interview"],
  ],
  declined: [
    ["under_review", 2],
    ["shortlisted", 6],
    ["interviewing", 8, "interviewing"],
    ["recommended", 18],
    ["offered", 24],
    ["declined", 29],
  ],
  hired: [
    ["under_review", 2],
    ["shortlisted", 6],
    ["interviewing", 8, "interviewing"],
    ["recommended", 18],
    ["offered", 30],
    ["accepted", 34],
    ["hired", 36],
  ],
};

/** What becomes of each applicant of an ad with that outcome (none while the case is going on). */
function decideFates(outcome: string | undefined, count: number, random: Random): Fate[] {
  const rest: Fate =
    outcome === "withdrawn" || outcome === "funding_lost" ? "position_withdrawn" : "screened_out";
  const first: Record<string, Fate[]> = {
    hired: [...(random.chance(0.2) ? (["declined"] as const) : []), "hired", "interviewed", "interviewed"],
    declined_offers: ["declined", "declined", "interviewed"],
    no_qualified: ["interviewed"],
  };
  const going: Fate[] = ["interviewing", "interviewing", "shortlisted", "under_review", "under_review"];
  const fates = (outcome ? (first[outcome] ?? []) : going).slice(0, count);
  while (fates.length < count) {
    fates.push(random.chance(0.07) ? "withdrawn" : outcome ? rest : "waiting");
  }
  return fates;
}

function chooseApplicants(pool: Candidate[], count: number, random: Random): Candidate[] {
  const chosen = new Set<Candidate>();
  while (chosen.size < count) chosen.add(random.pick(pool));
  return [...chosen];
}

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / MINUTE)).padStart(2, "0")}:${String(minutes % MINUTE).padStart(2, "0")}:00`;

/** What happens to an application that ends so, each step at its time after the ad's deadline. */
export function takeSteps(fate: Fate, seed: ListingSeed, today: string, random: Random): Step[] {
  const { publish, deadline } = seed.days;
  const sent = random.chance(0.5)
    ? random.between(deadline - 4, deadline)
    : random.between(publish + 1, deadline);
  const began = Math.max(publish + 1, sent - random.between(0, 4));
  const startedAt = random.between(8 * MINUTE, 20 * MINUTE);
  const at = (day: number, minutes: number) => atClock(addDays(today, day), clock(minutes));
  const steps: Step[] = [
    { status: "draft", at: at(began, startedAt) },
    { status: "submitted", at: at(sent, startedAt + random.between(15, 150)) },
  ];
  if (fate === "withdrawn") {
    steps.push({ status: "withdrawn", at: at(deadline + 1, random.between(8 * MINUTE, 21 * MINUTE)) });
  }
  const minutes = random.between(9 * MINUTE, 15 * MINUTE);
  for (const [status, day, letter] of STEPS[fate]) {
    steps.push({ status, at: at(deadline + day, minutes), ...(letter ? { letter } : {}) });
  }
  return steps;
}

function inventCv(candidate: Candidate, random: Random) {
  const began = Number(candidate.birthDate.slice(0, 4)) + 24;
  const school = random.pick([
    "NTNU",
    "Universitetet i Bergen",
    "Høgskulen på Vestlandet",
    "Universitetet i Tromsø",
  ]);
  return {
    work: [`${Math.max(began, 2012)}–nå  ${candidate.title}, kommune eller statlig virksomhet.`],
    education: [`${began - 3}–${began}  Bachelor, ${school}`],
    skills: ["Smidig utvikling, dokumentasjon, opplæring", "Norsk og engelsk"],
  };
}

/** Some seven hundred applications to the ads whose deadline is over, with the history each of them had. */
export function listPastApplications(
  listings: ListingSeed[],
  people: People,
  today: string,
): ApplicationSeed[] {
  const random = createRandom(SEED);
  const agencyNames = new Map(listAgencies().map(({ slug, name }) => [slug, name]));
  const [ida, ...pool] = people.candidates as [Candidate, ...Candidate[]];
  return listings
    .flatMap((listing) => {
      const isFew = listing.outcome === "no_qualified";
      const count = isFew ? random.between(2, 5) : random.between(11, 24);
      const fates = decideFates(listing.outcome, count, random);
      const applicants = chooseApplicants(pool, count, random).map((candidate, index) => ({
        candidate,
        fate: fates[index]!,
      }));
      const idasFate = IDAS_FATES[listing.number];
      if (idasFate) applicants.push({ candidate: ida, fate: idasFate });
      return applicants.map(({ candidate, fate }) => ({
        listing: {
          id: demoId("listing", listing.number),
          title: String(listing.columns.title),
          agency: agencyNames.get(listing.agency)!,
          questionIds: [],
        },
        handlerId: people.seats.get(listing.agency)?.[0]?.accountId ?? null,
        candidate,
        steps: takeSteps(fate, listing, today, random),
        motivation: random.pick(MOTIVATIONS[candidate.locale]),
        answers: [],
        cv: listing.outcome ? null : inventCv(candidate, random),
        offListReason: random.chance(0.05) ? "Arbeidsgiveren min vet ikke at jeg søker." : null,
      }));
    })
    .map((application, index) => ({ number: FIRST_NUMBER + index, ...application }));
}
