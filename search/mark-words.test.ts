import { expect, test } from "vitest";
import { toHighlightHtml } from "./highlight.ts";
import { createMarker } from "./mark-words.ts";

const title = (text: string, ...marks: string[]) => toHighlightHtml(createMarker([marks]).title(text));
const excerpt = (text: string, ...terms: string[]) =>
  toHighlightHtml(createMarker(terms.map((term) => [term])).excerpt(text) ?? "");

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
  expect(createMarker([["klima"]]).excerpt("Ingenting")).toBeUndefined();
});

test("an excerpt is where most of the words stand together, the first of several such places", () => {
  const filler = "ord ".repeat(40);
  const text = `Først java. ${filler}Så java og kotlin. ${filler}Til slutt kotlin og java.`;
  expect(excerpt(text, "java", "kotlin")).toContain("Så <mark>java</mark> og <mark>kotlin</mark>.");
  expect(excerpt(text, "java")).toMatch(/^Først <mark>java<\/mark>/);
  expect(excerpt(text, "kotlin", "rust")).toContain("Så java og <mark>kotlin</mark>");
});

test("a title shows the terms of which it holds something", () => {
  const { termsIn } = createMarker([["utvikl"], ["berg"]]);
  expect([...termsIn("Utvikler i Bergen")]).toEqual([0, 1]);
  expect([...termsIn("Utvikler")]).toEqual([0]);
});
