import { z } from "zod";
import { parseForm } from "~/ui/parse-form.server";

const wishForm = z.object({ wish: z.enum(["next", "later"]).default("next").catch("next") });

/** Reads a step's form: what the person wants to do next, and the fields to be judged accordingly. */
export async function readStep(
  request: Request,
): Promise<{ wish: "next" | "later"; fields: URLSearchParams }> {
  const form = await parseForm(request, wishForm);
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(form.values))
    for (const text of [value].flat()) fields.append(name, text);
  return { wish: form.ok ? form.value.wish : "next", fields };
}
