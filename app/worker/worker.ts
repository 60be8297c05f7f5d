import { loadLocale } from "~/locales/i18n";
import { locales } from "~/locales/locale";
import { serviceClient } from "~/platform/database.server";
import { type Env, env, stopOnBadEnv } from "~/platform/env.server";
import { log } from "~/platform/log.server";
import { type Job, runJobs } from "./run-jobs";

/** What every job gets: the database past row level security, and the settings. */
export type WorkerContext = { database: ReturnType<typeof serviceClient>; env: Env };
export type WorkerJob = Job<WorkerContext>;

const jobs: WorkerJob[] = [];

const settings = stopOnBadEnv(env);
log.level = settings.LOG_LEVEL;
await Promise.all(locales.map(loadLocale));

const stop = new AbortController();
// A second signal ends the process at once, as it would without a handler.
for (const name of ["SIGTERM", "SIGINT"] as const) process.once(name, () => stop.abort());

log.info({ jobs: jobs.map(({ name }) => name) }, "worker started");
await runJobs(jobs, { database: serviceClient(), env: settings }, { log, signal: stop.signal });
log.info("worker stopped");
