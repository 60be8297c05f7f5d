import fc from "fast-check";
import { expect, test } from "vitest";
import { storySlug } from "./story.ts";

test.each([
  ["Fra spill til spillvann", "fra-spill-til-spillvann-a1b2"],
  ["Årets læring på Øst-Finnmark!", "arets-laering-pa-ost-finnmark-a1b2"],
  ["Čáhcesuolu čuovvu", "cahcesuolu-cuovvu-a1b2"],
  ["???", "a1b2"],
])("%s has the address %s", (title, slug) => {
  expect(storySlug(title, "a1b2")).toBe(slug);
});

test("every title gives an address that the database takes", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200, unit: "grapheme" }), (title) => {
      const slug = storySlug(title, "a1b2c3d4");
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(slug.length).toBeLessThanOrEqual(120);
    }),
  );
});
