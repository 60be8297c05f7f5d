import { expect, test } from "vitest";
import { mapLabels } from "./map-labels.ts";

const mark = (name: string, x: number, y: number) => ({ name, x, y, r: 8 });
const sides = (labels: ReturnType<typeof mapLabels>) => labels.map(({ name, isLeft }) => [name, isLeft]);

test("a name stands to the right, and to the left at the right edge", () => {
  expect(sides(mapLabels([mark("Oslo", 80, 250)], 260))).toEqual([["Oslo", false]]);
  expect(sides(mapLabels([mark("Vadsø", 230, 20)], 260))).toEqual([["Vadsø", true]]);
});

test("a name moves to the other side, or is left out, rather than cover a mark or a name", () => {
  expect(sides(mapLabels([mark("Alta", 100, 50), mark("Tana", 120, 50)], 260))).toEqual([
    ["Alta", true],
    ["Tana", false],
  ]);
  const crowd = [mark("Midt", 100, 50), mark("Vest", 80, 50), mark("Aust", 120, 50)];
  expect(sides(mapLabels(crowd, 260))).toEqual([
    ["Vest", true],
    ["Aust", false],
  ]);
});
