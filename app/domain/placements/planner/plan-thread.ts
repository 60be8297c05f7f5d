import { constants, setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import { type PlanOptions, type PlanProgress, planCohort } from "./plan.ts";
import type { PlanInput } from "./plan-format.ts";
import { loadSolver } from "./solver.ts";

/** What the thread is given and what it tells: its progress, and at the end the plan. */
export type ThreadTask = { input: PlanInput; options: PlanOptions };
export type ThreadNews = { progress: PlanProgress } | { result: ReturnType<typeof planCohort> };

// The site's pages come first. Linux lowers this thread alone; elsewhere the call would lower the whole process.
if (process.platform === "linux") setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

const { input, options } = workerData as ThreadTask;
const tell = (news: ThreadNews) => parentPort?.postMessage(news);
const result = planCohort(await loadSolver(), input, options, (progress) => tell({ progress }));
tell({ result });
