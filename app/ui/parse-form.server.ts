import { configureCoercion } from "@conform-to/zod/v4/future";
import type { z } from "zod";
import { isSecretField, readForm } from "~/platform/read-form.server";
import type { FieldError, FormFailure, FormResult } from "./form.ts";

const { coerceFormValue } = configureCoercion({
  stripEmptyString: (value) => value.trim() || undefined,
  type: { number: (text) => Number(text.replace(/\s/g, "").replace(",", ".")) },
});

/**
 * Reads a form by its schema. Write the schema in natural types: text is trimmed and empty text is missing, numbers,
 * checkboxes (`z.boolean()`) and lists (`z.array()`, repeated names) are read from what a form sends.
 *
 * An error says what to do: give it a text (`z.email({ error: "account:errors.email" })`), else the general one
 * for its kind is used. Throws 400 when the body is not a form and 413 when it is larger than a form may be.
 */
export async function parseForm<Schema extends z.ZodType>(
  source: Request | FormData | URLSearchParams,
  schema: Schema,
): Promise<FormResult<z.output<Schema>>> {
  const form = source instanceof Request ? await readForm(source) : source;
  const fields = new Map<string, FormDataEntryValue[]>();
  for (const [name, entry] of form) {
    // PostgreSQL can hold no NUL, and no field lets anyone type one.
    const value = typeof entry === "string" ? entry.replaceAll("\0", "") : entry;
    const all = fields.get(name);
    if (all) all.push(value);
    else fields.set(name, [value]);
  }
  const typed: Record<string, FormDataEntryValue | FormDataEntryValue[]> = Object.create(null);
  for (const [name, all] of fields) typed[name] = all.length > 1 ? all : (all[0] ?? "");
  const values = shownAgain(typed);
  const result = coerceFormValue(schema).safeParse({ ...typed });
  if (result.success) return { ok: true, value: result.data as z.output<Schema>, values };
  const errors: FormFailure["errors"] = {};
  for (const issue of result.error.issues) {
    const name = issue.path.length ? String(issue.path[0]) : "";
    errors[name] ??= [];
    if (errors[name].length === 0) errors[name].push(errorFor(issue, name in typed && typed[name] !== ""));
  }
  return { ok: false, values, errors };
}

/** Turns a form that was read well into a failure, for what only the command could know: `{ email: "account:errors.taken" }`. */
export function formFailure(
  form: { values: FormFailure["values"] },
  errors: Record<string, string | FieldError>,
): FormFailure {
  const entries = Object.entries(errors).map(([name, error]) => [
    name,
    [typeof error === "string" ? { key: error } : error],
  ]);
  return { ok: false, values: form.values, errors: Object.fromEntries(entries) };
}

function shownAgain(typed: Record<string, FormDataEntryValue | FormDataEntryValue[]>): FormFailure["values"] {
  const values: FormFailure["values"] = {};
  for (const [name, value] of Object.entries(typed)) {
    if (isSecretField(name)) continue;
    const texts = [value].flat().filter((entry) => typeof entry === "string");
    if (texts.length) values[name] = texts.length > 1 ? texts : (texts[0] ?? "");
  }
  return values;
}

/** The one table of general messages, by what zod found. */
function errorFor(issue: z.core.$ZodIssue, isFilled: boolean): FieldError {
  if (/^[a-z]+:[\w.-]+$/i.test(issue.message)) {
    const values: Record<string, number> = {};
    if ("maximum" in issue) values.count = values.maximum = Number(issue.maximum);
    if ("minimum" in issue) values.count = values.minimum = Number(issue.minimum);
    return { key: issue.message, values };
  }
  const key = (name: string) => `common:form.error.${name}`;
  switch (issue.code) {
    case "invalid_type":
      if (!isFilled) return { key: key(issue.expected === "array" ? "chooseSome" : "required") };
      return {
        key: key(issue.expected === "number" ? "number" : issue.expected === "date" ? "date" : "other"),
      };
    case "invalid_value":
    case "invalid_union":
      return { key: key("choose") };
    case "invalid_format":
      return { key: key({ email: "email", url: "url", date: "date" }[issue.format as string] ?? "other") };
    case "too_small":
      if (issue.origin === "array") return { key: key("chooseSome") };
      return issue.origin === "string"
        ? { key: key(isFilled ? "tooShort" : "required"), values: { count: Number(issue.minimum) } }
        : { key: key("tooSmall"), values: { minimum: Number(issue.minimum) } };
    case "too_big":
      return issue.origin === "string"
        ? { key: key("tooLong"), values: { count: Number(issue.maximum) } }
        : { key: key("tooBig"), values: { maximum: Number(issue.maximum) } };
    default:
      return { key: key("other") };
  }
}
