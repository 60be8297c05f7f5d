import { expect, test } from "vitest";
import { parseForm } from "~/ui/parse-form.server";
import { seatForm } from "./seat-form.ts";

const typed = { title: "Heimevakt", tasks: "Prøve ut sensorar", municipality: "4640", capacity: "2" };
const errorsOf = async (changed: Record<string, string>) => {
  const form = await parseForm(new URLSearchParams({ ...typed, ...changed }), seatForm);
  return form.ok ? [] : Object.entries(form.errors).map(([field, [error]]) => [field, error?.key]);
};

test.each(["0", "10000", "-1", "1.5", "51"])(
  "capacity %s is refused by its field, which says what it may be",
  async (capacity) => {
    expect(await errorsOf({ capacity })).toEqual([["capacity", "hosting:error.capacity"]]);
  },
);

test.each([
  ["costShare", "100.5", "hosting:error.costShare"],
  ["costShare", "NaN", "common:form.error.number"],
  ["municipality", "Sogndal", "hosting:error.municipality"],
  ["clearance", "cosmic", "common:form.error.choose"],
  ["remoteDays", "6", "common:form.error.tooBig"],
  ["title", "", "common:form.error.required"],
  ["tasks", "", "common:form.error.required"],
])("%s %s is refused by its field", async (field, value, key) => {
  expect(await errorsOf({ [field]: value })).toEqual([[field, key]]);
});

test("a share of the cost is read with a comma, and what is left out is left to the programme", async () => {
  const form = await parseForm(new URLSearchParams({ ...typed, costShare: "33,33" }), seatForm);
  expect(form).toMatchObject({ ok: true, value: { costShare: 33.33, remoteDays: 0, police: false } });
  const plain = await parseForm(new URLSearchParams(typed), seatForm);
  expect(plain.ok && plain.value.costShare).toBe(undefined);
});
