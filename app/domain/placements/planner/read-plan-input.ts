import type { z } from "zod";
import { type PlanInput, planInputFields } from "./plan-format.ts";

/** A cohort file above this size is refused before it is parsed. The largest cohort within the limits needs about 8 MB. */
export const maxInputBytes = 16 * 1024 * 1024;

/** What is wrong with a file: the path of the field, as `trainees[3].wishes[0].weight`, and a sentence. */
export type InputProblem = { path: string; message: string };

export type ReadInput = { ok: true; input: PlanInput } | { ok: false; problems: InputProblem[] };

type Report = (path: (string | number)[], message: string) => void;

/** Reads a cohort from the text of a file. */
export function readPlanText(text: string): ReadInput {
  if (text.length > maxInputBytes || Buffer.byteLength(text) > maxInputBytes)
    return { ok: false, problems: [{ path: "(file)", message: tooLarge }] };
  try {
    return readPlanInput(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return (
      readWithNaN(text) ?? {
        ok: false,
        problems: [{ path: "(file)", message: `This is not JSON: ${error.message}` }],
      }
    );
  }
}

export const tooLarge = `The file is larger than the limit of ${maxInputBytes / 1024 / 1024} MB.`;

/** Reads a cohort from a value, with the checks that concern several fields at once. */
export function readPlanInput(value: unknown): ReadInput {
  const parsed = planInputFields.safeParse(value);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.flatMap(problemsOf) };
  const problems: InputProblem[] = [];
  const report: Report = (path, message) => problems.push({ path: pathText(path), message });
  checkSegments(parsed.data, report);
  checkSeats(parsed.data, report);
  checkTrainees(parsed.data, report);
  checkRules(parsed.data, report);
  return problems.length ? { ok: false, problems } : { ok: true, input: parsed.data };
}

/** JSON has no NaN and no Infinity; a program that writes them anyway is told where they stand. */
function readWithNaN(text: string): ReadInput | undefined {
  const marked = text.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g, (token) =>
    token.startsWith('"') ? token : `"${token}"`,
  );
  if (marked === text) return undefined;
  try {
    const read = readPlanInput(JSON.parse(marked));
    return read.ok ? undefined : read;
  } catch {
    return undefined;
  }
}

function pathText(path: readonly PropertyKey[]): string {
  return (
    path
      .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
      .join("")
      .replace(/^\./, "") || "(file)"
  );
}

function problemsOf(issue: z.core.$ZodIssue): InputProblem[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({
      path: pathText([...issue.path, key]),
      message: "The planner knows no such name, and leaving it out silently would be wrong.",
    }));
  return [{ path: pathText(issue.path), message: issue.message }];
}

function reportRepeated(list: string, items: { id: string }[], report: Report): void {
  const seen = new Set<string>();
  items.forEach(({ id }, index) => {
    if (seen.has(id)) report([list, index, "id"], `"${id}" is named twice.`);
    seen.add(id);
  });
}

function checkSegments({ segments }: PlanInput, report: Report): void {
  reportRepeated("segments", segments, report);
  segments.forEach((segment, index) => {
    if (segment.end <= segment.start)
      report(["segments", index, "end"], `It must be after the start, ${segment.start}.`);
    const earlier = segments
      .slice(0, index)
      .find((other) => other.start < segment.end && segment.start < other.end);
    if (earlier) report(["segments", index, "start"], `The segment overlaps "${earlier.id}".`);
  });
}

function checkSeats({ segments, seats, trainees }: PlanInput, report: Report): void {
  reportRepeated("seats", seats, report);
  const knownSegments = new Set(segments.map((segment) => segment.id));
  const knownTrainees = new Set(trainees.map((trainee) => trainee.id));
  seats.forEach((seat, index) => {
    if (!knownSegments.has(seat.segment))
      report(["seats", index, "segment"], `No segment is called "${seat.segment}".`);
    const wished = new Set<string>();
    seat.wishes.forEach((wish, at) => {
      const path = ["seats", index, "wishes", at, "trainee"];
      if (!knownTrainees.has(wish.trainee)) report(path, `No trainee is called "${wish.trainee}".`);
      else if (wished.has(wish.trainee)) report(path, `"${wish.trainee}" is wished for twice.`);
      wished.add(wish.trainee);
    });
  });
}

function checkTrainees({ segments, seats, trainees }: PlanInput, report: Report): void {
  reportRepeated("trainees", trainees, report);
  const hosts = new Set(seats.map((seat) => seat.host));
  const seatById = new Map(seats.map((seat) => [seat.id, seat]));
  const knownSegments = new Set(segments.map((segment) => segment.id));
  trainees.forEach((trainee, index) => {
    const wished = new Set<string>();
    trainee.wishes.forEach((wish, at) => {
      const path = ["trainees", index, "wishes", at, "host"];
      if (!hosts.has(wish.host)) report(path, `No seat belongs to a host "${wish.host}".`);
      else if (wished.has(wish.host)) report(path, `"${wish.host}" is wished for twice.`);
      wished.add(wish.host);
    });
    const locked = new Set<string>();
    trainee.locked.forEach((lock, at) => {
      const path = ["trainees", index, "locked", at];
      const seat = seatById.get(lock.seat);
      if (!knownSegments.has(lock.segment))
        report([...path, "segment"], `No segment is called "${lock.segment}".`);
      else if (locked.has(lock.segment))
        report([...path, "segment"], `The trainee is locked twice in "${lock.segment}".`);
      if (!seat) report([...path, "seat"], `No seat is called "${lock.seat}".`);
      else if (seat.segment !== lock.segment)
        report([...path, "seat"], `The seat belongs to the segment "${seat.segment}".`);
      locked.add(lock.segment);
    });
  });
}

function checkRules({ rules, segments }: PlanInput, report: Report): void {
  const tooMany = `There are only ${segments.length} segments.`;
  if (typeof rules.distinctHosts === "number" && rules.distinctHosts > segments.length)
    report(["rules", "distinctHosts"], tooMany);
  const low = rules.lowCentralityMin;
  if (typeof low === "number" && low > segments.length) report(["rules", "lowCentralityMin"], tooMany);
  if (typeof low === "object" && "segments" in low && low.segments > segments.length)
    report(["rules", "lowCentralityMin", "segments"], tooMany);
}
