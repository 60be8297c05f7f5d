import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";
import { type costShareForm, payers } from "./cost-share-form";

const payer = z.enum(payers);
const PAGE = 1000;

export type LedgerRow = {
  placementId: string;
  agencyId: string;
  traineeId: string;
  month: string;
  payer: (typeof payers)[number];
  share: number;
  ftePercent: number;
  days: number;
};

/** The ledger of a cohort, or of one month of it: each share with days and FTE of the placement in the month. */
export async function readLedger(
  database: RequestDatabase,
  cohortId: string,
  month?: string,
): Promise<LedgerRow[]> {
  const rows: LedgerRow[] = [];
  for (let from = 0; ; from += PAGE) {
    let query = database
      .from("cost_ledger")
      .select("placement_id, agency_id, trainee_id, month, payer, share, fte_percent, days")
      .eq("cohort_id", cohortId);
    if (month) query = query.eq("month", month);
    const { data, error } = await query
      .order("month")
      .order("placement_id")
      .order("payer")
      .range(from, from + PAGE - 1);
    if (error) throw error;
    for (const row of data)
      rows.push({
        placementId: row.placement_id ?? "",
        agencyId: row.agency_id ?? "",
        traineeId: row.trainee_id ?? "",
        month: row.month ?? "",
        payer: payer.parse(row.payer),
        share: Number(row.share),
        ftePercent: row.fte_percent ?? 0,
        days: row.days ?? 0,
      });
    if (data.length < PAGE) return rows;
  }
}

/** The shares of one placement, by month and payer. */
export async function listCostShares(database: RequestDatabase, placementId: string) {
  const { data, error } = await database
    .from("cost_shares")
    .select("month, payer, share")
    .eq("placement_id", placementId)
    .order("month");
  if (error) throw error;
  return data.map((row) => ({ month: row.month, payer: payer.parse(row.payer), share: Number(row.share) }));
}

const reasons = ["not_found", "month_outside_placement", "share_out_of_range", "shares_do_not_sum"] as const;

/** Writes the shares of some months of a placement at once, in place of what stood there. */
export async function setCostShares(
  database: RequestDatabase,
  placementId: string,
  { months, ...shares }: z.output<typeof costShareForm>,
): Promise<Outcome<(typeof reasons)[number]>> {
  const { error } = await database.rpc("set_cost_shares", {
    p_placement: placementId,
    p_months: months,
    p_shares: Object.fromEntries(Object.entries(shares).filter(([, share]) => share > 0)),
  });
  return outcomeOf(error, reasons);
}
