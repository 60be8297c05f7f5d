import { z } from "zod";
import { toDate } from "~/locales/format";
import { allRows } from "~/platform/all-rows.server";
import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";
import { audiences } from "./audiences";

const audience = z.enum(audiences, { error: "cohortLife:error.audience" });

export const messageForm = z.object({ audience, subject: z.string().max(200), body: z.string().max(8000) });

/** What coordinators have written to groups of a cohort, the newest first. */
export async function listSentMessages(database: RequestDatabase, cohortId: string) {
  const rows = await allRows(
    () =>
      database
        .from("cohort_messages")
        .select("id, audience, subject, body, sent_at")
        .eq("cohort_id", cohortId),
    "id",
  );
  rows.sort((a, b) => toDate(b.sent_at).getTime() - toDate(a.sent_at).getTime());
  return rows.map(({ sent_at, ...row }) => ({
    ...row,
    audience: audience.parse(row.audience),
    sentAt: sent_at,
  }));
}

const reasons = ["not_found", "unknown_audience", "message_required"] as const;

/** Writes to a group of a cohort; it is never changed once sent. */
export async function sendMessage(
  database: RequestDatabase,
  cohortId: string,
  value: z.output<typeof messageForm>,
): Promise<Outcome<(typeof reasons)[number]>> {
  const { error } = await database.rpc("send_cohort_message", {
    p_cohort: cohortId,
    p_audience: value.audience,
    p_subject: value.subject,
    p_body: value.body,
  });
  return outcomeOf(error, reasons);
}
