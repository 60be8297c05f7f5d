import { formatMonth, formatPeriod } from "~/locales/format";
import { monthsBetween } from "../programmes/days";
import { hasWishes, type PlanRow } from "./plan-rows";
import type { Speaker } from "./plan-words";
import type { PlanInput } from "./planner/plan-format";

export type TimelineBar = {
  key: string;
  label: string;
  small: string;
  state: "locked" | "unmet" | "free" | null;
  /** Whose placement it is; null for a free place. */
  trainee: string | null;
};
export type TimelineRow = { key: string; name: string; cells: { segment: string; bars: TimelineBar[] }[] };
export type Timeline = {
  segments: { id: string; label: string; period: string; months: string[] }[];
  rows: TimelineRow[];
};

/** Trainees by time: where each of them is in each segment. */
export function traineeTimeline(input: PlanInput, rows: readonly PlanRow[], speaker: Speaker): Timeline {
  const { names, locale } = speaker;
  const wishing = new Set(input.trainees.filter(hasWishes).map(({ id }) => id));
  const segments = inOrder(input);
  const people = input.trainees
    .map(({ id }) => ({ key: id, name: names.trainee(id) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  return {
    segments: columns(input, speaker),
    rows: people.map(({ key, name }) => ({
      key,
      name,
      cells: segments.map(({ id: segment }) => ({
        segment,
        bars: rows
          .filter((row) => row.traineeId === key && row.segmentId === segment)
          .map((row) => ({ ...barOf(row, wishing, speaker), label: row.host })),
      })),
    })),
  };
}

/** Hosts by time: whom each of them has in each segment, and where a place is free. */
export function hostTimeline(input: PlanInput, rows: readonly PlanRow[], speaker: Speaker): Timeline {
  const { t, names, locale } = speaker;
  const wishing = new Set(input.trainees.filter(hasWishes).map(({ id }) => id));
  const segments = inOrder(input);
  const hosts = [...new Set(input.seats.map(({ host }) => host))]
    .map((key) => ({ key, name: names.host(key) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  return {
    segments: columns(input, speaker),
    rows: hosts.map(({ key, name }) => ({
      key,
      name,
      cells: segments.map(({ id: segment }) => {
        const here = rows.filter((row) => row.hostId === key && row.segmentId === segment);
        const offered = input.seats
          .filter((seat) => seat.host === key && seat.segment === segment)
          .reduce((sum, seat) => sum + seat.capacity, 0);
        const free = offered - here.length;
        return {
          segment,
          bars: [
            ...here.map((row) => ({ ...barOf(row, wishing, speaker), label: row.trainee })),
            ...(free > 0
              ? [
                  {
                    key: "free",
                    label: t("timeline.free", { count: free }),
                    small: "",
                    state: "free" as const,
                    trainee: null,
                  },
                ]
              : []),
          ],
        };
      }),
    })),
  };
}

function barOf(row: PlanRow, wishing: ReadonlySet<string>, { t }: Speaker) {
  const isUnmet = row.wish === null && wishing.has(row.traineeId);
  const wish = row.wish ?? (isUnmet ? t("wish.none") : null);
  const place = row.host.includes(row.municipality) ? null : row.municipality;
  return {
    key: `${row.traineeId} ${row.seat}`,
    small: [wish, place].filter(Boolean).join(", "),
    state: row.isLocked ? ("locked" as const) : isUnmet ? ("unmet" as const) : null,
    trainee: row.traineeId,
  };
}

function inOrder({ segments }: PlanInput) {
  return [...segments].sort((a, b) => a.start.localeCompare(b.start));
}

/** Each segment is as wide as it has months; a month is named where most of it lies in the segment. */
function columns(input: PlanInput, { names, locale }: Speaker): Timeline["segments"] {
  return inOrder(input).map(({ id, start, end }) => {
    const from = new Date(start);
    const first = from.getUTCMonth() + (from.getUTCDate() > 15 ? 1 : 0);
    return {
      id,
      label: names.segment(id),
      period: formatPeriod(start, end, locale),
      months: Array.from({ length: Math.max(1, monthsBetween(start, end)) }, (_, index) =>
        formatMonth(new Date(Date.UTC(from.getUTCFullYear(), first + index, 15)), locale),
      ),
    };
  });
}
