import { z } from "zod";
import { emailField } from "~/domain/accounts/sign-in-form";
import type { Locale } from "~/locales/locale";
import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";
import { reportReasons } from "./report-reasons";

/** A report needs words when no reason fits; an address only if the reporter wants an answer. */
export const reportForm = z
  .object({
    reason: z.enum(reportReasons, { error: "reports:form.error.reason" }),
    message: z.string().max(2000).optional(),
    address: emailField.optional(),
  })
  .refine(({ reason, message }) => reason !== "other" || message, {
    path: ["message"],
    error: "reports:form.error.message",
  });

/** Tells the portal's administrator about a public ad. Works without an account. */
export async function reportListing(
  database: RequestDatabase,
  slug: string,
  report: z.output<typeof reportForm>,
  locale: Locale,
): Promise<Outcome<"not_found" | "enough_reports">> {
  const { error } = await database.rpc("report_listing", {
    p_slug: slug,
    p_reason: report.reason,
    p_locale: locale,
    ...(report.message && { p_message: report.message }),
    ...(report.address && { p_address: report.address }),
  });
  return outcomeOf(error, ["not_found", "enough_reports"]);
}
