import { demoId } from "./demo-id.ts";
import { listAgencies } from "./load-people.ts";
import type { People } from "./people.ts";
import { readRotation } from "./rotation-file.ts";
import type { CohortSeed } from "./trainee-applications.ts";

const PROGRAMMES = { fjord: 1, coast: 2 };
const HOSTS_PER_COHORT = 100;

export const programmeId = ({ programme }: Pick<CohortSeed, "programme">) =>
  demoId("programme", PROGRAMMES[programme]);
export const templateId = ({ programme }: Pick<CohortSeed, "programme">) =>
  demoId("template", PROGRAMMES[programme]);
export const PROGRAMME = programmeId({ programme: "fjord" });
export const TEMPLATE = templateId({ programme: "fjord" });
export const cohortId = (cohort: CohortSeed) => demoId("cohort", cohort.number);
export const traineeId = (cohort: CohortSeed, index: number) =>
  demoId("trainee", cohort.number * 100 + index);
export const seatId = (cohort: CohortSeed, segment: number, host: number) =>
  demoId("seat", (cohort.number * 10 + segment) * HOSTS_PER_COHORT + host);

/** The hosts of Fjordtrainee in their order, each with its agency and its mentor's account. */
export function listHosts(people: People) {
  const agencies = new Map(listAgencies().map((agency) => [agency.slug, agency]));
  return readRotation().hosts.map(({ agency: slug }) => {
    const mentor = people.memberships.find(({ agency, role }) => agency === slug && role === "mentor")!;
    return { agency: agencies.get(slug)!, mentorId: mentor.accountId };
  });
}

export type HostSeed = ReturnType<typeof listHosts>[number];
/** A host as a placement needs it; not every host has a mentor yet. */
export type PlacingHost = { agency: { id: string }; mentorId: string | null };
