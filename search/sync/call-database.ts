import type { SupabaseClient } from "@supabase/supabase-js";
import type { z } from "zod";

/** The database past row level security; functions of the sync are granted to the secret key alone. */
export type SyncDatabase = Pick<SupabaseClient, "rpc">;

const CALL_LIMIT_MS = 60_000;

/** Calls a function of the database and checks its answer. Throws when it fails or does not answer within a minute. */
export async function callDatabase<T>(
  database: SyncDatabase,
  name: string,
  parameters: object,
  answer: z.ZodType<T>,
): Promise<T> {
  const { data, error } = await database
    .rpc(name, parameters)
    .abortSignal(AbortSignal.timeout(CALL_LIMIT_MS));
  if (error) throw new Error(`${name}: ${error.message}`, { cause: error });
  return answer.parse(data);
}
