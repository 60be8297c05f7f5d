import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";

/** How the outboxes and the worker's jobs are doing, and which mail was set aside. For admins. */
export async function getWorkings(database: RequestDatabase) {
  const [outboxes, jobs, mail] = await Promise.all([
    database.rpc("outbox_workings"),
    database.from("job_runs").select("*").order("job"),
    database.rpc("dead_mail"),
  ]);
  for (const { error } of [outboxes, jobs, mail]) if (error) throw error;
  return {
    outboxes: (outboxes.data ?? []).map(({ outbox, waiting, dead, oldest_seconds }) => ({
      name: outbox as "mail" | "search" | "alerts",
      waiting,
      dead,
      oldestSeconds: oldest_seconds as number | null,
    })),
    jobs: jobs.data ?? [],
    deadMail: mail.data ?? [],
  };
}

export type Workings = Awaited<ReturnType<typeof getWorkings>>;

export const retryForm = z.object({ outbox: z.enum(["mail", "search"]) });

/** Lets the worker try again what an outbox has set aside. */
export async function retryDead(
  database: RequestDatabase,
  outbox: "mail" | "search",
): Promise<Outcome<"not_found">> {
  const { error } = await database.rpc("retry_dead", { p_outbox: outbox });
  return outcomeOf(error, ["not_found"]);
}
