import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import { toDate } from "~/locales/format";
import type { CalendarEntry } from "./calendar-feed.server";

type Texts = {
  /** The name of the calendar. */
  name: string;
  titleOf: (entry: CalendarEntry) => string;
  /** Where a person reads more. */
  pageOf: (entry: CalendarEntry) => string;
};

const HALF_A_DAY = 12 * 60 * 60;
/** The first second that SEQUENCE counts from: it has to fit into 31 bits (RFC 5545, 3.3.8). */
const EPOCH = Date.parse("2024-01-01T00:00:00Z");

/**
 * A calendar as RFC 5545 writes it: lines folded at 75 octets, whole days as dates with the first day after as their
 * end, times as instants in UTC, which every reader shows on its own clock. The same entries give the same text: stamps
 * and sequence numbers are those of the last change, and the ids stay with the rows.
 */
export function calendarText(entries: readonly CalendarEntry[], { name, titleOf, pageOf }: Texts): string {
  const calendar = ical({
    name: plain(name),
    prodId: { company: "Samfunnskode", product: "Traineekalender", language: "NO" },
    method: ICalCalendarMethod.PUBLISH,
    ttl: HALF_A_DAY,
  });
  for (const entry of entries) {
    const { uid, place, startsOn, endsBefore, startsAt, endsAt, changedAt, kind } = entry;
    const changed = toDate(changedAt);
    const isDay = startsOn !== null;
    calendar.createEvent({
      id: `${uid}@samfunnskode`,
      start: toDate(startsOn ?? startsAt ?? changedAt),
      end: toDate(endsBefore ?? endsAt ?? changedAt),
      allDay: isDay,
      summary: plain(titleOf(entry)),
      location: place && plain(place),
      url: pageOf(entry),
      stamp: changed,
      lastModified: changed,
      sequence: Math.max(Math.floor((changed.getTime() - EPOCH) / 1000), 0),
      // A half year at a host does not make the person busy all day; a gathering does.
      transparency: kind === "gathering" ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** One line without control characters: what people write may not end a line of the file. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}
