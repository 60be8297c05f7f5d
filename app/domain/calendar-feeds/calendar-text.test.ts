import fc from "fast-check";
import { expect, test } from "vitest";
import type { CalendarEntry } from "./calendar-feed.server.ts";
import { calendarText } from "./calendar-text.ts";

const placement: CalendarEntry = {
  uid: "placement-1",
  kind: "placement",
  title: "Prøvesund kommune: Opne data",
  place: "Prøvesund",
  startsOn: "2026-03-02",
  endsBefore: "2026-08-31",
  startsAt: null,
  endsAt: null,
  changedAt: "2026-02-01 08:00:00+00",
};
const gathering: CalendarEntry = {
  ...placement,
  uid: "gathering-1",
  kind: "gathering",
  title: "Samling, dag 1; Årdal",
  startsOn: null,
  endsBefore: null,
  startsAt: "2026-10-25 09:00:00+01",
  endsAt: "2026-10-26 15:00:00+01",
};
const texts = {
  name: "Fjordtrainee",
  titleOf: ({ title }: CalendarEntry) => title,
  pageOf: () => "https://own.example/trainee",
};
const unfolded = (text: string) => text.replace(/\r\n /g, "").split("\r\n");

test("a period ends on the first day after, times are instants, and ids and sequence stay with the row", () => {
  const lines = unfolded(calendarText([placement, gathering], texts));
  expect(lines).toEqual(
    expect.arrayContaining([
      "METHOD:PUBLISH",
      "UID:placement-1@samfunnskode",
      "DTSTART;VALUE=DATE:20260302",
      "DTEND;VALUE=DATE:20260831",
      "SUMMARY:Prøvesund kommune: Opne data",
      "DTSTART:20261025T080000Z",
      "DTEND:20261026T140000Z",
      "SUMMARY:Samling\\, dag 1\\; Årdal",
      "SEQUENCE:65865600",
    ]),
  );
  expect(calendarText([placement], texts)).toBe(calendarText([placement], texts));
});

test("a later change has a higher sequence that still fits into 31 bits", () => {
  const sequence = (changedAt: string) => {
    const line = unfolded(calendarText([{ ...placement, changedAt }], texts)).find((one) =>
      one.startsWith("SEQUENCE:"),
    );
    return Number(line?.slice("SEQUENCE:".length));
  };
  expect(sequence("2026-02-01 08:00:01+00")).toBeGreaterThan(sequence("2026-02-01 08:00:00+00"));
  expect(sequence("2090-01-01 00:00:00+00")).toBeLessThan(2 ** 31);
});

test("whatever people write, no line is longer than 75 octets and none is made by them", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 120 }), (title) => {
      const text = calendarText([{ ...placement, title: `${title}\r\nBEGIN:VALARM`, place: title }], texts);
      expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
      const lines = text.split("\r\n");
      expect(lines.filter((line) => /^BEGIN:/.test(line))).toEqual(["BEGIN:VCALENDAR", "BEGIN:VEVENT"]);
      expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    }),
    { numRuns: 30 },
  );
});
