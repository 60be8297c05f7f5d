import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";
import { refusalOf } from "~/platform/refusal";
import {
  type ApplicationStatus,
  agencySteps,
  agencyTargets,
  applicationStatuses,
  isApplicationStatus,
} from "./application-steps";

/** The form for the next step. `from` is the status the handler saw; `send` is false for the preview. */
export const moveForm = z
  .object({
    from: z.enum(applicationStatuses),
    to: z.enum(agencyTargets, { error: "agency:move.error.step" }),
    subject: z.string().max(200).optional(),
    message: z.string().max(8000).optional(),
    intent: z.enum(["preview", "send"]).default("preview"),
  })
  .superRefine(({ from, to, subject, message }, context) => {
    const step = agencySteps(from, ["case_handler"]).find((one) => one.to === to);
    const isWanted = Boolean(step?.needsMessage || subject || message);
    if (isWanted && !message)
      context.addIssue({ code: "custom", path: ["message"], message: "agency:move.error.message" });
    if (message && /\[(?:skriv|write) [^\]]*\]/i.test(message))
      context.addIssue({ code: "custom", path: ["message"], message: "agency:move.error.placeholder" });
    if (isWanted && !subject)
      context.addIssue({ code: "custom", path: ["subject"], message: "agency:move.error.subject" });
  });
type MoveForm = z.output<typeof moveForm>;

export type MoveResult =
  | { ok: true }
  | { ok: false; reason: "not_found" }
  | { ok: false; reason: "changed_meanwhile" | "transition_not_allowed"; status: ApplicationStatus };

/**
 * Moves an application one step from the status the handler saw and tells the candidate, in one transaction.
 * Refuses with the status it has now when somebody else was first, and with `not_found` without a seat.
 */
export async function moveApplication(
  database: RequestDatabase,
  applicationId: string,
  { from, to, subject, message }: Omit<MoveForm, "intent">,
): Promise<MoveResult> {
  const { error } = await database.rpc("move_application", {
    p_application: applicationId,
    p_from: from,
    p_to: to,
    ...(subject && message && { p_subject: subject, p_message: message }),
  });
  if (!error) return { ok: true };
  const reason = refusalOf(error)?.reason;
  if (reason === "not_found") return { ok: false, reason };
  if (reason !== "changed_meanwhile" && reason !== "transition_not_allowed") throw error;
  const now = await database.from("applications").select("status").eq("id", applicationId).maybeSingle();
  if (now.error) throw now.error;
  if (!now.data || !isApplicationStatus(now.data.status)) return { ok: false, reason: "not_found" };
  return { ok: false, reason, status: now.data.status };
}
