import type { RequestDatabase } from "~/platform/database.server";
import type { EditSection } from "./edit-sections";

/** What those who write an ad have said about it, the first first; nothing for everybody else. */
export async function listComments(database: RequestDatabase, listingId: string) {
  const { data, error } = await database
    .from("listing_comments")
    .select(
      `id, section, body, created_at, settled_at,
      author:accounts!listing_comments_author_id_fkey(full_name),
      settler:accounts!listing_comments_settled_by_fkey(full_name)` as const,
    )
    .eq("listing_id", listingId)
    .order("created_at")
    .order("id");
  if (error) throw error;
  return data.map(({ id, section, body, created_at, settled_at, author, settler }) => ({
    id,
    section: section as EditSection | null,
    body,
    at: created_at,
    author: author?.full_name || null,
    settled: settled_at ? { at: settled_at, by: settler?.full_name || null } : null,
  }));
}

export type ListingComment = Awaited<ReturnType<typeof listComments>>[number];
