import type { Locale } from "./locale.ts";

/** An instant as the database, JSON or the clock gives it: `2026-12-07 22:59:59+00` is read as well as ISO 8601. */
export type Instant = Date | string;

const timeZone = "Europe/Oslo";
const tags = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" } as const;
const hardSpace = "\u00a0";

const words = {
  nb: {
    at: "klokka",
    today: "i dag",
    tomorrow: "i morgen",
    left: "dager igjen",
    over: "fristen er ute",
    from: "fra",
    upTo: "opptil",
  },
  nn: {
    at: "klokka",
    today: "i dag",
    tomorrow: "i morgon",
    left: "dagar att",
    over: "fristen er ute",
    from: "frå",
    upTo: "opptil",
  },
  en: {
    at: "at",
    today: "today",
    tomorrow: "tomorrow",
    left: "days left",
    over: "closed",
    from: "from",
    upTo: "up to",
  },
} as const;

const numerals = {
  nb: ["null", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"],
  nn: ["null", "éin", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"],
  en: [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
  ],
} as const;

/** Reads an instant. A date without a time is that calendar day in every reading. Throws when it is neither. */
export function toDate(value: Instant): Date {
  const date =
    typeof value === "string"
      ? new Date(value.replace(" ", "T").replace(/(:[\d.]+[+-]\d\d)$/, "$1:00"))
      : value;
  if (Number.isNaN(date.getTime())) throw new RangeError("Not a date");
  return date;
}

/** Making one of Intl's formatters takes far longer than using it: each is made once. */
function kept<Format>(make: (locale: Locale) => Format): (locale: Locale) => Format {
  const made = new Map<Locale, Format>();
  return (locale) => {
    const format = made.get(locale) ?? make(locale);
    made.set(locale, format);
    return format;
  };
}

const clock = (options: Intl.DateTimeFormatOptions) =>
  kept((locale) => new Intl.DateTimeFormat(tags[locale], { timeZone, ...options }));
const dayAndMonth = clock({ day: "numeric", month: "long" });
const monthAndYear = clock({ month: "long", year: "numeric" });
const shortMonth = clock({ month: "short" });
const weekday = clock({ weekday: "long" });
const hours = clock({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const calendarDay = clock({ year: "numeric", month: "numeric", day: "numeric" });
const numbers = kept(
  (locale) => new Intl.NumberFormat(locale === "en" ? "en-GB" : "nb-NO", { maximumFractionDigits: 2 }),
);
const lists = {
  or: kept((locale) => new Intl.ListFormat(tags[locale], { type: "disjunction", style: "long" })),
  and: kept((locale) => new Intl.ListFormat(tags[locale], { type: "conjunction", style: "long" })),
};

function parts(value: Instant) {
  const found = Object.fromEntries(
    calendarDay("en")
      .formatToParts(toDate(value))
      .map(({ type, value }) => [type, Number(value)]),
  );
  return { year: found.year ?? 0, month: found.month ?? 0, day: found.day ?? 0 };
}

function dayNumber(value: Instant): number {
  const { year, month, day } = parts(value);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** "7. desember" (hard space), with the year only when it is not this year. Calendar day in Norway. */
export function formatDate(value: Instant, locale: Locale, now: Instant = new Date()): string {
  const year = parts(value).year === parts(now).year ? "" : ` ${parts(value).year}`;
  return dayAndMonth(locale).format(toDate(value)).replace(" ", hardSpace) + year;
}

/** "sep", "okt": the month, short, over a column. */
export function formatMonth(value: Instant, locale: Locale): string {
  return shortMonth(locale).format(toDate(value)).slice(0, 3);
}

/** "23.59", in English "23:59". Norwegian clock. */
export function formatTime(value: Instant, locale: Locale): string {
  const time = hours("en").format(toDate(value));
  return locale === "en" ? time : time.replace(":", ".");
}

/** "7. desember klokka 23.59". Norwegian clock. */
export function formatDateTime(value: Instant, locale: Locale, now: Instant = new Date()): string {
  return `${formatDate(value, locale, now)} ${words[locale].at}${hardSpace}${formatTime(value, locale)}`;
}

/** "mandag 7. desember", with the year only when it is not this year. */
export function formatDeadline(value: Instant, locale: Locale, now: Instant = new Date()): string {
  return `${weekday(locale).format(toDate(value))} ${formatDate(value, locale, now)}`;
}

/** "mars 2027": a whole month, by any of its days. */
export function formatMonthYear(value: Instant, locale: Locale): string {
  return monthAndYear(locale).format(toDate(value));
}

/** "1. mars – 31. august 2027": a period of days by its first and its last, given the first day after it. */
export function formatPeriod(startsOn: string, endsBefore: string, locale: Locale): string {
  const last = new Date(toDate(endsBefore).getTime() - 86_400_000);
  const isOneYear = parts(startsOn).year === parts(last).year;
  const first = isOneYear ? formatDate(startsOn, locale, startsOn) : formatFullDate(startsOn, locale);
  return `${first} – ${formatFullDate(last, locale)}`;
}

function formatFullDate(value: Instant, locale: Locale): string {
  return `${formatDate(value, locale, value)} ${parts(value).year}`;
}

/** Calendar days in Norway from `now` to `value`: 0 today, 1 tomorrow, negative in the past. */
export function daysUntil(value: Instant, now: Instant = new Date()): number {
  return dayNumber(value) - dayNumber(now);
}

/** "14 dager igjen", "i morgen", "i dag" or "fristen er ute". The instant decides, then the calendar day. */
export function formatDaysLeft(deadline: Instant, locale: Locale, now: Instant = new Date()): string {
  const text = words[locale];
  if (toDate(deadline) <= toDate(now)) return text.over;
  const days = daysUntil(deadline, now);
  if (days === 0) return text.today;
  if (days === 1) return text.tomorrow;
  return `${days} ${text.left}`;
}

/** "670 000" with hard spaces, in English "670,000". */
export function formatNumber(value: number, locale: Locale): string {
  return numbers(locale).format(value).replace(/\s/g, hardSpace);
}

/** Kroner: "50 000 kr", in English "NOK 50,000". */
export function formatMoney(amount: number, locale: Locale): string {
  const number = formatNumber(amount, locale);
  return locale === "en" ? `NOK${hardSpace}${number}` : `${number}${hardSpace}kr`;
}

/**
 * Kroner from and to: "670 000–800 000 kr", "fra 670 000 kr", "opptil 800 000 kr".
 * Null when both ends are unknown; the page then says that it is not stated.
 */
export function formatMoneyRange(min: number | null, max: number | null, locale: Locale): string | null {
  if (min === null && max === null) return null;
  if (min === null) return `${words[locale].upTo} ${formatMoney(max as number, locale)}`;
  if (max === null) return `${words[locale].from} ${formatMoney(min, locale)}`;
  if (min === max) return formatMoney(min, locale);
  return locale === "en"
    ? `${formatMoney(min, locale)}–${formatNumber(max, locale)}`
    : `${formatNumber(min, locale)}–${formatMoney(max, locale)}`;
}

/** "Sogndal, Brønnøy eller Oslo" (`or`), "Sogndal, Brønnøy og Oslo" (`and`). */
export function joinList(items: readonly string[], locale: Locale, word: "or" | "and"): string {
  return lists[word](locale).format(items);
}

/** The same with "and", for items that are no text: the number of each item, and what stands between two of them. */
export function listParts(count: number, locale: Locale): (number | string)[] {
  return lists
    .and(locale)
    .formatToParts(Array.from({ length: count }, (_, index) => String(index)))
    .map(({ type, value }) => (type === "element" ? Number(value) : value));
}

/** A count in running text: words up to twelve ("tre"), figures above. */
export function formatCount(count: number, locale: Locale): string {
  return numerals[locale][count] ?? formatNumber(count, locale);
}

/** The text with a capital first, for words that begin a sentence. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
