import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";
import { reasonOf } from "~/platform/refusal";
import { cancelRun } from "./planning-runs.server";

const name = z.string({ error: "plan:error.name" }).max(120);

/** What the page of a plan sends. */
export const planStepForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("rename"), name }),
  z.object({ intent: z.literal("copy") }),
  z.object({ intent: z.literal("discard") }),
  z.object({ intent: z.literal("cancel") }),
]);

const reasons = ["not_found", "changed_meanwhile"] as const;
export type StepResult = { ok: true; plan: string } | { ok: false; reason: (typeof reasons)[number] };

/** Renames, copies, puts away or cancels a plan; the answer names the plan to go on with. */
export async function takePlanStep(
  database: RequestDatabase,
  plan: { id: string; status: string },
  step: z.output<typeof planStepForm>,
  copyName: string,
): Promise<StepResult> {
  if (step.intent === "copy") {
    const { data, error } = await database.rpc("copy_plan", { p_plan: plan.id, p_name: copyName });
    return error ? refused(error) : { ok: true, plan: data };
  }
  if (step.intent === "rename") {
    const { error } = await database.rpc("rename_plan", { p_plan: plan.id, p_name: step.name });
    return error ? refused(error) : { ok: true, plan: plan.id };
  }
  // The answer came before the button was pressed.
  if (step.intent === "cancel" && plan.status !== "computing")
    return { ok: false, reason: "changed_meanwhile" };
  if (plan.status === "computing") {
    cancelRun(plan.id);
    const { error } = await database.rpc("finish_plan", {
      p_plan: plan.id,
      p_status: "cancelled",
      p_result: {},
    });
    if (error) return refused(error);
  }
  if (step.intent === "discard") {
    const { error } = await database.rpc("discard_plan", { p_plan: plan.id });
    if (error) return refused(error);
  }
  return { ok: true, plan: plan.id };
}

function refused(error: Parameters<typeof reasonOf>[0]): StepResult {
  return { ok: false, reason: reasonOf(error, reasons) };
}
