import { loadLocale } from "~/locales/i18n";
import { locales } from "~/locales/locale";
import { serviceClient } from "~/platform/database.server";
import { env, stopOnBadEnv } from "~/platform/env.server";
import { log } from "~/platform/log.server";
import { createMailTransport } from "~/platform/mail.server";
import { createMeilisearchClient } from "../../search/meilisearch-client.ts";
import { refuseOldServer } from "../../search/meilisearch-start.ts";
import { advanceRotations } from "./advance-rotations";
import { countFacetsAhead } from "./count-facets-ahead";
import { noteAssurance } from "./note-assurance";
import { recordJobRuns } from "./record-job-runs";
import { removeOrphanedFiles } from "./remove-files";
import { runJobs } from "./run-jobs";
import { runSearchAlerts } from "./run-search-alerts";
import { sendMail } from "./send-mail";
import { syncSearch } from "./sync-search";
import { tidyCandidatePages } from "./tidy-candidate-pages";
import { tidyOutboxes } from "./tidy-outboxes";
import { verifySearch } from "./verify-search";
import { warnOfSearchEnds } from "./warn-of-search-ends";
import type { WorkerJob } from "./worker-context";

const settings = stopOnBadEnv(env);
log.level = settings.LOG_LEVEL;
const transport = stopOnBadEnv(() => createMailTransport(settings));
await Promise.all(locales.map(loadLocale));

const jobs: WorkerJob[] = [
  sendMail(transport),
  countFacetsAhead,
  runSearchAlerts,
  warnOfSearchEnds,
  removeOrphanedFiles,
  tidyOutboxes,
  tidyCandidatePages,
  advanceRotations,
  noteAssurance,
];
const { MEILISEARCH_URL: url, MEILISEARCH_API_KEY: apiKey } = settings;
if (url && apiKey) {
  const refusal = await refuseOldServer({ url, apiKey });
  if (refusal) {
    process.stderr.write(`${refusal}\n`);
    process.exit(1);
  }
  const client = createMeilisearchClient({ url, apiKey });
  jobs.push(syncSearch(client), verifySearch(client));
}
const stop = new AbortController();
// A second signal ends the process at once, as it would without a handler.
for (const name of ["SIGTERM", "SIGINT"] as const) process.once(name, () => stop.abort());

log.info({ jobs: jobs.map(({ name }) => name) }, "worker started");
const database = serviceClient();
const record = recordJobRuns(database, log);
await runJobs(jobs, { database, env: settings }, { log, signal: stop.signal, record });
transport.close();
log.info("worker stopped");
