import { describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { fieldOf } from "./form.ts";
import { formFailure, parseForm } from "./parse-form.server.ts";

const schema = z.object({
  email: z.email(),
  name: z.string().max(5),
  age: z.number().min(18),
  pay: z.number().optional(),
  news: z.boolean(),
  places: z.array(z.string()).min(1),
  kind: z.enum(["job", "trainee"]),
  born: z.iso.date().optional(),
  motive: z.string({ error: "applications:motive" }),
});

function form(fields: Record<string, string | string[]>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) data.append(name, one);
  return data;
}
const good = {
  email: "a@b.no",
  name: " Ida ",
  age: "1 8",
  news: "on",
  places: "Oslo",
  kind: "job",
  motive: "x",
};

describe("a form that is right", () => {
  test("gives natural types", async () => {
    const result = await parseForm(form(good), schema);
    expect(result).toMatchObject({
      ok: true,
      value: { email: "a@b.no", age: 18, news: true, places: ["Oslo"], kind: "job" },
    });
  });

  test("repeated names are lists, an unticked box is false, empty is missing", async () => {
    const { news, ...rest } = good;
    const result = await parseForm(
      form({ ...rest, places: ["Oslo", "Alta"], pay: "" }),
      schema.extend({ news: z.boolean().default(false) }),
    );
    expect(result).toMatchObject({ ok: true, value: { places: ["Oslo", "Alta"], news: false } });
    expect(result.ok && result.value.pay).toBeUndefined();
  });
});

describe("a form that is wrong", () => {
  test("keeps what was typed and says what to do, by field", async () => {
    const result = await parseForm(
      form({
        email: "ida",
        name: "Ida Marie",
        age: "17",
        kind: "boss",
        pay: "mye",
        born: "i går",
        password: "hemmelig",
        news: "on",
      }),
      schema,
    );
    if (result.ok) throw new Error("should fail");
    expect(result.values).toEqual({
      email: "ida",
      name: "Ida Marie",
      age: "17",
      kind: "boss",
      pay: "mye",
      born: "i går",
      news: "on",
    });
    expect(
      Object.fromEntries(Object.entries(result.errors).map(([name, [error]]) => [name, error?.key])),
    ).toEqual({
      email: "common:form.error.email",
      name: "common:form.error.tooLong",
      age: "common:form.error.tooSmall",
      pay: "common:form.error.number",
      places: "common:form.error.chooseSome",
      kind: "common:form.error.choose",
      born: "common:form.error.date",
      motive: "applications:motive",
    });
    expect(result.errors.name?.[0]?.values).toEqual({ count: 5 });
    expect(fieldOf(result, "email")).toEqual({
      name: "email",
      defaultValue: "ida",
      errors: result.errors.email,
    });
  });

  test("an empty form asks for each required field", async () => {
    const result = await parseForm(form({}), schema);
    if (result.ok) throw new Error("should fail");
    expect(result.errors.email).toEqual([{ key: "common:form.error.required" }]);
  });

  test("what the command finds out is added to what was typed", async () => {
    const result = await parseForm(form(good), schema);
    const failure = formFailure(result, { email: "account:errors.taken", "": "account:errors.late" });
    expect(failure.errors).toEqual({
      email: [{ key: "account:errors.taken" }],
      "": [{ key: "account:errors.late" }],
    });
    expect(failure.values.email).toBe("a@b.no");
  });
});

describe("a body that is no form", () => {
  const post = (body: string, type = "application/x-www-form-urlencoded") =>
    parseForm(new Request("http://a/", { method: "POST", body, headers: { "content-type": type } }), schema);

  test("is read when it is one", async () => {
    expect((await post("email=a%40b.no")).ok).toBe(false);
  });
  test("is 400 when it is something else", async () => {
    await expect(post("{}", "application/json")).rejects.toMatchObject({ init: { status: 400 } });
    await expect(post("x", "multipart/form-data; boundary=y")).rejects.toMatchObject({
      init: { status: 400 },
    });
  });
  test("is 413 when it is too large", async () => {
    await expect(post(`a=${"x".repeat(300_000)}`)).rejects.toMatchObject({ init: { status: 413 } });
  });
  test("a NUL, which no database holds, is left out", async () => {
    const result = await post("email=a%00%40b.no&name=%00");
    expect(result.values).toMatchObject({ email: "a@b.no", name: "" });
  });
  test("is read in one pass: asking for every name would take seconds with thousands of them", async () => {
    const many = form({ ...good, places: ["Oslo", "Bergen"] });
    const getAll = vi.spyOn(many, "getAll");
    expect((await parseForm(many, schema)).ok).toBe(true);
    expect(getAll).not.toHaveBeenCalled();
  });
  test("hostile names do no harm", async () => {
    const result = await post("__proto__=1&constructor=2&__intent__=%7B&toString=3&a[0].b=4");
    expect(result.ok).toBe(false);
    expect(({} as Record<string, unknown>)[1]).toBeUndefined();
  });
});
