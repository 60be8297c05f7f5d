import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hitsAtATime, idsAfter, type Position, readCursor, writeCursor } from "./listing-cursor.ts";

const reader = (list: () => readonly string[]) => {
  let reads = 0;
  return {
    reads: () => reads,
    async readPage(page: number) {
      reads += 1;
      return {
        ids: list().slice((page - 1) * hitsAtATime, page * hitsAtATime),
        total: list().length,
      };
    },
  };
};

test("a list that stands still is read once, whole and in order", async () => {
  const list = Array.from({ length: 234 }, () => randomUUID());
  const { readPage } = reader(() => list);
  const seen: string[] = [];
  let position: Position | null = null;
  do {
    const page: Awaited<ReturnType<typeof idsAfter>> = await idsAfter(position, 45, readPage);
    seen.push(...page.ids);
    position = page.next;
  } while (position);
  expect(seen).toEqual(list);
});

test("a page takes at most two reads when the last ad is where it was", async () => {
  const list = Array.from({ length: 300 }, () => randomUUID());
  const { readPage, reads } = reader(() => list);
  await idsAfter({ passed: 70, lastId: list[69]! }, 100, readPage);
  expect(reads()).toBe(2);
});

test("whatever is published or closed between two pages, an ad that is there all the time is never missed", async () => {
  const change = fc.record({
    at: fc.nat({ max: 400 }),
    removed: fc.nat({ max: 40 }),
    added: fc.nat({ max: 140 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: 330 }),
      fc.integer({ min: 1, max: 100 }),
      fc.array(change, { maxLength: 6 }),
      async (size, limit, changes) => {
        let list = Array.from({ length: size }, () => randomUUID() as string);
        const always = new Set(list);
        const { readPage } = reader(() => list);
        const seen = new Set<string>();
        let position: Position | null = null;
        for (let pages = 0; pages < 2_000; pages += 1) {
          const page: Awaited<ReturnType<typeof idsAfter>> = await idsAfter(position, limit, readPage);
          for (const id of page.ids) seen.add(id);
          position = page.next;
          if (!position) break;
          const happened = changes[pages];
          if (!happened) continue;
          const gone = new Set(list.slice(happened.at, happened.at + happened.removed));
          for (const id of gone) always.delete(id);
          const fresh = Array.from({ length: happened.added }, () => randomUUID() as string);
          list = [...fresh, ...list.filter((id) => !gone.has(id))];
        }
        expect(position).toBeNull();
        expect([...always].filter((id) => !seen.has(id))).toEqual([]);
      },
    ),
  );
});

test("a cursor comes back as it went out, and nothing else is one", () => {
  const position = { passed: 120, lastId: randomUUID() };
  expect(readCursor(writeCursor(position))).toEqual(position);
  for (const word of ["", "x", "W10", "e30", "../..", "a".repeat(400), `${writeCursor(position)}x=`])
    expect(readCursor(word)).toBeNull();
});
