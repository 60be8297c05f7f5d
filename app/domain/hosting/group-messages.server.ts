import type { RequestDatabase } from "~/platform/database.server";

const SHOWN = 5;

/**
 * What coordinators have written to a group that the person belongs to, or to everyone, the newest first; at most five.
 * Of one cohort where it is given, else of all that the person takes part in.
 */
export async function listGroupMessages(
  database: RequestDatabase,
  audience: "trainees" | "hosts" | "mentors",
  cohortId?: string,
) {
  const messages = database
    .from("cohort_messages")
    .select("id, subject, body, sent_at, cohort:cohorts(name)")
    .in("audience", [audience, "everyone"]);
  const { data, error } = await (cohortId ? messages.eq("cohort_id", cohortId) : messages)
    .order("sent_at", { ascending: false })
    .limit(SHOWN);
  if (error) throw error;
  return data.map((message) => ({
    id: message.id,
    subject: message.subject,
    body: message.body,
    sentAt: message.sent_at,
    cohort: message.cohort?.name ?? "",
  }));
}

export type GroupMessage = Awaited<ReturnType<typeof listGroupMessages>>[number];
