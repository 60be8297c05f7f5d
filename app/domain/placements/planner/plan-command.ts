import { readFile, stat, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { defaultPlanOptions, type PlanOptions, planCohort } from "./plan.ts";
import { describePlan } from "./plan-text.ts";
import { maxInputBytes, readPlanText, tooLarge } from "./read-plan-input.ts";
import { loadSolver } from "./solver.ts";

const usage = `npm run plan -- --input cohort.json [--output plan.json] [--seed 0] [--work-limit ${defaultPlanOptions.workLimit}] [--time-limit seconds] [--gap 0.005]

Plans a cohort of a rotation programme; docs/plan-format.md describes both files. Without --output the plan goes to
standard output. Ends with 0 and a plan, 1 on wrong input, 2 when no plan keeps all rules, 3 when the work ended first.`;

const problemsShown = 20;

/** Names come from a file: what would move the cursor or colour the terminal is shown as a sign of its own. */
function say(line: string): void {
  process.stderr.write(`${line.replace(/\p{Cc}/gu, "\uFFFD")}\n`);
}

function refuse(...lines: string[]): never {
  for (const line of lines) say(line);
  process.exit(1);
}

function readOptions() {
  try {
    const text = { type: "string" } as const;
    const { values } = parseArgs({
      options: {
        input: text,
        output: text,
        seed: text,
        "work-limit": text,
        "time-limit": text,
        gap: text,
        help: { type: "boolean" },
      },
    });
    return values;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return refuse(...why.split("\n"), "", ...usage.split("\n"));
  }
}

function numberOf(name: string, text: string | undefined, fallback: number, whole: boolean): number {
  if (text === undefined) return fallback;
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value) || value < 0 || (whole && !Number.isSafeInteger(value)))
    return refuse(`--${name}: a number from 0 up is expected, not "${text}".`);
  return value;
}

async function readInput(path: string): Promise<string> {
  try {
    if ((await stat(path)).size > maxInputBytes) return refuse(`(file): ${tooLarge}`);
    return await readFile(path, "utf8");
  } catch (error) {
    return refuse(`--input: ${error instanceof Error ? error.message : error}`);
  }
}

const values = readOptions();
if (values.help || !values.input) {
  for (const line of usage.split("\n")) say(line);
  process.exit(values.help ? 0 : 1);
}
const options: PlanOptions = {
  seed: numberOf("seed", values.seed, defaultPlanOptions.seed, true) % 2 ** 31,
  workLimit: numberOf("work-limit", values["work-limit"], defaultPlanOptions.workLimit, true),
  timeLimit: numberOf("time-limit", values["time-limit"], defaultPlanOptions.timeLimit, false),
  gap: numberOf("gap", values.gap, defaultPlanOptions.gap, false),
};
const read = readPlanText(await readInput(values.input));
if (!read.ok) {
  const more = read.problems.length - problemsShown;
  refuse(
    ...read.problems.slice(0, problemsShown).map(({ path, message }) => `${path}: ${message}`),
    ...(more > 0 ? [`… and ${more} more`] : []),
  );
}
const result = planCohort(await loadSolver(), read.input, options);
const json = `${JSON.stringify(result, null, 2)}\n`;
try {
  if (values.output) await writeFile(values.output, json);
  else process.stdout.write(json);
} catch (error) {
  refuse(`--output: ${error instanceof Error ? error.message : error}`);
}
for (const line of describePlan(result)) say(line);
process.exitCode = result.status === "infeasible" ? 2 : result.objective === null ? 3 : 0;
