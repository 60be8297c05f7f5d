import type { Locale } from "~/locales/locale";
import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";
import type { ListingCardData } from "../listings/listing-card-data";
import { listCards } from "../listings/listings.server";

export type Favourite = {
  listingId: string;
  note: string;
  /** Null while its ad is hidden (suspended or removed). */
  card: ListingCardData | null;
};

/** The signed-in person's favourites, the newest first. Throws when the database does not answer. */
export async function listFavourites(database: RequestDatabase, locale: Locale): Promise<Favourite[]> {
  const { data, error } = await database
    .from("favourites")
    .select("listing_id, note")
    .is("removed_at", null)
    .order("created_at", { ascending: false });
  if (error) throw error;
  const ids = data.map(({ listing_id }) => listing_id);
  const cards = new Map((await listCards(database, { ids }, locale)).map((card) => [card.id, card]));
  return data.map(({ listing_id, note }) => ({
    listingId: listing_id,
    note,
    card: cards.get(listing_id) ?? null,
  }));
}

/** Which of these ads are among the person's favourites; none for somebody who is not signed in. */
export async function favouritesAmong(
  database: RequestDatabase,
  viewer: object | null,
  listingIds: readonly string[],
): Promise<Set<string>> {
  if (!viewer || listingIds.length === 0) return new Set();
  const { data, error } = await database
    .from("favourites")
    .select("listing_id")
    .is("removed_at", null)
    .in("listing_id", [...listingIds]);
  if (error) throw error;
  return new Set(data.map(({ listing_id }) => listing_id));
}

/** Makes a public ad a favourite, or puts one back with its note. */
export async function keepListing(
  database: RequestDatabase,
  listingId: string,
): Promise<Outcome<"not_found" | "too_many_favourites">> {
  const { error } = await database.rpc("keep_listing", { p_listing: listingId });
  return outcomeOf(error, ["not_found", "too_many_favourites"]);
}

/** Takes an ad out of the favourites; its note is kept for a day, in case the person wants it back. */
export async function dropFavourite(database: RequestDatabase, listingId: string): Promise<void> {
  const { error } = await database.rpc("drop_favourite", { p_listing: listingId });
  if (error) throw error;
}

/** Writes the person's own note on a favourite. False when it is not among them. */
export async function writeNote(
  database: RequestDatabase,
  listingId: string,
  note: string,
): Promise<boolean> {
  const { data, error } = await database
    .from("favourites")
    .update({ note })
    .eq("listing_id", listingId)
    .is("removed_at", null)
    .select("listing_id")
    .maybeSingle();
  if (error) throw error;
  return data !== null;
}
