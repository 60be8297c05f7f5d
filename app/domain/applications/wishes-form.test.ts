import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { WishOptions } from "./wish-options.ts";
import { fieldOfWish, ranksOf, readWishes, savedWishes, wishField } from "./wishes-form.ts";

const listed = (...values: string[]) => [
  { group: null, options: values.map((value) => ({ value, label: value.toUpperCase() })) },
];
const options: WishOptions = {
  host: listed("a", "b", "c", "d", "e", "f"),
  region: [
    { group: "region", options: [{ value: "46008", label: "Sogn" }] },
    { group: "municipality", options: [{ value: "4640", label: "Sogndal" }] },
  ],
  theme: listed("welfare"),
};

describe("the wishes of a form", () => {
  test("keep their order, and ranks that were passed over close up", () => {
    const { wishes, errors } = readWishes(
      { "vert-2": "c", "vert-5": "a", "tema-1": "welfare" },
      options,
      false,
    );
    expect(wishes).toEqual({ host: ["c", "a"], region: [], theme: ["welfare"] });
    expect(errors).toEqual({});
  });

  test("are asked for no more often than there are things to wish for", () => {
    expect(ranksOf("host", options)).toEqual([1, 2, 3, 4, 5]);
    expect(ranksOf("region", options)).toEqual([1, 2]);
    expect(ranksOf("theme", options)).toEqual([1]);
  });

  test("say by the later field what was chosen twice, and what is no longer there", () => {
    const { errors } = readWishes({ "vert-1": "a", "vert-3": "a", "sted-2": "5001" }, options, false);
    expect(errors).toEqual({
      "vert-3": { key: "applications:error.wishedTwice", values: { name: "A" } },
      "sted-2": { key: "applications:error.unknownWish.region" },
    });
  });

  test("may be missing only in a draft that is saved for later", () => {
    expect(readWishes({}, options, true).errors).toEqual({});
    const noWish = { key: "applications:error.noWish" };
    expect(readWishes({}, options, false).errors).toEqual({ "vert-1": noWish });
    expect(readWishes({}, { ...options, host: [], region: [] }, false).errors).toEqual({ "tema-1": noWish });
  });

  test("whatever is chosen, each accepted wish is among the choices, once, in the order of its rank", () => {
    const choice = fc.option(fc.constantFrom("a", "b", "c", "x", ""), { nil: undefined });
    fc.assert(
      fc.property(fc.array(choice, { minLength: 5, maxLength: 5 }), (chosen) => {
        const values = Object.fromEntries(
          chosen.map((value, index) => [wishField("host", index + 1), value]),
        );
        const { wishes, errors } = readWishes(values, options, true);
        expect(new Set(wishes.host).size).toBe(wishes.host.length);
        const expected = chosen.filter((_, index) => !errors[wishField("host", index + 1)]).filter(Boolean);
        expect(wishes.host).toEqual(expected);
        for (const target of wishes.host) {
          expect(["a", "b", "c"]).toContain(target);
          expect(values[fieldOfWish(values, "host", target)]).toBe(target);
        }
      }),
    );
  });

  test("that were saved fill the form in their order", () => {
    const wish = (kind: "host" | "region", target: string) => ({
      id: target,
      kind,
      target,
      host: null,
      isWithdrawn: false,
    });
    expect(savedWishes([wish("host", "c"), wish("region", "4640"), wish("host", "a")])).toEqual({
      "vert-1": "c",
      "vert-2": "a",
      "sted-1": "4640",
    });
  });
});
