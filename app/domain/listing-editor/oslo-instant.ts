const wall = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Oslo",
  dateStyle: "short",
  timeStyle: "medium",
});

/** Date (YYYY-MM-DD) and time (HH:MM:SS) on the clock in Norway. */
function wallClock(instant: number): { date: string; time: string } {
  const [date = "", time = ""] = wall.format(instant).split(" ");
  return { date, time };
}

/**
 * The instant (ISO 8601, UTC) of a date and a time (HH:MM) on the clock in Norway. Without a time, and at 23:59, it is
 * the last second of the day. Of the two 02:30s in the October night it is the later one, so that nobody is late who
 * was in time by their own clock; a time that the March night skips is an hour later. `date` has to be a real one.
 */
export function osloInstant(date: string, time?: string): string {
  const clock = !time || time === "23:59" ? "23:59:59" : `${time}:00`;
  const winter = Date.parse(`${date}T${clock}+01:00`);
  const summer = Date.parse(`${date}T${clock}+02:00`);
  const isSummer = wallClock(winter).time !== clock && wallClock(summer).time === clock;
  return new Date(isSummer ? summer : winter).toISOString();
}

/** What a form shows of an instant: date and time (HH:MM) on the clock in Norway. */
export function osloFields(instant: Date): { date: string; time: string } {
  const { date, time } = wallClock(instant.getTime());
  return { date, time: time.slice(0, 5) };
}
