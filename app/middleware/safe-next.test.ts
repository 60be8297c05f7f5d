import fc from "fast-check";
import { expect, test } from "vitest";
import { safeNext } from "./safe-next.ts";

test.each(["/", "/min-side", "/nn/stillinger/x/sok?steg=2", "/stillinger?q=c%23#treff", "/søk"])(
  "%s is ours",
  (path) => {
    expect(safeNext(path, "/fallback")).toBe(new URL(path, "http://a").href.slice("http://a".length));
  },
);

test.each([
  "",
  "min-side",
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "https://evil.example/",
  "javascript:alert(1)",
  "/\t/evil.example",
  "/%0d\n",
  " /min-side",
  "/.//evil.example",
  "/..//evil.example",
  null,
  undefined,
])("%s is refused", (path) => {
  expect(safeNext(path, "/fallback")).toBe("/fallback");
});

test("whatever comes in, what goes out stays on our origin", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("/", "\\", ".", "a", ":", "@", "?", "#", "\t", "\n", "%2f") }),
      (path) => {
        expect(new URL(safeNext(path, "/f"), "https://own.example").origin).toBe("https://own.example");
      },
    ),
  );
});
