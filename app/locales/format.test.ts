import { describe, expect, test } from "vitest";
import {
  daysUntil,
  formatCount,
  formatDate,
  formatDateTime,
  formatDaysLeft,
  formatDeadline,
  formatMoney,
  formatMoneyRange,
  formatMonth,
  formatPeriod,
  formatTime,
  joinList,
  toDate,
} from "./format.ts";

const now = "2026-11-23T12:00:00Z";

describe("dates", () => {
  test.each([
    ["2026-12-07T22:59:59Z", "nb", "7.\u00a0desember"],
    ["2026-12-07T22:59:59Z", "nn", "7.\u00a0desember"],
    ["2026-12-07T22:59:59Z", "en", "7\u00a0December"],
    ["2026-12-07T23:00:00Z", "nb", "8.\u00a0desember"],
    ["2026-12-31T22:59:59Z", "nb", "31.\u00a0desember"],
    ["2026-12-31T23:00:00Z", "nb", "1.\u00a0januar 2027"],
    ["2027-08-16", "nb", "16.\u00a0august 2027"],
    ["2024-02-29", "nn", "29.\u00a0februar 2024"],
    ["2027-08-16", "en", "16\u00a0August 2027"],
  ] as const)("%s in %s is %s", (value, locale, text) => {
    expect(formatDate(value, locale, now)).toBe(text);
  });

  test("the year stands when it is not this year in Norway, on both sides of midnight there", () => {
    expect(formatDate("2026-12-31T12:00:00Z", "nb", "2026-12-31T22:59:59Z")).toBe("31.\u00a0desember");
    expect(formatDate("2026-12-31T12:00:00Z", "nb", "2026-12-31T23:00:00Z")).toBe("31.\u00a0desember 2026");
  });

  test("a period ends on its last day, and says the first year only when it is another", () => {
    expect(["nb", "nn", "en"].map((locale) => formatMonth("2027-05-15", locale as "nb"))).toEqual([
      "mai",
      "mai",
      "May",
    ]);
    expect(formatMonth("2027-12-15", "nb")).toBe("des");
    expect(formatPeriod("2027-03-01", "2027-09-01", "nb")).toBe("1.\u00a0mars – 31.\u00a0august 2027");
    expect(formatPeriod("2026-09-01", "2027-03-01", "nn")).toBe(
      "1.\u00a0september 2026 – 28.\u00a0februar 2027",
    );
    expect(formatPeriod("2026-07-01", "2027-01-01", "en")).toBe("1\u00a0July – 31\u00a0December 2026");
  });

  test("time of day and weekday", () => {
    expect(formatTime("2026-12-07T22:59:59Z", "nb")).toBe("23.59");
    expect(formatTime("2026-06-07T21:59:59Z", "en")).toBe("23:59");
    expect(formatDateTime("2026-11-23T09:42:00Z", "nn", now)).toBe("23.\u00a0november klokka\u00a010.42");
    expect(formatDateTime("2026-11-23T09:42:00Z", "en", now)).toBe("23\u00a0November at\u00a010:42");
    expect(formatDeadline("2026-12-07T22:59:59Z", "nb", now)).toBe("mandag 7.\u00a0desember");
    expect(formatDeadline("2026-12-07T22:59:59Z", "nn", now)).toBe("måndag 7.\u00a0desember");
    expect(formatDeadline("2026-12-07T22:59:59Z", "en", now)).toBe("Monday 7\u00a0December");
  });

  test("both half past twos of the October night read the same", () => {
    expect(formatTime("2026-10-25T00:30:00Z", "nb")).toBe("02.30");
    expect(formatTime("2026-10-25T01:30:00Z", "nb")).toBe("02.30");
  });

  test("what PostgreSQL writes is read", () => {
    expect(toDate("2026-12-07 22:59:59.123+00").toISOString()).toBe("2026-12-07T22:59:59.123Z");
    expect(toDate("2026-12-07T22:59:59+00:00").toISOString()).toBe("2026-12-07T22:59:59.000Z");
    expect(() => toDate("soon")).toThrow(RangeError);
  });
});

describe("time left", () => {
  test.each([
    ["2026-12-07T22:59:59Z", now, "14 dager igjen"],
    ["2026-11-23T22:59:59Z", now, "i dag"],
    ["2026-11-24T22:59:59Z", now, "i morgen"],
    ["2026-11-25T22:59:59Z", now, "2 dager igjen"],
    ["2026-11-23T12:00:00Z", now, "fristen er ute"],
    ["2026-11-23T11:59:59Z", now, "fristen er ute"],
    ["2026-10-25T22:59:59Z", "2026-10-24T22:00:00Z", "i dag"],
    ["2026-10-25T22:59:59Z", "2026-10-24T21:59:59Z", "i morgen"],
    ["2027-03-28T21:59:59Z", "2027-03-27T23:00:00Z", "i dag"],
    ["2027-03-29T21:59:59Z", "2027-03-27T23:00:00Z", "i morgen"],
    ["2027-01-01T22:59:59Z", "2026-12-31T22:59:59Z", "i morgen"],
    ["2024-03-01T22:59:59Z", "2024-02-28T12:00:00Z", "2 dager igjen"],
  ])("%s seen at %s is %s", (deadline, at, text) => {
    expect(formatDaysLeft(deadline, "nb", at)).toBe(text);
  });

  test("nynorsk and English", () => {
    expect(formatDaysLeft("2026-12-07T22:59:59Z", "nn", now)).toBe("14 dagar att");
    expect(formatDaysLeft("2026-11-24T22:59:59Z", "nn", now)).toBe("i morgon");
    expect(formatDaysLeft("2026-12-07T22:59:59Z", "en", now)).toBe("14 days left");
  });

  test("days are calendar days, also when one has 25 hours", () => {
    expect(daysUntil("2026-10-26T23:30:00Z", "2026-10-24T22:30:00Z")).toBe(2);
    expect(daysUntil("2026-11-22", now)).toBe(-1);
  });
});

describe("money, lists and counts", () => {
  test("kroner", () => {
    expect(formatMoney(50_000, "nb")).toBe("50\u00a0000\u00a0kr");
    expect(formatMoney(50_000, "nn")).toBe("50\u00a0000\u00a0kr");
    expect(formatMoney(50_000, "en")).toBe("NOK\u00a050,000");
    expect(formatMoneyRange(670_000, 800_000, "nb")).toBe("670\u00a0000–800\u00a0000\u00a0kr");
    expect(formatMoneyRange(670_000, 800_000, "en")).toBe("NOK\u00a0670,000–800,000");
    expect(formatMoneyRange(670_000, null, "nn")).toBe("frå 670\u00a0000\u00a0kr");
    expect(formatMoneyRange(null, 800_000, "nb")).toBe("opptil 800\u00a0000\u00a0kr");
    expect(formatMoneyRange(700_000, 700_000, "nb")).toBe("700\u00a0000\u00a0kr");
    expect(formatMoneyRange(null, null, "nb")).toBeNull();
  });

  test("lists", () => {
    const places = ["Sogndal", "Brønnøy", "Oslo"];
    expect(joinList(places, "nb", "or")).toBe("Sogndal, Brønnøy eller Oslo");
    expect(joinList(places, "nn", "and")).toBe("Sogndal, Brønnøy og Oslo");
    expect(joinList(places, "en", "or")).toBe("Sogndal, Brønnøy or Oslo");
    expect(joinList(["Oslo"], "nb", "or")).toBe("Oslo");
    expect(joinList([], "nb", "or")).toBe("");
  });

  test("counts", () => {
    expect(formatCount(3, "nb")).toBe("tre");
    expect(formatCount(1, "nn")).toBe("éin");
    expect(formatCount(13, "en")).toBe("13");
  });
});
