import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";

const checkInStatus = z.enum(["scheduled", "held", "missed"]);

export type MyAgreement = {
  version: number;
  meetings: string;
  expectations: string;
  development: string;
  mentorSignedAt: string | null;
  traineeSignedAt: string | null;
};
export type MyCheckIn = {
  id: string;
  dueOn: string;
  status: "scheduled" | "held" | "missed";
  heldOn: string | null;
  note: string | null;
};

/** What belongs to one placement: the agreement with the mentor, the check-ins, and what the host has confirmed. */
export async function readPlacementLife(database: RequestDatabase, placementId: string) {
  const [agreement, checkIns, confirmation] = await Promise.all([
    database
      .from("mentor_agreements")
      .select("version, meetings, expectations, development, mentor_signed_at, trainee_signed_at")
      .eq("placement_id", placementId)
      .maybeSingle(),
    database
      .from("check_ins")
      .select("id, due_on, status, held_on, note")
      .eq("placement_id", placementId)
      .order("due_on"),
    database
      .from("host_confirmations")
      .select("summary, confirmed_at")
      .eq("placement_id", placementId)
      .maybeSingle(),
  ]);
  for (const { error } of [agreement, checkIns, confirmation]) if (error) throw error;
  const text = agreement.data;
  return {
    agreement: text && {
      version: text.version,
      meetings: text.meetings,
      expectations: text.expectations,
      development: text.development,
      mentorSignedAt: text.mentor_signed_at,
      traineeSignedAt: text.trainee_signed_at,
    },
    checkIns: (checkIns.data ?? []).map((row) => ({
      id: row.id,
      dueOn: row.due_on,
      status: checkInStatus.parse(row.status),
      heldOn: row.held_on,
      note: row.note,
    })),
    confirmation: confirmation.data && {
      summary: confirmation.data.summary,
      confirmedAt: confirmation.data.confirmed_at,
    },
  } satisfies { agreement: MyAgreement | null; checkIns: MyCheckIn[]; confirmation: object | null };
}
