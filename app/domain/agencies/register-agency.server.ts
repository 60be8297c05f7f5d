import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";
import { outcomeOf } from "~/platform/refusal";
import { employerTypes } from "./employer-type";
import { isOrgNumber } from "./org-number";

export const registerAgencyForm = z.object({
  name: z.string({ error: "joining:register.error.name" }).max(200),
  orgNumber: z
    .string({ error: "joining:register.error.orgNumber" })
    .transform((number) => number.replace(/\s/g, ""))
    .refine(isOrgNumber, { error: "joining:register.error.orgNumber" }),
  employerType: z.enum(employerTypes, { error: "joining:register.error.employerType" }),
  municipality: z.string({ error: "joining:register.error.municipality" }).regex(/^\d{4}$/),
});

const reasons = ["bad_org_number", "org_number_taken", "name_taken", "too_many_waiting"] as const;

const foreignKeyViolation = "23503";

export type RegisterResult =
  | { ok: true; slug: string }
  | { ok: false; reason: (typeof reasons)[number] | "unknown_municipality" };

/** Registers an agency with the signed-in person as its owner. Nothing of it is public until an admin has verified it. */
export async function registerAgency(
  database: RequestDatabase,
  agency: z.output<typeof registerAgencyForm>,
): Promise<RegisterResult> {
  const { data, error } = await database.rpc("register_agency", {
    p_name: agency.name,
    p_org_number: agency.orgNumber,
    p_employer_type: agency.employerType,
    p_municipality: agency.municipality,
  });
  if (error?.code === foreignKeyViolation) return { ok: false, reason: "unknown_municipality" };
  const outcome = outcomeOf(error, reasons);
  return outcome.ok ? { ok: true, slug: String(data) } : outcome;
}
