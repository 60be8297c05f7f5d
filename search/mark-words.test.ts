import { expect, test } from "vitest";
import { toHighlightHtml } from "./highlight.ts";
import { markExcerpt, markTitle, titleExplains } from "./mark-words.ts";

const title = (text: string, ...marks: string[]) => toHighlightHtml(markTitle(text, marks));
const excerpt = (text: string, ...marks: string[]) => toHighlightHtml(markExcerpt(text, marks) ?? "");

test.each([
  ["Utvikler C#", ["csharp"], "Utvikler <mark>C#</mark>"],
  ["Økonomisystem-forvalter", ["okonomi"], "<mark>Økonomisystem-forvalter</mark>"],
  ["Sky, ikke skyggelegging", ["sky"], "<mark>Sky</mark>, ikke <mark>skyggelegging</mark>"],
  ["IT og vit", ["it"], "<mark>IT</mark> og vit"],
  ["Løsningsarkitekt", ["arkitekt"], "<mark>Løsningsarkitekt</mark>"],
])("%s shows %j", (text, marks, html) => {
  expect(title(text, ...marks)).toBe(html);
});

test("an excerpt is the words around the first hit, with markup as text", () => {
  const long = `${"ord ".repeat(40)}her er <script>alert('klima')</script> ${"mer ".repeat(40)}`;
  const html = excerpt(long, "klima");
  expect(html).toContain("&lt;script&gt;alert(&#39;<mark>klima</mark>&#39;)");
  expect(html.split(" ").length).toBeLessThan(30);
  expect(excerpt("Kort om klima.", "klima")).toBe("Kort om <mark>klima</mark>.");
  expect(markExcerpt("Ingenting", ["klima"])).toBeUndefined();
});

test("a title explains a hit when it shows something of every term", () => {
  const terms = [{ marks: ["utvikl"] }, { marks: ["berg"] }];
  expect(titleExplains("Utvikler i Bergen", terms)).toBe(true);
  expect(titleExplains("Utvikler", terms)).toBe(false);
});
