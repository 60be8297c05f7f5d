const DAY_MS = 86_400_000;

/** Today's date in Norway, as YYYY-MM-DD. */
export function todayInNorway(now = new Date()): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(now);
}

/** The date `days` days after (before, when negative) a date YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The number of days from one date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** An instant that PostgreSQL reads as that time of that day on a clock in Norway. */
export function atClock(day: string, time: string): string {
  return `${day} ${time} Europe/Oslo`;
}

/** The first day on or after `day` that is `monthDay` (MM-DD), as when a traineeship starts on 1 September. */
export function firstOn(monthDay: string, day: string): string {
  const year = Number(day.slice(0, 4));
  const sameYear = `${year}-${monthDay}`;
  return sameYear >= day ? sameYear : `${year + 1}-${monthDay}`;
}
