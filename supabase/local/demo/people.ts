import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDemoFile } from "./demo-file.ts";
import { demoId } from "./demo-id.ts";
import { createRandom } from "./random.ts";
import { readRotation } from "./rotation-file.ts";

type Role = "owner" | "recruiter" | "member" | "mentor";
type Locale = "nb" | "nn" | "en";

type PeopleFile = {
  accounts: {
    email: string;
    full_name: string;
    locale: Locale;
    is_admin?: boolean;
    memberships: { agency: string; role: Role }[];
    seat?: string;
  }[];
  staff: { agency: string; full_name: string }[];
  women: string[];
  men: string[];
  last_names: string[];
  municipalities: string[];
};

export type Account = { id: string; email: string; fullName: string; locale: Locale };
export type Candidate = Account & {
  phone: string;
  birthDate: string;
  gender: "woman" | "man";
  /** Null for those who live abroad. */
  municipality: string | null;
  country: string | null;
  title: string;
};

export type People = {
  /** Those who can sign in with the published password. */
  demo: (Account & { isAdmin: boolean })[];
  /** Case handlers of invented agencies, without a password. */
  staff: Account[];
  /** Mentors of the hosts, without a password. */
  mentors: Account[];
  /** Has registered an agency that waits to be verified; without a password. */
  registrant: Account;
  /** Ida first, then the generated ones. */
  candidates: Candidate[];
  memberships: { agency: string; accountId: string; role: Role }[];
  /** Who sits where on the listings of an invented agency. */
  seats: Map<string, { accountId: string; seat: string }[]>;
};

const CANDIDATES = 200;
const FIRST_CANDIDATE = 1001;
const SEED = 20_261_123;

const ascii = (text: string) =>
  text
    .toLowerCase()
    .replace(/æ/g, "ae")
    .replace(/[øö]/g, "o")
    .replace(/ł/g, "l")
    .normalize("NFD")
    .replace(/[^a-z]+/g, "");

function jobTitles(): string[] {
  const path = join(import.meta.dirname, "../../reference/occupations.json");
  const occupations = JSON.parse(readFileSync(path, "utf8")) as { scope: string; job_titles: string[] }[];
  return occupations
    .filter((occupation) => occupation.scope === "core")
    .flatMap((occupation) => occupation.job_titles)
    .map((title) => title.charAt(0).toUpperCase() + title.slice(1));
}

/** Where a few live who would like to come back. */
const ABROAD = ["SE", "DK", "DE"];

function generateCandidates(file: PeopleFile): Candidate[] {
  const random = createRandom(SEED);
  const titles = jobTitles();
  const taken = new Set(file.accounts.map((account) => account.full_name));
  const candidates: Candidate[] = [];
  while (candidates.length < CANDIDATES) {
    const gender = random.chance(0.42) ? "woman" : "man";
    const first = random.pick(gender === "woman" ? file.women : file.men);
    const last = random.pick(file.last_names);
    const fullName = `${first} ${last}`;
    if (first === last || taken.has(fullName)) continue;
    taken.add(fullName);
    const n = FIRST_CANDIDATE + candidates.length;
    const atHome: Candidate = {
      id: demoId("account", n),
      email: `${ascii(first)}.${ascii(last)}.${n}@kandidat.example`,
      fullName,
      locale: random.chance(0.85) ? "nb" : random.chance(0.7) ? "nn" : "en",
      // Norwegian numbers never begin with 0.
      phone: `00 00 ${String(n).slice(0, 2)} ${String(n).slice(2)}`,
      birthDate: `${random.between(1964, 2003)}-${String(random.between(1, 12)).padStart(2, "0")}-${String(random.between(1, 28)).padStart(2, "0")}`,
      gender,
      municipality: random.pick(file.municipalities),
      country: null,
      title: random.pick(titles),
    };
    const country = ABROAD[n % 40];
    candidates.push(country ? { ...atHome, municipality: null, country } : atHome);
  }
  return candidates;
}

/** Everybody the demo invents: the same people at every first load. */
export function invent(): People {
  const file = readDemoFile<PeopleFile>("people.json");
  const demo = file.accounts.map((account, index) => ({
    id: demoId("account", index + 1),
    email: account.email,
    fullName: account.full_name,
    locale: account.locale,
    isAdmin: account.is_admin === true,
  }));
  const staff = file.staff.map((person, index) => ({
    id: demoId("account", 101 + index),
    email: `saksbehandler@${person.agency}.example`,
    fullName: person.full_name,
    locale: "nb" as const,
  }));
  const hosts = readRotation().hosts.filter(({ mentor }) => mentor !== null);
  const mentors = hosts.map(({ agency, mentor }, index) => ({
    id: demoId("account", 201 + index),
    email: `fadder@${agency}.example`,
    fullName: mentor!,
    locale: "nn" as const,
  }));
  const registrant: Account = {
    id: demoId("account", 151),
    email: "sunniva@provelia-kommune.example",
    fullName: "Sunniva Prøvelia",
    locale: "nb",
  };
  const ida = demo[0]!;
  const seats = new Map<string, { accountId: string; seat: string }[]>();
  const giveSeat = (agency: string, accountId: string, seat: string) =>
    seats.set(agency, [...(seats.get(agency) ?? []), { accountId, seat }]);
  const memberships = file.accounts.flatMap((account, index) =>
    account.memberships.map(({ agency, role }) => {
      const accountId = demo[index]!.id;
      if (account.seat) giveSeat(agency, accountId, account.seat);
      else if (role === "recruiter") giveSeat(agency, accountId, "case_handler");
      return { agency, accountId, role };
    }),
  );
  for (const [index, { agency }] of file.staff.entries()) {
    const accountId = staff[index]!.id;
    memberships.push({ agency, accountId, role: "recruiter" });
    giveSeat(agency, accountId, "case_handler");
  }
  for (const [index, { agency }] of hosts.entries())
    memberships.push({ agency, accountId: mentors[index]!.id, role: "mentor" });
  return {
    demo,
    staff,
    mentors,
    registrant,
    candidates: [
      {
        ...ida,
        phone: "00 00 00 10",
        birthDate: "1999-05-20",
        gender: "woman",
        municipality: "4640",
        country: null,
        title: "Systemutvikler",
      },
      ...generateCandidates(file),
    ],
    memberships,
    seats,
  };
}
