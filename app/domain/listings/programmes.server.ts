import type { Locale } from "~/locales/locale";
import type { RequestDatabase } from "~/platform/database.server";
import { listCards } from "./listings.server";

/** The traineeships that are open now, the ones that close first on top: the card and how long it lasts. */
export async function listProgrammes(database: RequestDatabase, locale: Locale, now = new Date()) {
  const { data, error } = await database
    .from("listings")
    .select("id, start_date, start_text, duration_months, deadline, positions")
    .eq("kind", "traineeship")
    .eq("status", "published")
    .lte("publish_at", now.toISOString())
    .gt("deadline", now.toISOString())
    .order("deadline")
    .limit(200);
  if (error) throw error;
  const cards = await listCards(database, { ids: data.map(({ id }) => id) }, locale, now);
  return data.flatMap((row) => {
    const card = cards.find(({ id }) => id === row.id);
    return card ? [{ ...row, card }] : [];
  });
}
