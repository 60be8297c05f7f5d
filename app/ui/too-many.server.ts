import { data } from "react-router";
import type { FormFailure } from "./form";
import { formFailure } from "./parse-form.server";

/** The answer to a form that was sent too often: 429 with when to try again, and what was typed is kept. */
export function tooMany(form: { values: FormFailure["values"] }, retryAfterSeconds: number) {
  const failure = formFailure(form, {
    "": { key: "account:tooMany", values: { count: Math.ceil(retryAfterSeconds / 60) } },
  });
  return data(failure, { status: 429, headers: { "retry-after": String(retryAfterSeconds) } });
}
