import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";
import { env } from "~/platform/env.server";
import { closeCalendarFeed, openCalendarFeed } from "./calendar-feed.server";

export const feedForm = z.object({ intent: z.enum(["open", "close"]) });

/** Opens the person's feed anew and answers its address, or closes it. Refuses: not_found, for who has no calendar. */
export async function changeFeed(
  database: RequestDatabase,
  { intent }: z.output<typeof feedForm>,
): Promise<{ ok: true; address: string | null } | { ok: false; reason: "not_found" }> {
  if (intent === "close") {
    await closeCalendarFeed(database);
    return { ok: true, address: null };
  }
  const token = await openCalendarFeed(database);
  if (!token) return { ok: false, reason: "not_found" };
  const address = new URL("/trainee/kalender.ics", env().SITE_URL);
  address.searchParams.set("n", token);
  return { ok: true, address: address.href };
}
