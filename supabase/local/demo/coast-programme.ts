import { readDemoFile } from "./demo-file.ts";
import { type ListingSeed, listExampleListings } from "./listing-seeds.ts";

type CoastFile = {
  programme: Record<string, string>;
  template: Record<string, unknown>;
  hosts: {
    agency: string;
    has_mentor: boolean;
    seat: {
      title: string;
      tasks: string;
      theme: string;
      needed: string[];
      given: string[];
      housing?: string;
      remote?: number;
    };
  }[];
  skills: string[][];
  listing: Record<string, unknown>;
  must: string[];
  desired: string[];
};

const NUMBER = 205;
const DAYS = { publish: -130, deadline: -95 };
/** The live ad of Fjordtrainee. */
const PATTERN = 55;

/** The demo's programme in which each host employs, as it is written down. */
export function readCoastProgramme(): CoastFile {
  return readDemoFile<CoastFile>("coast-programme.json");
}

/** The ad that its first cohort came through: it names every host, since each of them appoints. */
export function coastListing(): ListingSeed {
  const { listing, must, desired, hosts } = readCoastProgramme();
  const pattern = listExampleListings().find((seed) => seed.number === PATTERN)!;
  const concluded = DAYS.deadline + 40;
  return {
    ...pattern,
    number: NUMBER,
    days: { ...DAYS, concluded, archived: concluded + 3 },
    outcome: "hired",
    start_on: undefined,
    columns: {
      ...pattern.columns,
      ...listing,
      slug: "kysttrainee-teknologi-pilotkullet-demo-fylkeskommune",
      language: "nb",
      duration_months: 12,
      positions: hosts.length,
      work_languages: ["nb"],
    },
    municipalities: ["4602", "4613", "4647"],
    missions: ["regional-development", "welfare", "digital-inclusion"],
    benefits: [
      { id: "mentor", parameters: { months: 12 } },
      { id: "trainee-gatherings", parameters: { gatherings_per_year: 2 } },
      { id: "hybrid-work", parameters: { days_per_week_remote: 1 } },
      { id: "pension-public", parameters: { provider: "KLP" } },
    ],
    stipends: [],
    must,
    desired,
    questions: [],
  };
}
