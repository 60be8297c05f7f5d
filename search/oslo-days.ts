const OFFSET = new Intl.DateTimeFormat("en", { timeZone: "Europe/Oslo", timeZoneName: "longOffset" });
const DAY = new Intl.DateTimeFormat("sv", { timeZone: "Europe/Oslo" });

/** The instant (ISO 8601) at which a calendar day (YYYY-MM-DD) is over in Norway; null for a day that does not exist. */
export function endOfDay(day: string): string | null {
  const midnight = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== day) return null;
  midnight.setUTCDate(midnight.getUTCDate() + 1);
  // The clock changes at 01:00 UTC, so an hour before midnight UTC the offset is that of the local midnight.
  const offset = /GMT([+-]\d{2}:\d{2})/.exec(OFFSET.format(new Date(midnight.getTime() - 3_600_000)))?.[1];
  return `${midnight.toISOString().slice(0, 19)}${offset ?? "+01:00"}`;
}

/** The last calendar day in Norway that lies before an instant. */
export function lastDayBefore(instant: string): string {
  return DAY.format(new Date(Date.parse(instant) - 1));
}
