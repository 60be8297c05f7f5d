import fc from "fast-check";
import { expect, test } from "vitest";
import type { Asker } from "./asker.ts";
import { runs } from "./runs.ts";

/** Text that tries to break in or to break out: it never fails, and markup stays text. */
export function hostileText({ bench, search }: Asker): void {
  test("C16 hostile text never fails", async () => {
    const texts = [
      "a".repeat(50_000),
      "æ ".repeat(2500),
      "\"'`;--",
      "' or 1=1 --",
      "& | ! ( ) :* <-> <2>",
      "county = 46 AND NOT x",
      "\\",
      "%_%",
      "\0java\0",
      "\ud800",
      "x\udfff",
      "😀😀😀",
      "<script>alert(1)</script>",
      "\ue000java\ue001",
      "{}[]()",
      "\u202e\u0000\u200b",
      "1e999999",
      "-java",
      "java:*",
      "Москва 東京",
    ];
    for (const text of texts) {
      for (const prefix of [true, false]) {
        const result = await search({ text, prefix, facets: ["county"] });
        expect(result.total).toBeGreaterThanOrEqual(result.hits.length);
      }
    }
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 60 }), async (text) => {
        const result = await search({ text, prefix: true, filters: { skill: [text] }, near: text });
        expect(result.total).toBe(0);
      }),
      { numRuns: runs(40) },
    );
  });

  test("C16 text without letters asks for everything, letters that no ad has for nothing", async () => {
    expect((await search({ text: "Москва" })).total).toBe(0);
    expect((await search({ text: "?!" })).total).toBe(bench().corpus.length);
  });

  test("C17 hits are marked, marks are balanced, markup in an ad stays text", async () => {
    const java = await search({ text: "systemutvikler" });
    expect(java.hits[0]!.highlight!.title).toBe("<mark>Systemutvikler</mark> Java");
    expect((await search({ text: "c#" })).hits[0]!.highlight!.title).toBe("Utvikler <mark>C#</mark>");
    const climate = bench().corpus.find(({ title }) => title === "Rådgiver bærekraft")!;
    const { hits } = await search({ text: "klima" });
    const { excerpt } = hits.find((hit) => hit.id === climate.id)!.highlight!;
    expect(excerpt).toContain("&lt;script&gt;");
    expect(excerpt).toContain("<mark>klima</mark>");
    for (const text of ["utvikler", "kommune", "sikkerhet", "script", "sky"]) {
      for (const { highlight } of (await search({ text })).hits) {
        for (const html of [highlight!.title, highlight!.excerpt ?? ""]) {
          const tags = html.match(/<[^>]*>/g) ?? [];
          expect(tags.every((tag, index) => tag === (index % 2 ? "</mark>" : "<mark>"))).toBe(true);
          expect(tags.length % 2).toBe(0);
        }
      }
    }
  });
}
