import postgres from "postgres";
import type { SyncDatabase } from "../../search/sync/call-database.ts";

/** The functions of the sync over one session of its own, for tests that end the session or the process that holds it. */
export function openSyncDatabase(url: string): SyncDatabase {
  const sql = postgres(url, { max: 1, onnotice() {} });
  return {
    rpc: (name: string, parameters: Record<string, string | number | string[]>) => ({
      async abortSignal() {
        const names = Object.keys(parameters).map((key, index) => `${key} => $${index + 1}`);
        const data = await sql.unsafe(
          `select * from public.${name}(${names.join(", ")})`,
          Object.values(parameters),
        );
        return { data, error: null };
      },
    }),
  } as unknown as SyncDatabase;
}
