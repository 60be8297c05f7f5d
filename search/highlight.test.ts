import fc from "fast-check";
import { expect, test } from "vitest";
import { toHighlightHtml } from "./highlight.ts";

test("hits stand in mark, everything else is text", () => {
  expect(toHighlightHtml("Senior \ue000utvikler\ue001 <script>")).toBe(
    "Senior <mark>utvikler</mark> &lt;script&gt;",
  );
});

test("marks are balanced and nothing else is markup, whatever the text holds", () => {
  const character = fc.constantFrom("\ue000", "\ue001", "<", ">", "&", '"', "'", "a", "mark", " ");
  fc.assert(
    fc.property(fc.array(character), (characters) => {
      const html = toHighlightHtml(characters.join(""));
      const marks = html.match(/<\/?mark>/g) ?? [];
      expect(marks.every((mark, index) => mark === (index % 2 === 0 ? "<mark>" : "</mark>"))).toBe(true);
      expect(marks.length % 2).toBe(0);
      expect(html.replace(/<\/?mark>/g, "")).not.toMatch(/[<>\ue000\ue001]/);
    }),
  );
});
