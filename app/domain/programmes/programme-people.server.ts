import { z } from "zod";
import { emailField } from "~/domain/accounts/sign-in-form";
import { osloFields } from "~/domain/listing-editor/oslo-instant";
import { inNorwegianOrder } from "~/locales/sort";
import { allRows } from "~/platform/all-rows.server";
import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";

export const memberRoles = ["coordinator", "host_contact"] as const;
const role = z.enum(memberRoles);
/** Everybody with a role in a programme, its hosts with their mentors, and the agencies that are no host of it now. */
export async function listProgrammePeople(database: RequestDatabase, programmeId: string) {
  const [programme, mentors, agencies] = await Promise.all([
    database
      .from("programmes")
      .select(
        `agency:agencies!programmes_agency_id_fkey(name),
        programme_members(account_id, role, agency_id, account:accounts(full_name)),
        programme_hosts(agency_id, joined_on, left_on, agency:agencies(name))` as const,
      )
      .eq("id", programmeId)
      .single(),
    allRows(
      () =>
        database
          .from("mentors")
          .select("agency_id, account_id, max_trainees, account:accounts(full_name)")
          .eq("programme_id", programmeId),
      "agency_id",
      "account_id",
    ),
    allRows(() => database.from("agencies").select("id, name"), "name", "id"),
  ]);
  if (programme.error) throw programme.error;
  const { data } = programme;
  const hostNames = new Map(data.programme_hosts.map((host) => [host.agency_id, host.agency.name]));
  return {
    members: data.programme_members
      .map((member) => ({
        accountId: member.account_id,
        name: member.account.full_name,
        role: role.parse(member.role),
        worksFor: member.agency_id ? (hostNames.get(member.agency_id) ?? "") : data.agency.name,
      }))
      .sort(
        (a, b) =>
          memberRoles.indexOf(a.role) - memberRoles.indexOf(b.role) || inNorwegianOrder(a.name, b.name),
      ),
    hosts: data.programme_hosts
      .map((host) => ({
        agencyId: host.agency_id,
        name: host.agency.name,
        joinedOn: host.joined_on,
        leftOn: host.left_on,
        mentors: mentors
          .filter((mentor) => mentor.agency_id === host.agency_id)
          .map((mentor) => ({ name: mentor.account.full_name, maxTrainees: mentor.max_trainees })),
      }))
      .sort((a, b) => inNorwegianOrder(a.name, b.name)),
    others: agencies
      .filter(
        ({ id }) => !data.programme_hosts.some((host) => host.agency_id === id && host.left_on === null),
      )
      .map(({ id, name }) => ({ value: id, label: name })),
  };
}

export type ProgrammePeople = Awaited<ReturnType<typeof listProgrammePeople>>;

/** What the page of people sends: one form for each thing that can be done there. */
export const programmePeopleForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("add"), address: emailField, role, host: z.uuid().optional() }),
  z.object({ intent: z.literal("remove"), account: z.uuid(), role }),
  z.object({ intent: z.literal("addHost"), agency: z.uuid({ error: "cohortSetup:error.unknown_agency" }) }),
  z.object({ intent: z.literal("endHost"), agency: z.uuid() }),
]);

const reasons = [
  "not_found",
  "not_of_the_agency",
  "last_coordinator",
  "host_taken",
  "unknown_agency",
  "host_joined_today",
] as const;
type Reason = (typeof reasons)[number];

/** What the constraints of programme_hosts say, by the code of PostgreSQL. */
const broken: Record<string, Reason> = {
  "23505": "host_taken",
  "23503": "unknown_agency",
  "23514": "host_joined_today",
};

/** Takes a person in or out, takes a host in, or ends a host's part from today in Norway. */
export async function changeProgrammePeople(
  database: RequestDatabase,
  programmeId: string,
  change: z.output<typeof programmePeopleForm>,
): Promise<Outcome<Reason>> {
  if (change.intent === "add" || change.intent === "remove") {
    const { error } =
      change.intent === "add"
        ? await database.rpc("take_in_member", {
            p_programme: programmeId,
            p_address: change.address,
            p_role: change.role,
            ...(change.role === "host_contact" && change.host && { p_agency: change.host }),
          })
        : await database.rpc("remove_programme_member", {
            p_programme: programmeId,
            p_account: change.account,
            p_role: change.role,
          });
    return outcomeOf(error, reasons);
  }
  const { data, error } =
    change.intent === "addHost"
      ? await joinHost(database, programmeId, change.agency)
      : await database
          .from("programme_hosts")
          .update({ left_on: osloFields(new Date()).date })
          .eq("programme_id", programmeId)
          .eq("agency_id", change.agency)
          .is("left_on", null)
          .select("agency_id");
  const reason = error && broken[error.code];
  if (reason) return { ok: false, reason };
  if (error) throw error;
  return data.length > 0 ? { ok: true } : { ok: false, reason: "not_found" };
}

/** A host that had left takes part again; any other agency becomes one. */
async function joinHost(database: RequestDatabase, programmeId: string, agencyId: string) {
  const again = await database
    .from("programme_hosts")
    .update({ left_on: null })
    .eq("programme_id", programmeId)
    .eq("agency_id", agencyId)
    .not("left_on", "is", null)
    .select("agency_id");
  if (again.error || again.data.length > 0) return again;
  return database
    .from("programme_hosts")
    .insert({ programme_id: programmeId, agency_id: agencyId })
    .select("agency_id");
}
