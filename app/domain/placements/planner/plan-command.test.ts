import { spawn } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { makeCohort } from "../../../../tests/bench/plan-cohorts.ts";
import { maxInputBytes } from "./read-plan-input.ts";

vi.setConfig({ testTimeout: 120_000 });

async function plan(text: string, ...more: string[]) {
  const folder = await mkdtemp(join(tmpdir(), "plan-"));
  const [input, output] = [join(folder, "cohort.json"), join(folder, "plan.json")];
  await writeFile(input, text);
  const args = [
    "app/domain/placements/planner/plan-command.ts",
    "--input",
    input,
    "--output",
    output,
    ...more,
  ];
  const child = spawn("node_modules/.bin/node", args);
  let said = "";
  child.stderr.on("data", (chunk) => (said += chunk));
  const code = await new Promise((resolve) => child.on("close", resolve));
  const result = await readFile(output, "utf8").then(JSON.parse, () => null);
  return { code, said, result };
}

const cohort = makeCohort({ trainees: 5, hosts: 6, segments: 3 }, 1, { distinctHosts: true });

test("a solved cohort ends with 0, a plan and its reasons, the same each time but for the milliseconds", async () => {
  const [{ code, said, result }, again] = await Promise.all([
    plan(JSON.stringify(cohort), "--seed", "7"),
    plan(JSON.stringify(cohort), "--seed", "7"),
  ]);
  const bytes = (one: object) => JSON.stringify({ ...one, milliseconds: 0 });
  expect(bytes(again.result)).toBe(bytes(result));
  expect(again.said).toBe(said);
  expect(code).toBe(0);
  expect(result).toMatchObject({ status: "optimal", conflicts: [] });
  expect(result.placements).toHaveLength(15);
  expect(said).toContain("trainee-1 gets");
});

test("a cohort that cannot be placed ends with 2 and the conflict", async () => {
  const { code, said, result } = await plan(JSON.stringify({ ...cohort, rules: { lowCentralityMin: 3 } }));
  expect(code).toBe(2);
  expect(result.conflicts[0]).toMatchObject({ rule: "lowCentralityMin" });
  expect(said).toContain("clashes with other rules");
});

test("a plan that the clock ended says so, and a file cannot write to the terminal by its names", async () => {
  const renamed = JSON.stringify(cohort).replaceAll("trainee-1", String.raw`\u001b[31mrød\ntrainee`);
  const { code, said, result } = await plan(renamed, "--time-limit", "0");
  expect(code).toBe(0);
  expect(result).toMatchObject({ status: "time_limit" });
  expect(said).toContain("[31mrød");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not come through.
  expect(said).not.toMatch(/\u001b|\ntrainee gets/);
});

test("wrong input ends with 1, the path of the field and nothing written", async () => {
  const wrong = await plan(JSON.stringify(cohort).replace('"capacity":1', '"capacity":0'));
  expect(wrong).toMatchObject({ code: 1, result: null });
  expect(wrong.said).toMatch(/^seats\[\d+\]\.capacity: /);
  const large = await plan(" ".repeat(maxInputBytes + 1));
  expect(large).toMatchObject({ code: 1, result: null });
  expect(large.said).toContain("16 MB");
});
