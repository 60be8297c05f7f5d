import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";

const words = (error: string) => z.string({ error }).max(2000);

/** What an admin does with a reported ad and with the report, each with words that somebody gets by mail. */
export const handleReportForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("answer"), answer: words("reports:admin.error.answer") }),
  z.object({
    intent: z.enum(["suspend", "restore", "remove"]),
    from: z.string(),
    reason: words("reports:admin.error.reason"),
  }),
]);

const targets = { suspend: "suspended", restore: "published", remove: "removed" } as const;
const reasons = [
  "not_found",
  "changed_meanwhile",
  "transition_not_allowed",
  "reason_required",
  "incomplete",
] as const;

/** Answers a report, or moves its ad. The agency is told of the second, a reporter who left an address of the first. */
export async function handleReport(
  database: RequestDatabase,
  report: { id: string; listing: { id: string } },
  step: z.output<typeof handleReportForm>,
): Promise<Outcome<(typeof reasons)[number]>> {
  const { error } =
    step.intent === "answer"
      ? await database.rpc("answer_report", { p_report: report.id, p_answer: step.answer })
      : await database.rpc("moderate_listing", {
          p_listing: report.listing.id,
          p_to: targets[step.intent],
          p_reason: step.reason,
          p_from: step.from,
        });
  return outcomeOf(error, reasons);
}
