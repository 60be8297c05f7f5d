import { z } from "zod";
import { addMonths } from "~/domain/programmes/days";

export const payers = ["host", "programme", "county", "state", "other"] as const;
export type Payer = (typeof payers)[number];

const month = z.iso.date().regex(/-01$/);
const share = z
  .number()
  .min(0)
  .max(100)
  .refine((value) => Number.isInteger(Math.round(value * 1e6) / 1e4), {
    error: "cohortLife:error.twoDecimals",
  })
  .default(0);

/** Per cent by payer for some months of a placement: together 100.00, counted in hundredths of a per cent. */
export const costShareForm = z
  .object({
    months: z.array(month).min(1, { error: "cohortLife:error.months" }).max(60),
    host: share,
    programme: share,
    county: share,
    state: share,
    other: share,
  })
  .superRefine((value, context) => {
    if (hundredths(value) !== 10_000)
      context.addIssue({ code: "custom", path: ["host"], message: "cohortLife:error.shares_do_not_sum" });
  });

/** The sum of all shares in hundredths of a per cent, so that 33.34 + 33.33 + 33.33 is whole. */
export function hundredths(shares: Partial<Record<Payer, number>>): number {
  return payers.reduce((sum, payer) => sum + Math.round((shares[payer] ?? 0) * 100), 0);
}

/** The first days of the months a period touches; half-open. */
export function monthsOf({ startsOn, endsBefore }: { startsOn: string; endsBefore: string }): string[] {
  const months = [];
  for (let first = `${startsOn.slice(0, 7)}-01`; first < endsBefore; first = addMonths(first, 1))
    months.push(first);
  return months;
}
