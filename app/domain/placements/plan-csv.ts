import { spreadsheetCsv } from "~/platform/csv";
import { lastDayOf } from "../programmes/days";
import type { PlanRow } from "./plan-rows";
import type { Speaker } from "./plan-words";

/** A plan as a file for spreadsheets; the last day is the last one at the host. */
export function planCsv(rows: readonly PlanRow[], { t }: Pick<Speaker, "t">): string {
  const columns = [
    "trainee",
    "segment",
    "first",
    "last",
    "host",
    "municipality",
    "seat",
    "wish",
    "locked",
  ] as const;
  return spreadsheetCsv(
    columns.map((column) => t(`csv.${column}`)),
    rows.map((row) => [
      row.trainee,
      row.segment,
      row.startsOn,
      lastDayOf(row.endsBefore),
      row.host,
      row.municipality,
      row.seat,
      row.wish ?? "",
      t(row.isLocked ? "csv.yes" : "csv.no"),
    ]),
  );
}
