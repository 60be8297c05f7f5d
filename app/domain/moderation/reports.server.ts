import type { RequestDatabase } from "~/platform/database.server";
import { isId } from "~/platform/is-id";
import { countRows, type PageAsked, readPage } from "~/platform/one-page.server";
import type { ReportReason } from "./report-reasons";

const columns = `id, reason, message, reported_at, handled_at, answer, has_address:address,
  listing:listings(id, slug, title, language, status, agency:agencies(name))` as const;

function selectReports(database: RequestDatabase, options = {}) {
  return database.from("listing_reports").select(columns, options);
}

type Row = NonNullable<Awaited<ReturnType<typeof selectReports>>["data"]>[number];

/** A report as an admin sees it: whether the reporter wants an answer, never who it is. */
function toReport({ has_address, ...row }: Row) {
  return { ...row, reason: row.reason as ReportReason, wantsAnswer: has_address !== null };
}

export type Report = ReturnType<typeof toReport>;

export const reportGroups = ["waiting", "handled"] as const;
export type ReportGroup = (typeof reportGroups)[number];

/** Reports that wait, the oldest first, or those that were answered, the latest first, a page at a time. None for everybody but admins. */
export async function listReports(database: RequestDatabase, group: ReportGroup, asked: PageAsked) {
  const isWaiting = group === "waiting";
  const select = (options = {}) =>
    selectReports(database, options).filter("handled_at", isWaiting ? "is" : "not.is", null);
  const total = await countRows(select({ head: true, count: "exact" }));
  const page = await readPage(total, asked, (offset) =>
    select()
      .order(isWaiting ? "reported_at" : "handled_at", { ascending: isWaiting })
      .order("id")
      .range(offset, offset + asked.size - 1),
  );
  return { ...page, group, rows: page.rows.map(toReport) };
}

/** One report, or null. */
export async function findReport(database: RequestDatabase, id: string): Promise<Report | null> {
  if (!isId(id)) return null;
  const { data, error } = await selectReports(database).eq("id", id).maybeSingle();
  if (error) throw error;
  return data && toReport(data);
}
