import { z } from "zod";
import { standingOf } from "~/domain/agencies/agency-profile.server";
import type { EmployerType } from "~/domain/agencies/employer-type";
import { isOrgNumber } from "~/domain/agencies/org-number";
import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";

const owners = z.array(z.object({ name: z.string(), address: z.string() }));

/** Every agency with its owners, those that wait to be verified first. For admins; throws for everybody else. */
export async function listAgencyReviews(database: RequestDatabase) {
  const { data, error } = await database.rpc("agencies_to_review");
  if (error) throw error;
  return data.map((row) => ({
    id: row.id,
    slug: row.slug,
    name: row.name,
    orgNumber: row.org_number as string | null,
    isNumberValid: row.is_number_valid,
    employerType: row.employer_type as EmployerType,
    municipalityNumber: row.municipality_number,
    createdAt: row.created_at,
    standing: standingOf(row),
    refusalReason: row.refusal_reason as string | null,
    isExample: row.is_example,
    owners: owners.parse(row.owners),
    listings: row.listings,
  }));
}

export type AgencyReview = Awaited<ReturnType<typeof listAgencyReviews>>[number];

/** What an admin does with an agency. */
export const agencyReviewForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("verify") }),
  z.object({
    intent: z.literal("refuse"),
    reason: z.string({ error: "admin:agency.error.reason" }).max(2000),
  }),
  z.object({
    intent: z.literal("rename"),
    name: z.string({ error: "admin:agency.error.name" }).max(200),
    orgNumber: z
      .string({ error: "admin:agency.error.orgNumber" })
      .transform((number) => number.replace(/\s/g, ""))
      .refine(isOrgNumber, { error: "admin:agency.error.orgNumber" }),
  }),
]);

const reasons = [
  "not_found",
  "changed_meanwhile",
  "reason_required",
  "bad_org_number",
  "org_number_taken",
] as const;

/** Verifies, refuses or corrects an agency; its owners are told of the first two. */
export async function reviewAgency(
  database: RequestDatabase,
  agencyId: string,
  step: z.output<typeof agencyReviewForm>,
): Promise<Outcome<(typeof reasons)[number]>> {
  const { error } =
    step.intent === "rename"
      ? await database.rpc("rename_agency", {
          p_agency: agencyId,
          p_name: step.name,
          p_org_number: step.orgNumber,
        })
      : await database.rpc("review_agency", {
          p_agency: agencyId,
          p_verify: step.intent === "verify",
          ...(step.intent === "refuse" && { p_reason: step.reason }),
        });
  return outcomeOf(error, reasons);
}
