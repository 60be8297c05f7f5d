import { expect, test } from "vitest";
import { receiptOf } from "./receipt-of.ts";

const at = (search: string) => receiptOf({ sendt: "sent" } as const, new URL(`http://site.test/${search}`));

test("a page thanks for what it knows, and for nothing else that stands in its address", () => {
  expect(at("?gjort=sendt")).toBe("sent");
  for (const search of ["", "?gjort=", "?gjort=toString", "?gjort=__proto__", "?gjort=slettet"])
    expect(at(search), search).toBeNull();
});
