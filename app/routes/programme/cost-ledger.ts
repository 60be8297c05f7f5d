import { localeContext } from "~/context";
import { readLedger } from "~/domain/cost-shares/cost-shares.server";
import { listCohortPlacements } from "~/domain/placements/cohort-placements.server";
import { loadLocale } from "~/locales/i18n";
import { spreadsheetCsv } from "~/platform/csv";
import type { Route } from "./+types/cost-ledger";
import { openCohort } from "./open-cohort.server";

/** The whole ledger of a cohort, to save: a line for each payer of each placement-month. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const { programme, database, cohort } = await openCohort({ params, context });
  const [ledger, placements, i18n] = await Promise.all([
    readLedger(database, cohort.id),
    listCohortPlacements(database, programme.id, cohort.id),
    loadLocale(context.get(localeContext).locale),
  ]);
  const t = i18n.getFixedT(null, "cohortLife");
  const byId = new Map(placements.map((placement) => [placement.id, placement]));
  const heading = (["month", "trainee", "host", "fte", "days", "payer", "percent"] as const).map((column) =>
    t(`ledger.${column}`),
  );
  const rows = ledger.map((row) => [
    row.month.slice(0, 7),
    byId.get(row.placementId)?.trainee ?? "",
    byId.get(row.placementId)?.host ?? "",
    row.ftePercent,
    row.days,
    t(`payer.${row.payer}`),
    row.share,
  ]);
  return new Response(spreadsheetCsv(heading, rows), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${programme.slug}-${cohort.slug}.csv"`,
      "cache-control": "private, no-store",
    },
  });
}
