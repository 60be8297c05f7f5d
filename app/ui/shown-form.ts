import type { FormFailure } from "./form";

/** What a form shows: what was typed and has to be put right, or what is saved. */
export type ShownForm = Pick<FormFailure, "values" | "errors">;

/** What a field shows and reports: spread it into a text field, an area or a select. */
export function fieldIn(form: ShownForm, name: string) {
  const value = form.values[name];
  return { name, defaultValue: [value].flat()[0] ?? undefined, errors: form.errors[name] };
}

/** The same for a single box. */
export function boxIn(form: ShownForm, name: string) {
  return { name, defaultChecked: form.values[name] === "on", errors: form.errors[name] };
}

/** The same for fields that share a name. */
export function listIn(form: ShownForm, name: string) {
  const values = [form.values[name] ?? []].flat().filter(Boolean);
  return { name, defaultValues: values, errors: form.errors[name] };
}
