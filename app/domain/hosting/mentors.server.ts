import { z } from "zod";
import { inNorwegianOrder } from "~/locales/sort";
import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";
import type { Host } from "./host";

const most = z
  .number()
  .int({ error: "hosting:error.most" })
  .min(1, { error: "hosting:error.most" })
  .max(20, { error: "hosting:error.most" });

/** The host names a mentor in a programme, or says how many trainees one may follow on the same day. */
export const mentorForm = z.object({
  intent: z.enum(["name", "change"]),
  programme: z.uuid(),
  account: z.uuid({ error: "hosting:error.person" }),
  most,
});

/** The mentors a host has named, by name, with how many trainees each may follow, follows now and is to follow. */
export async function listMentors(database: RequestDatabase, host: Host) {
  const [mentors, placements] = await Promise.all([
    database
      .from("mentors")
      .select("programme_id, account_id, max_trainees, account:accounts(full_name)")
      .eq("agency_id", host.agency.id)
      .in("programme_id", host.programmeIds),
    database
      .from("placements")
      .select("programme_id, mentor_id, status")
      .eq("agency_id", host.agency.id)
      .in("status", ["confirmed", "active"]),
  ]);
  if (mentors.error) throw mentors.error;
  if (placements.error) throw placements.error;
  return mentors.data
    .map((mentor) => {
      const followed = placements.data.filter(
        (one) => one.mentor_id === mentor.account_id && one.programme_id === mentor.programme_id,
      );
      return {
        programmeId: mentor.programme_id,
        programme: host.programmes.find(({ id }) => id === mentor.programme_id)?.name ?? "",
        accountId: mentor.account_id,
        name: mentor.account?.full_name ?? "",
        most: mentor.max_trainees,
        now: followed.filter(({ status }) => status === "active").length,
        coming: followed.filter(({ status }) => status === "confirmed").length,
      };
    })
    .sort((a, b) => inNorwegianOrder(a.name, b.name));
}

export type Mentor = Awaited<ReturnType<typeof listMentors>>[number];

/** Names a mentor, who has to belong to the host, or changes how many they may follow, which is never lowered below use. */
export async function changeMentor(
  database: RequestDatabase,
  host: Host,
  change: z.output<typeof mentorForm>,
): Promise<Outcome<"not_found" | "already_mentor" | "mentor_not_of_the_host" | "mentor_load_below_use">> {
  const key = { programme_id: change.programme, agency_id: host.agency.id, account_id: change.account };
  if (!host.programmeIds.includes(change.programme)) return { ok: false, reason: "not_found" };
  if (change.intent === "name") {
    const { error } = await database.from("mentors").insert({ ...key, max_trainees: change.most });
    if (error?.code === "23505") return { ok: false, reason: "already_mentor" };
    return outcomeOf(error, ["mentor_not_of_the_host"]);
  }
  const { data, error } = await database
    .from("mentors")
    .update({ max_trainees: change.most })
    .match(key)
    .select("account_id")
    .maybeSingle();
  if (error) return outcomeOf(error, ["mentor_load_below_use"]);
  return data ? { ok: true } : { ok: false, reason: "not_found" };
}
