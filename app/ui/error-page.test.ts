import { UNSAFE_ErrorResponseImpl as ErrorResponse } from "react-router";
import { expect, test } from "vitest";
import { shownStatus } from "./error-page.tsx";

test.each([
  [400, 400],
  [401, 400],
  [404, 404],
  [405, 405],
  [410, 400],
  [413, 413],
  [429, 429],
  [500, 500],
  [502, 500],
  [503, 503],
])("an answer with %i is explained as %i", (status, shown) => {
  expect(shownStatus(new ErrorResponse(status, "", null))).toBe(shown);
});

test("a fault is explained as 500", () => {
  expect(shownStatus(new Error("secret"))).toBe(500);
});
