import type { Leave, MyPlacement } from "./traineeship";

/** A run of weeks of the drawing, with what lies there: nothing, one thing, or several at the same time. */
export type Cell<Item> = { weeks: number; items: Item[] };
/** A run of weeks that are one month (YYYY-MM) or one year (YYYY). */
type Span = { name: string; weeks: number };

export type Timeline = {
  years: Span[];
  months: Span[];
  placements: Cell<MyPlacement>[];
  leaves: Cell<Leave>[];
};

type Period = { startsOn: string; endsBefore: string };

const WEEK = 7 * 86_400_000;

/**
 * Lays placements and leaves out on columns of a week, from the first day of anything to the last. Part-time and leave
 * stretch the drawing as they stretch the programme. Every row has as many weeks as the others.
 */
export function layTimeline(
  placements: readonly MyPlacement[],
  leaves: readonly Leave[],
  membership: Period,
): Timeline {
  const periods: Period[] = [membership, ...placements, ...leaves];
  const from = periods.map(({ startsOn }) => startsOn).reduce((a, b) => (a < b ? a : b));
  const before = periods.map(({ endsBefore }) => endsBefore).reduce((a, b) => (a > b ? a : b));
  const weekOf = (day: string) => Math.round((Date.parse(day) - Date.parse(from)) / WEEK);
  const weeks = Math.max(weekOf(before), 1);
  const months = monthSpans(from, before, weekOf, weeks);
  return {
    months,
    years: mergeByYear(months),
    placements: cellsOf(placements, weekOf, weeks),
    leaves: cellsOf(leaves, weekOf, weeks),
  };
}

function monthSpans(from: string, before: string, weekOf: (day: string) => number, weeks: number): Span[] {
  const spans: Span[] = [];
  let name = from.slice(0, 7);
  let start = 0;
  while (`${name}-01` < before) {
    const next = nextMonth(name);
    const end = `${next}-01` < before ? weekOf(`${next}-01`) : weeks;
    if (end > start) spans.push({ name, weeks: end - start });
    start = Math.max(start, end);
    name = next;
  }
  return spans;
}

function nextMonth(name: string): string {
  const [year = 0, month = 1] = name.split("-").map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 7);
}

function mergeByYear(months: readonly Span[]): Span[] {
  const years = new Map<string, number>();
  for (const { name, weeks } of months)
    years.set(name.slice(0, 4), (years.get(name.slice(0, 4)) ?? 0) + weeks);
  return [...years].map(([name, weeks]) => ({ name, weeks }));
}

function cellsOf<Item extends Period>(
  items: readonly Item[],
  weekOf: (day: string) => number,
  weeks: number,
): Cell<Item>[] {
  const cells: Cell<Item>[] = [];
  let drawn = 0;
  for (const group of overlapping(items)) {
    const end = group.map(({ endsBefore }) => endsBefore).reduce((a, b) => (a > b ? a : b));
    const start = Math.min(Math.max(weekOf(group[0]?.startsOn ?? end), drawn), weeks - 1);
    if (start > drawn) cells.push({ weeks: start - drawn, items: [] });
    const last = cells.at(-1);
    // What is too short to have a week of its own shares the one before it.
    if (start < drawn && last) last.items.push(...group);
    else {
      drawn = Math.min(Math.max(weekOf(end), start + 1), weeks);
      cells.push({ weeks: drawn - start, items: group });
    }
  }
  if (drawn < weeks) cells.push({ weeks: weeks - drawn, items: [] });
  return cells;
}

/** Items in groups that share days, each group in order. */
function overlapping<Item extends Period>(items: readonly Item[]): Item[][] {
  const groups: Item[][] = [];
  let until = "";
  for (const item of items.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn))) {
    if (item.startsOn < until) groups.at(-1)?.push(item);
    else groups.push([item]);
    if (item.endsBefore > until) until = item.endsBefore;
  }
  return groups;
}
