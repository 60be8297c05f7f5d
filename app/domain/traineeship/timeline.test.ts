import fc from "fast-check";
import { expect, test } from "vitest";
import { layTimeline } from "./timeline.ts";
import type { MyPlacement } from "./traineeship.ts";

const START = Date.parse("2026-03-02");
const dayOf = (offset: number) => new Date(START + offset * 86_400_000).toISOString().slice(0, 10);
const placement = (id: string, from: number, days: number, ftePercent = 100): MyPlacement => ({
  id,
  segment: 1,
  host: `Vert ${id}`,
  place: "Sogndal",
  title: "Plass",
  tasks: "",
  housing: null,
  remoteDays: 0,
  startsOn: dayOf(from),
  endsBefore: dayOf(from + days),
  ftePercent,
  status: "confirmed",
});
const sum = (spans: readonly { weeks: number }[]) => spans.reduce((total, { weeks }) => total + weeks, 0);
const membership = { startsOn: dayOf(0), endsBefore: dayOf(546) };

test("three half years follow one another, with the free weeks between them", () => {
  const { placements, months, years } = layTimeline(
    [placement("a", 0, 182), placement("b", 182, 168), placement("c", 364, 182)],
    [],
    membership,
  );
  expect(placements.map(({ weeks, items }) => [weeks, items.map(({ id }) => id).join()])).toEqual([
    [26, "a"],
    [24, "b"],
    [2, ""],
    [26, "c"],
  ]);
  expect(months[0]).toEqual({ name: "2026-03", weeks: 4 });
  expect(years.map(({ name }) => name)).toEqual(["2026", "2027"]);
});

test("two halves at the same time share their weeks, and a stretched part makes the drawing longer", () => {
  const { placements } = layTimeline(
    [placement("a", 0, 182, 50), placement("b", 0, 182, 50), placement("c", 182, 728)],
    [],
    membership,
  );
  expect(placements.map(({ weeks, items }) => [weeks, items.length])).toEqual([
    [26, 2],
    [104, 1],
  ]);
});

test("whatever lies in it, every row has the same weeks and each placement stands once", () => {
  const period = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 400 }));
  fc.assert(
    fc.property(fc.array(period, { maxLength: 12 }), fc.array(period, { maxLength: 4 }), (rows, away) => {
      const all = rows.map(([from, days], index) => placement(String(index), from, days));
      const leaves = away.map(([from, days]) => ({ startsOn: dayOf(from), endsBefore: dayOf(from + days) }));
      const drawn = layTimeline(all, leaves, membership);
      const weeks = sum(drawn.placements);
      expect([sum(drawn.leaves), sum(drawn.months), sum(drawn.years)]).toEqual([weeks, weeks, weeks]);
      const ids = drawn.placements.flatMap(({ items }) => items.map(({ id }) => id));
      expect(ids.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
      expect(drawn.placements.every((cell) => cell.weeks > 0)).toBe(true);
    }),
  );
});
