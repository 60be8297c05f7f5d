import fc from "fast-check";
import { expect, test } from "vitest";
import { isOrgNumber, spellOrgNumber } from "./org-number.ts";

test.each(["974760673", "889640782", "991825827"])("%s is one", (number) => {
  expect(isOrgNumber(number)).toBe(true);
});

test.each(["974760674", "12345678", "1234567890", "", "97476067a", " 974760673", "000000001"])(
  "%s is none",
  (number) => {
    expect(isOrgNumber(number)).toBe(false);
  },
);

test("one digit wrong is always found", () => {
  fc.assert(
    fc.property(fc.nat({ max: 8 }), fc.integer({ min: 1, max: 9 }), (place, by) => {
      const digits = [..."974760673"];
      digits[place] = String((Number(digits[place]) + by) % 10);
      expect(isOrgNumber(digits.join(""))).toBe(false);
    }),
  );
});

test("it is read in groups of three", () => {
  expect(spellOrgNumber("974760673")).toBe("974\u00a0760\u00a0673");
});
