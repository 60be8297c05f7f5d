import type { serviceClient } from "~/platform/database.server";
import type { Env } from "~/platform/env.server";
import type { Job } from "./run-jobs";

/** What every job gets: the database past row level security, and the settings. */
export type WorkerContext = { database: ReturnType<typeof serviceClient>; env: Env };
export type WorkerJob = Job<WorkerContext>;
