import { z } from "zod";
import { allRows } from "~/platform/all-rows.server";
import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";
import { type costShareForm, payers } from "./cost-share-form";

const payer = z.enum(payers);

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
  const rows = await allRows(
    () => {
      const ledger = database
        .from("cost_ledger")
        .select("placement_id, agency_id, trainee_id, month, payer, share, fte_percent, days")
        .eq("cohort_id", cohortId);
      return month ? ledger.eq("month", month) : ledger;
    },
    "month",
    "placement_id",
    "payer",
  );
  return rows.map((row) => ({
    placementId: row.placement_id ?? "",
    agencyId: row.agency_id ?? "",
    traineeId: row.trainee_id ?? "",
    month: row.month ?? "",
    payer: payer.parse(row.payer),
    share: Number(row.share),
    ftePercent: row.fte_percent ?? 0,
    days: row.days ?? 0,
  }));
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
