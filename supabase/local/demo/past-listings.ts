import { readDemoFile } from "./demo-file.ts";
import type { ListingSeed } from "./listing-seeds.ts";
import { listAgencies } from "./load-people.ts";
import { createRandom } from "./random.ts";

type PastJob = {
  title: string;
  language: "nb" | "nn";
  occupation_code: string;
  required_skills: string[];
  desired_skills: string[];
  primary_mission: string;
  mission_sentence: string;
  summary: string;
  description: string;
  must: string[];
  desired: string[];
  salary_min: number;
  salary_max: number;
  education_level: number;
  experience_years_min: number;
  remote_days: number;
};

const SEED = 4_640;
const FIRST_NUMBER = 101;
const FIRST_UNPUBLISHED = 161;
const CONCLUDED = 40;
const ARCHIVED = 35;
const IN_PROCESS = 2;
const OLDEST_DAY = -720;
const DAYS_APART = 16;
const VESTLAND = ["eksempel-kommune", "fjordbyen-kommune", "eksempel-kommune", "demo-fylkeskommune"];
const ELSEWHERE = [
  "eksempelvik-kommune",
  "demodal-kommune",
  "provefjord-kommune",
  "proveoya-kommune",
  "eksempeldirektoratet",
  "demo-ikt-iks",
];
const OUTCOMES = [
  "hired",
  "hired",
  "no_qualified",
  "hired",
  "hired",
  "hired",
  "declined_offers",
  "hired",
  "hired",
  "withdrawn",
  "hired",
  "hired",
  "hired",
  "funding_lost",
];
const TEXTS = {
  nb: {
    role: "Nærmeste leder",
    notice:
      "Etter offentleglova § 25 kan opplysninger om deg bli gjort offentlige selv om du har bedt om ikke å stå på søkerlisten.",
  },
  nn: {
    role: "Næraste leiar",
    notice:
      "Etter offentleglova § 25 kan opplysningar om deg bli gjorde offentlege sjølv om du har bede om ikkje å stå på søkjarlista.",
  },
};

function chooseAgency(job: PastJob, index: number): string {
  if (job.language === "nn") return VESTLAND[index % VESTLAND.length]!;
  return index % 3 === 0 ? VESTLAND[(index / 3) % VESTLAND.length]! : ELSEWHERE[index % ELSEWHERE.length]!;
}

/**
 * Ads of invented agencies whose deadline is over: forty concluded over two years, and two whose case is still going
 * on at Eksempel kommune.
 */
export function listPastListings(): ListingSeed[] {
  const random = createRandom(SEED);
  const jobs = readDemoFile<PastJob[]>("past-jobs.json");
  const agencies = new Map(listAgencies().map((agency) => [agency.slug, agency]));
  return Array.from({ length: CONCLUDED + IN_PROCESS }, (_, index) => {
    const isConcluded = index < CONCLUDED;
    // Seven is prime to the number of jobs, so that the same job comes back after a year.
    const job = jobs[(index * 7) % jobs.length]!;
    const agency = agencies.get(isConcluded ? chooseAgency(job, index) : "eksempel-kommune")!;
    const publish = isConcluded ? OLDEST_DAY + index * DAYS_APART : -40 + (index - CONCLUDED) * 2;
    const deadline = publish + random.between(21, 27);
    const concluded = deadline + random.between(40, 44);
    return {
      ...seedOfJob(job, agency, FIRST_NUMBER + index),
      days: {
        publish,
        deadline,
        ...(isConcluded ? { concluded } : {}),
        ...(index < ARCHIVED ? { archived: concluded + 3 } : {}),
      },
      outcome: isConcluded ? OUTCOMES[index % OUTCOMES.length] : undefined,
    };
  });
}

/** What an ad for an ordinary job says at an invented agency. */
function seedOfJob(
  job: PastJob,
  agency: ReturnType<typeof listAgencies>[number],
  number: number,
): Omit<ListingSeed, "days" | "outcome"> {
  const { must, desired, required_skills, desired_skills, remote_days, ...columns } = job;
  return {
    number,
    agency: agency.slug,
    columns: {
      ...columns,
      slug: `${slugOf(job.title)}-${agency.slug}-${number}`,
      kind: "job",
      tasks: [],
      extent: "full_time",
      fte_percent: 100,
      employment_form: "permanent",
      positions: 1,
      salary_per: "year",
      position_code: agency.employer_type === "state" ? "1434" : null,
      position_title: agency.employer_type === "state" ? "Rådgiver" : null,
      equivalent_experience_accepted: true,
      work_model: remote_days > 0 ? "hybrid" : "onsite",
      remote_days,
      work_languages: [job.language],
      start_text: "Etter avtale",
      contact_role: TEXTS[job.language].role,
      contact_email: `rekruttering@${agency.slug}.example`,
      public_list_notice: TEXTS[job.language].notice,
    },
    municipalities: [agency.municipality_number],
    required_skills,
    desired_skills,
    missions: [job.primary_mission],
    benefits: [
      { id: "flexitime", parameters: { core_time_start: "09:00", core_time_end: "14:30" } },
      ...(remote_days ? [{ id: "hybrid-work", parameters: { days_per_week_remote: remote_days } }] : []),
      {
        id: "pension-public",
        parameters: { provider: agency.employer_type === "state" ? "Statens pensjonskasse" : "KLP" },
      },
    ],
    stipends: [],
    must,
    desired,
    questions: [],
  };
}

/** Ads that Eksempel kommune is still working on: one half written, one with a colleague, one that waits for its day. */
export function listUnpublishedListings(): ListingSeed[] {
  const jobs = readDemoFile<PastJob[]>("past-jobs.json");
  const agency = listAgencies().find(({ slug }) => slug === "eksempel-kommune")!;
  const seed = (title: string, number: number) =>
    seedOfJob(jobs.find((job) => job.title === title)!, agency, number);
  const half = seed("Tryggleiksrådgjevar", FIRST_UNPUBLISHED);
  return [
    {
      ...half,
      stage: "draft",
      days: { publish: -1, deadline: 26 },
      columns: { ...half.columns, description: "", mission_sentence: null },
    },
    {
      ...seed("Dataanalytiker", FIRST_UNPUBLISHED + 1),
      stage: "in_review",
      days: { publish: -2, deadline: 24 },
    },
    { ...seed("Utviklar, skule og oppvekst", FIRST_UNPUBLISHED + 2), days: { publish: 4, deadline: 30 } },
  ];
}

const slugOf = (title: string) =>
  title
    .toLowerCase()
    .replace(/[æäå]/g, "a")
    .replace(/ø/g, "o")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
