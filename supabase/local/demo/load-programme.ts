import type postgres from "postgres";
import { atClock } from "./days.ts";
import { insertRows } from "./insert-rows.ts";
import { listAgencies } from "./load-people.ts";
import type { People } from "./people.ts";
import type { PlacingHost } from "./rotation-ids.ts";

/** A programme of the county's own, with its template, hosts, mentors and the demo's coordinator. Days are dates. */
export async function loadProgramme(
  tx: postgres.TransactionSql,
  people: People,
  seed: {
    id: string;
    templateId: string;
    programme: Record<string, string>;
    template: Record<string, unknown>;
    hosts: readonly PlacingHost[];
    beganOn: string;
    hostsJoinedOn: string;
  },
): Promise<void> {
  const { hosts } = seed;
  const agency = listAgencies().find(({ slug }) => slug === "demo-fylkeskommune")!;
  const coordinator = people.demo.find(({ email }) => email.startsWith("koordinator@"))!;
  const at = atClock(seed.beganOn, "09:00:00");
  const of = { programme_id: seed.id };
  await insertRows(tx, "public.programmes", [
    {
      id: seed.id,
      agency_id: agency.id,
      ...seed.programme,
      county_number: "46",
      is_public: true,
      is_example: true,
      created_at: at,
      updated_at: at,
    },
  ]);
  await insertRows(tx, "public.programme_templates", [
    { id: seed.templateId, ...of, version: 1, planner_rules: {}, planner_weights: {}, ...seed.template },
  ]);
  await insertRows(
    tx,
    "public.programme_hosts",
    hosts.map((host) => ({ ...of, agency_id: host.agency.id, joined_on: seed.hostsJoinedOn })),
  );
  await insertRows(tx, "public.programme_members", [
    { ...of, account_id: coordinator.id, role: "coordinator", created_at: at },
  ]);
  await insertRows(
    tx,
    "public.mentors",
    hosts
      .filter(({ mentorId }) => mentorId)
      .map((host) => ({
        ...of,
        agency_id: host.agency.id,
        account_id: host.mentorId,
        max_trainees: 2,
        created_at: at,
      })),
  );
}
