import { pino } from "pino";
import { expect, test } from "vitest";
import { noteAssurance } from "./note-assurance.ts";
import type { WorkerContext } from "./worker-context.ts";

/** Runs the job over a database that answers with an error or none; tells what it was asked. */
async function note(demanded: WorkerContext["env"]["AGENCY_ASSURANCE"], error: { message: string } | null) {
  const asked: [string, object][] = [];
  const database = {
    rpc: (name: string, parameters: object) => {
      asked.push([name, parameters]);
      return { abortSignal: async () => ({ error }) };
    },
  } as unknown as WorkerContext["database"];
  const env = { AGENCY_ASSURANCE: demanded } as WorkerContext["env"];
  const { signal } = new AbortController();
  await noteAssurance.run({ database, env, signal, log: pino({ level: "silent" }) });
  return asked;
}

test.each(["password", "second_factor", "id_provider"] as const)(
  "the database is told that agencies demand %s",
  async (demanded) => {
    expect(await note(demanded, null)).toEqual([["set_agency_assurance", { p_level: demanded }]]);
  },
);

test("what cannot be noted is a failed run, with the database's reason", async () => {
  await expect(note("id_provider", { message: "away" })).rejects.toThrow(/cannot be noted: away/);
});
