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
  // Some programs begin a text with a byte order mark.
  const json = text.replace(/^\uFEFF/, "");
  try {
    return readPlanInput(JSON.parse(json));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return (
      readWithNaN(json) ?? {
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
  const marked = quoteBareNumbers(text);
  if (marked === text) return undefined;
  try {
    const read = readPlanInput(JSON.parse(marked));
    return read.ok ? undefined : read;
  } catch {
    return undefined;
  }
}

/** The text with NaN and Infinity as strings where they stand outside of strings; read once, however long it is. */
function quoteBareNumbers(text: string): string {
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    const opening = text.indexOf('"', at);
    const end = opening < 0 ? text.length : opening;
    parts.push(text.slice(at, end).replace(/-?\b(?:NaN|Infinity)\b/g, '"$&"'));
    at = opening < 0 ? end : closingQuote(text, opening) + 1;
    parts.push(text.slice(end, at));
  }
  return parts.join("");
}

function closingQuote(text: string, opening: number): number {
  for (let at = text.indexOf('"', opening + 1); at > 0; at = text.indexOf('"', at + 1)) {
    let escapes = 0;
    while (text[at - 1 - escapes] === "\\") escapes++;
    if (escapes % 2 === 0) return at;
  }
  return text.length;
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
  if (issue.code === "invalid_union") {
    // Of the ways to write a rule, the one that was begun says what is wrong with it.
    const begun = issue.errors.find((branch) => branch.every(({ path }) => path.length > 0));
    if (begun) return begun.flatMap((one) => problemsOf({ ...one, path: [...issue.path, ...one.path] }));
    const kinds = issue.errors.flatMap((branch) =>
      branch.flatMap((one) => ("expected" in one ? one.expected : [])),
    );
    return [
      { path: pathText(issue.path), message: `Invalid input: expected ${[...new Set(kinds)].join(" or ")}` },
    ];
  }
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
