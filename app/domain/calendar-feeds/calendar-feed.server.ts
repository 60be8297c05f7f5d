import { z } from "zod";
import { locales } from "~/locales/locale";
import type { RequestDatabase } from "~/platform/database.server";
import { refusalOf } from "~/platform/refusal";

const day = z.iso.date().nullable();

/** Whole days are half-open in `starts_on` and `ends_before`; what has a time has it in `starts_at` and `ends_at`. */
const entry = z
  .object({
    uid: z.string(),
    kind: z.enum([
      "placement",
      "gathering",
      "answer",
      "check_in",
      "pulse",
      "todo",
      "mentee",
      "mentee_check_in",
    ]),
    title: z.string(),
    place: z.string().nullable(),
    starts_on: day,
    ends_before: day,
    starts_at: z.string().nullable(),
    ends_at: z.string().nullable(),
    changed_at: z.string(),
  })
  .transform((row) => ({
    uid: row.uid,
    kind: row.kind,
    title: row.title,
    place: row.place,
    startsOn: row.starts_on,
    endsBefore: row.ends_before,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    changedAt: row.changed_at,
  }));
export type CalendarEntry = z.output<typeof entry>;

const feed = z.object({ locale: z.enum(locales), entries: z.array(entry) });
type CalendarFeed = z.output<typeof feed>;

/** What stands in the calendar of one of the person's traineeships from a day on, the next first. */
export async function listComing(
  database: RequestDatabase,
  traineeId: string,
  today: string,
  limit: number,
): Promise<CalendarEntry[]> {
  const { data, error } = await database.rpc("my_calendar").eq("trainee_id", traineeId);
  if (error) throw error;
  const begins = ({ startsOn, startsAt }: CalendarEntry) => startsOn ?? startsAt ?? "";
  return z
    .array(entry)
    .parse(data)
    .filter((one) => begins(one).slice(0, 10) >= today)
    .sort((a, b) => begins(a).localeCompare(begins(b)))
    .slice(0, limit);
}

/** What the address of a calendar feed shows; null when its token is unknown or has been revoked. */
export async function readCalendarFeed(
  database: RequestDatabase,
  token: string,
): Promise<CalendarFeed | null> {
  if (!/^[0-9a-f]{64}$/.test(token)) return null;
  const { data, error } = await database.rpc("read_calendar_feed", { p_token: token });
  if (error) throw error;
  return feed.nullable().parse(data);
}

/** The person's open feed: when it was opened and when a calendar last read it. Null when there is none. */
export async function findOpenFeed(database: RequestDatabase, accountId: string) {
  const { data, error } = await database
    .from("calendar_feeds")
    .select("created_at, last_read_at")
    .eq("account_id", accountId)
    .is("revoked_at", null)
    .maybeSingle();
  if (error) throw error;
  return data && { openedAt: data.created_at, lastReadAt: data.last_read_at };
}

/** A new address for the person's calendar, shown this once; an older one stops working. Null for who has no calendar. */
export async function openCalendarFeed(database: RequestDatabase): Promise<string | null> {
  const { data, error } = await database.rpc("open_calendar_feed");
  if (!error) return data;
  if (refusalOf(error)?.reason === "not_found") return null;
  throw error;
}

/** The address of the person's calendar stops working at once. */
export async function closeCalendarFeed(database: RequestDatabase): Promise<void> {
  const { error } = await database.rpc("close_calendar_feed");
  if (error) throw error;
}
