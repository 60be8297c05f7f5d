import type { PostgrestError } from "@supabase/supabase-js";

/** Which page of a list is wanted, from 1, and how long a page is. */
export type PageAsked = { page: number; size: number };

/** A page of a list with where it is; `total` counts the whole list. */
export type Page<Row> = { rows: Row[]; total: number; page: number; pages: number };

/** The page an address asks for (`?side=2`); anything that is no page is the first. */
export function askedPage(params: URLSearchParams, size: number): PageAsked {
  const page = Number(params.get("side") ?? 1);
  return { page: Number.isSafeInteger(page) && page >= 1 ? page : 1, size };
}

/** Reads one page of a list that has `total` rows; a page beyond the end is the last one. */
export async function readPage<Row>(
  total: number,
  { page, size }: PageAsked,
  read: (offset: number) => PromiseLike<{ data: Row[]; error: null } | { data: null; error: PostgrestError }>,
): Promise<Page<Row>> {
  const pages = Math.max(Math.ceil(total / size), 1);
  const shown = Math.min(page, pages);
  if (total === 0) return { rows: [], total, page: shown, pages };
  const { data, error } = await read((shown - 1) * size);
  if (error) throw error;
  return { rows: data, total, page: shown, pages };
}

/** How many rows a query that only counts has found. */
export async function countRows(
  query: PromiseLike<{ count: number | null; error: PostgrestError | null }>,
): Promise<number> {
  const { count, error } = await query;
  if (error) throw error;
  return count ?? 0;
}
