import type { WorkerJob } from "./worker-context";

/** Tells the database how surely members of agencies must have signed in: it is the database that holds them to it. */
export const noteAssurance: WorkerJob = {
  name: "note assurance",
  everyMs: 3_600_000,
  async run({ database, env }) {
    const { error } = await database
      .rpc("set_agency_assurance", { p_level: env.AGENCY_ASSURANCE })
      .abortSignal(AbortSignal.timeout(10_000));
    if (error) throw new Error(`The demanded assurance cannot be noted: ${error.message}`);
  },
};
