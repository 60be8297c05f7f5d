import { z } from "zod";

/** How many hits are read from the search at a time, and how many ads may close between two pages without one being missed. */
export const hitsAtATime = 100;

/** Where a reader stands in a list: how many hits came before, and the id of the last of them. */
export type Position = { passed: number; lastId: string };

const stored = z.tuple([z.int().min(1).max(10_000_000), z.uuid()]);

/** A position as one opaque word for URLs. */
export function writeCursor({ passed, lastId }: Position): string {
  return Buffer.from(JSON.stringify([passed, lastId])).toString("base64url");
}

/** The position behind a word that `writeCursor` made; null for any other. */
export function readCursor(word: string): Position | null {
  if (!/^[\w-]{1,100}$/.test(word)) return null;
  try {
    const [passed, lastId] = stored.parse(JSON.parse(Buffer.from(word, "base64url").toString()));
    return { passed, lastId };
  } catch {
    return null;
  }
}

/**
 * The next `limit` ids after a position, and the position after them (null at the end).
 *
 * Ads that are published or closed between two pages move the others along: the list goes on after the last id that was
 * read, wherever that stands now. When that ad itself is gone it goes back by `hitsAtATime` and repeats some, so that
 * none is missed. `readPage` reads a page of `hitsAtATime` ids, from 1, and how many there are in all.
 */
export async function idsAfter(
  position: Position | null,
  limit: number,
  readPage: (page: number) => Promise<{ ids: readonly string[]; total: number }>,
): Promise<{ ids: string[]; next: Position | null }> {
  const pages = new Map<number, ReturnType<typeof readPage>>();
  const read = (page: number) => {
    const known = pages.get(page) ?? readPage(page);
    pages.set(page, known);
    return known;
  };
  const start = position ? await startAfter(position, read) : 0;
  const page = Math.floor(start / hitsAtATime) + 1;
  const { ids: first, total } = await read(page);
  const skipped = start % hitsAtATime;
  const ids = first.slice(skipped, skipped + limit);
  if (ids.length < limit && total > page * hitsAtATime)
    ids.push(...(await read(page + 1)).ids.slice(0, limit - ids.length));
  const passed = start + ids.length;
  const lastId = ids.at(-1);
  return { ids, next: lastId !== undefined && passed < total ? { passed, lastId } : null };
}

async function startAfter(
  { passed, lastId }: Position,
  read: (page: number) => Promise<{ ids: readonly string[] }>,
): Promise<number> {
  const expected = Math.ceil(passed / hitsAtATime);
  for (const page of [expected, expected + 1, expected - 1]) {
    if (page < 1) continue;
    const index = (await read(page)).ids.indexOf(lastId);
    if (index >= 0) return (page - 1) * hitsAtATime + index + 1;
  }
  return Math.max(0, passed - 1 - hitsAtATime);
}
