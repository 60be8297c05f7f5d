const DAY = 86_400_000;

/** The day (YYYY-MM-DD) so many days after another; negative counts back. Throws for what is no day. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Periods are kept half-open: the first day after. People write and read the last day. */
export const dayAfter = (lastDay: string) => addDays(lastDay, 1);
export const lastDayOf = (endsBefore: string) => addDays(endsBefore, -1);

/**
 * Whole months after a day, for dividing a programme into periods: the same day of the month, or the last one where
 * the month is shorter.
 */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}

const DAYS_OF_MONTH = 30.44;

/** Months from the first day to before the end, to the nearest whole one. */
export function monthsBetween(startsOn: string, endsBefore: string): number {
  return Math.round(daysBetween(startsOn, endsBefore) / DAYS_OF_MONTH);
}

/** Days from the first to before the end. */
export function daysBetween(startsOn: string, endsBefore: string): number {
  return (Date.parse(endsBefore) - Date.parse(startsOn)) / DAY;
}
