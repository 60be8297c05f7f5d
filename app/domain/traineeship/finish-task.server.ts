import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";

export const finishTaskForm = z.object({ task: z.uuid() });

/** Marks a task of the trainee's as done. False when there is no such task of theirs that is open. */
export async function finishTask(
  database: RequestDatabase,
  traineeId: string,
  task: string,
): Promise<boolean> {
  const { data, error } = await database
    .from("trainee_todos")
    .update({ done_at: new Date().toISOString() })
    .eq("id", task)
    .eq("trainee_id", traineeId)
    .is("done_at", null)
    .select("id")
    .maybeSingle();
  if (error) throw error;
  return data !== null;
}
