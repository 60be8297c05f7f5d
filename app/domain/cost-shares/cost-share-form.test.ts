import fc from "fast-check";
import { expect, test } from "vitest";
import { parseForm } from "../../ui/parse-form.server.ts";
import { costShareForm, hundredths, monthsOf } from "./cost-share-form.ts";

const read = (typed: Record<string, string>) =>
  parseForm(new URLSearchParams({ months: "2027-03-01", ...typed }), costShareForm);

test.each([
  [{ host: "100" }, undefined],
  [{ host: "33,34", programme: "33,33", county: "33.33" }, undefined],
  [{ host: "50", programme: "49,99" }, { host: [{ key: "cohortLife:error.shares_do_not_sum" }] }],
  [{ host: "50", programme: "50,01" }, { host: [{ key: "cohortLife:error.shares_do_not_sum" }] }],
  [{}, { host: [{ key: "cohortLife:error.shares_do_not_sum" }] }],
  [
    { host: "120", programme: "-20" },
    { host: [{ key: "common:form.error.tooBig", values: { maximum: 100 } }] },
  ],
  [{ host: "50,001", programme: "49,999" }, { host: [{ key: "cohortLife:error.twoDecimals" }] }],
  [{ host: "NaN" }, { host: [{ key: "common:form.error.number" }] }],
])("the shares %j sum to a hundred or say so", async (typed, errors) => {
  const form = await read(typed);
  if (form.ok) expect(errors).toBeUndefined();
  else expect(form.errors).toMatchObject(errors ?? { "no errors": true });
});

test("any split of a hundred per cent into hundredths is whole", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), fc.nat(10_000), (first, rest) => {
      const second = Math.min(rest, 10_000 - first);
      const shares = {
        host: first / 100,
        programme: second / 100,
        county: (10_000 - first - second) / 100,
      };
      expect(hundredths(shares)).toBe(10_000);
    }),
  );
});

test("a placement has the months it touches, the last day's among them and the day after's not", () => {
  expect(monthsOf({ startsOn: "2027-11-15", endsBefore: "2028-02-01" })).toEqual([
    "2027-11-01",
    "2027-12-01",
    "2028-01-01",
  ]);
  expect(monthsOf({ startsOn: "2028-02-29", endsBefore: "2028-03-01" })).toEqual(["2028-02-01"]);
});
