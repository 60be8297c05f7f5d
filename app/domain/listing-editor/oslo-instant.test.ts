import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { osloFields, osloInstant } from "./oslo-instant.ts";

test.each([
  ["2026-11-30", undefined, "2026-11-30T22:59:59.000Z", "a date alone is its last second"],
  ["2026-07-01", undefined, "2026-07-01T21:59:59.000Z", "in summer too"],
  ["2026-11-30", "23:59", "2026-11-30T22:59:59.000Z", "23:59 keeps its last minute"],
  ["2026-11-30", "12:00", "2026-11-30T11:00:00.000Z", "noon in winter"],
  ["2026-10-25", "01:59", "2026-10-24T23:59:00.000Z", "before the October night turns back"],
  ["2026-10-25", "02:30", "2026-10-25T01:30:00.000Z", "the later of the two 02:30s"],
  ["2026-10-25", "03:00", "2026-10-25T02:00:00.000Z", "after the October night turned back"],
  ["2026-03-29", "02:30", "2026-03-29T01:30:00.000Z", "the skipped 02:30 is 03:30"],
  ["2028-02-29", "08:00", "2028-02-29T07:00:00.000Z", "leap day"],
  ["2026-12-31", undefined, "2026-12-31T22:59:59.000Z", "the last day of the year"],
])("%s %s is %s (%s)", (date, time, expected, _why) => {
  expect(osloInstant(date, time)).toBe(expected);
});

describe("what is shown is what was typed", () => {
  const minute = fc
    .date({
      min: new Date("2020-01-01T00:00:00Z"),
      max: new Date("2060-01-01T00:00:00Z"),
      noInvalidDate: true,
    })
    .map((date) => new Date(Math.floor(date.getTime() / 60_000) * 60_000));

  test("for every minute that is on the clock", () => {
    fc.assert(
      fc.property(minute, (instant) => {
        const typed = osloFields(instant);
        const read = new Date(osloInstant(typed.date, typed.time));
        expect(osloFields(read)).toEqual(typed);
        // Never earlier than what was meant, and at most an hour (the October night) or the last minute later.
        const later = read.getTime() - instant.getTime();
        expect([0, 59_000, 3_600_000]).toContain(later);
      }),
    );
  });
});
