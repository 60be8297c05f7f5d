import type { RequestDatabase } from "~/platform/database.server";
import { isId } from "~/platform/is-id";
import type { ReportReason } from "./report-reasons";

const columns = `id, reason, message, reported_at, handled_at, answer, has_address:address,
  listing:listings(id, slug, title, language, status, agency:agencies(name))` as const;

function selectReports(database: RequestDatabase) {
  return database.from("listing_reports").select(columns);
}

type Row = NonNullable<Awaited<ReturnType<typeof selectReports>>["data"]>[number];

/** A report as an admin sees it: whether the reporter wants an answer, never who it is. */
function toReport({ has_address, ...row }: Row) {
  return { ...row, reason: row.reason as ReportReason, wantsAnswer: has_address !== null };
}

export type Report = ReturnType<typeof toReport>;

/** Reports that wait, the oldest first, and the hundred that were answered last. Empty for everybody but admins. */
export async function listReports(database: RequestDatabase) {
  const [waiting, handled] = await Promise.all([
    selectReports(database).is("handled_at", null).order("reported_at").limit(200),
    selectReports(database)
      .not("handled_at", "is", null)
      .order("handled_at", { ascending: false })
      .limit(100),
  ]);
  if (waiting.error) throw waiting.error;
  if (handled.error) throw handled.error;
  return { waiting: waiting.data.map(toReport), handled: handled.data.map(toReport) };
}

/** One report, or null. */
export async function findReport(database: RequestDatabase, id: string): Promise<Report | null> {
  if (!isId(id)) return null;
  const { data, error } = await selectReports(database).eq("id", id).maybeSingle();
  if (error) throw error;
  return data && toReport(data);
}
