import { z } from "zod";
import { standingOf } from "~/domain/agencies/agency-profile.server";
import type { EmployerType } from "~/domain/agencies/employer-type";
import { isOrgNumber } from "~/domain/agencies/org-number";
import type { RequestDatabase } from "~/platform/database.server";
import { isId } from "~/platform/is-id";
import { countRows, type PageAsked, readPage } from "~/platform/one-page.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";

const owners = z.array(z.object({ name: z.string(), address: z.string() }));

export const standings = ["waiting", "refused", "verified"] as const;
export type Standing = (typeof standings)[number];

function selectReviews(database: RequestDatabase, options = {}) {
  return database.rpc("agencies_to_review", {}, options);
}

/** The agencies of one standing with their owners, the newest first, a page at a time. For admins; throws for everybody else. */
export async function listAgencyReviews(database: RequestDatabase, standing: Standing, asked: PageAsked) {
  const select = (options = {}) => {
    const all = selectReviews(database, options);
    if (standing === "verified") return all.not("verified_at", "is", null);
    return all.is("verified_at", null).filter("refused_at", standing === "refused" ? "not.is" : "is", null);
  };
  const total = await countRows(select({ head: true, count: "exact" }));
  const page = await readPage(total, asked, (offset) =>
    select()
      .order("created_at", { ascending: false })
      .order("id")
      .range(offset, offset + asked.size - 1),
  );
  return { ...page, standing, rows: page.rows.map(toReview) };
}

/** One agency as an admin sees it, or null. For admins; throws for everybody else. */
export async function findAgencyReview(database: RequestDatabase, id: string): Promise<AgencyReview | null> {
  if (!isId(id)) return null;
  const { data, error } = await selectReviews(database).eq("id", id).maybeSingle();
  if (error) throw error;
  return data && toReview(data);
}

type Row = NonNullable<Awaited<ReturnType<typeof selectReviews>>["data"]>[number];

function toReview(row: Row) {
  return {
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
  };
}

export type AgencyReview = ReturnType<typeof toReview>;

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
