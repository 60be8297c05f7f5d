import { expect, test } from "vitest";
import { norwayDots } from "./norway-dots.ts";
import { mapHeight, mapWidth, projectNorway } from "./norway-projection.ts";

test("all municipalities are on the map", () => {
  const dots = norwayDots.split(",").map((pair) => pair.split(" ").map(Number));
  expect(dots).toHaveLength(357);
  for (const [x = -1, y = -1] of dots) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(mapWidth);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(mapHeight);
  }
});

test("north is up, east is right", () => {
  const [osloX, osloY] = projectNorway(59.9, 10.7);
  const [vadsoX, vadsoY] = projectNorway(70.1, 29.8);
  expect(vadsoX).toBeGreaterThan(osloX);
  expect(vadsoY).toBeLessThan(osloY);
});
