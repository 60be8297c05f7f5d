import type { TFunction } from "i18next";

/** One thing to put right. `key` is a text with its namespace (`account:errors.email`), `values` fill it. */
export type FieldError = { key: string; values?: Record<string, string | number> };

/**
 * A form that has to be shown again: what was typed (never passwords or files) and what to put right, by field name.
 * Errors of the whole form stand under the empty name.
 */
export type FormFailure = {
  ok: false;
  values: Record<string, string | string[]>;
  errors: Record<string, FieldError[]>;
};
export type FormResult<Value> = { ok: true; value: Value; values: FormFailure["values"] } | FormFailure;

/** What a field shows and reports: spread it into the field, `<TextField {...fieldOf(form, "email")} label=… />`. */
export function fieldOf(
  form: FormFailure | undefined,
  name: string,
  saved?: string | number | null,
): { name: string; defaultValue: string | undefined; errors: FieldError[] | undefined } {
  const typed = form?.values[name];
  const value = form ? (Array.isArray(typed) ? typed[0] : typed) : saved?.toString();
  return { name, defaultValue: value, errors: form?.errors[name] };
}

/** What to do about an error, in the language of `t`. */
export function errorText(t: TFunction, { key, values }: FieldError): string {
  return String(t(key as never, values as never));
}
