import { expect, test } from "vitest";
import { isId } from "./is-id.ts";

test("only a uuid in its usual form is an id", () => {
  expect(isId("5eed0006-0000-4000-8000-000000000001")).toBe(true);
  expect(isId("5EED0006-0000-4000-8000-00000000000A")).toBe(true);
  for (const text of ["", "-".repeat(36), "a".repeat(36), "5eed0006-0000-4000-8000-000000000001\n"])
    expect(isId(text)).toBe(false);
});
