import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { expect, test, vi } from "vitest";
import { makeCohort } from "../../../../tests/bench/plan-cohorts.ts";
import { readCohort } from "../../../../tests/support/tiny-cohorts.ts";
import { defaultPlanOptions, type PlanProgress } from "./plan.ts";
import { planInWorker } from "./plan-in-worker.ts";

const input = readCohort(makeCohort({ trainees: 12, hosts: 15, segments: 3 }, 1, { distinctHosts: true }));
vi.setConfig({ testTimeout: 120_000 });

test("plans in a thread and tells how far it has come", async () => {
  const progress: PlanProgress[] = [];
  const result = await planInWorker(input, { onProgress: (news) => progress.push(news) });
  expect(result.status).toBe("optimal");
  expect(progress.length).toBeGreaterThan(1);
  expect(progress.at(-1)!.bound).toBeGreaterThanOrEqual(result.objective! - 1e-6);
});

test("ends at once when it is cancelled", async () => {
  const cancel = new AbortController();
  const planned = planInWorker(input, { signal: cancel.signal, onProgress: () => cancel.abort() });
  await expect(planned).rejects.toThrow(/abort/i);
  await expect(planInWorker(input, { signal: cancel.signal })).rejects.toThrow(/abort/i);
});

test("a fault in the thread comes back as one", async () => {
  const broken = { ...input, trainees: null as unknown as typeof input.trainees };
  await expect(planInWorker(broken)).rejects.toThrow();
});

test("finds its thread from a built server too", async () => {
  await mkdir("build", { recursive: true });
  const outDir = await mkdtemp(resolve("build/planner-"));
  try {
    await build({
      configFile: false,
      logLevel: "silent",
      publicDir: false,
      build: { ssr: "app/domain/placements/planner/plan-in-worker.ts", outDir, target: "node24" },
    });
    const built = await import(/* @vite-ignore */ pathToFileURL(join(outDir, "plan-in-worker.js")).href);
    const result = await built.planInWorker(input, { options: defaultPlanOptions });
    expect(result.status).toBe("optimal");
  } finally {
    await rm(outDir, { recursive: true });
  }
});
