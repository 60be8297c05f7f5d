import { toDate } from "~/locales/format";
import { inNorwegianOrder } from "~/locales/sort";
import type { RequestDatabase } from "~/platform/database.server";
import { isId } from "~/platform/is-id";
import { ageOn } from "./age";
import { type ApplicationStatus, applicationStatuses, isApplicationStatus } from "./application-steps";
import { wishColumns, wishesOf } from "./wishes";

export const applicationOrders = ["time", "name"] as const;
export type ApplicationOrder = (typeof applicationOrders)[number];

export type ApplicationRow = {
  id: string;
  name: string;
  status: ApplicationStatus;
  submittedAt: string;
  offListRequested: boolean;
  answered: number;
  documents: number;
  openedDocuments: number;
};

/**
 * The applications that were sent to a listing, by the time they were received or by name; those that were taken back
 * stand last. People are never ranked. Empty for whoever may not read them.
 */
export async function listApplications(
  database: RequestDatabase,
  listingId: string,
  order: ApplicationOrder = "time",
): Promise<ApplicationRow[]> {
  const { data, error } = await database
    .from("applications")
    .select(
      `id, full_name, status, submitted_at, off_list_requested, application_answers(question_id),
      application_documents(id, document_openings(id))` as const,
    )
    .eq("listing_id", listingId)
    .neq("status", "draft")
    .order("submitted_at")
    .order("id");
  if (error) throw error;
  const rows = data.map((row) => ({
    id: row.id,
    name: row.full_name ?? "",
    status: row.status as ApplicationStatus,
    submittedAt: row.submitted_at ?? "",
    offListRequested: row.off_list_requested,
    answered: row.application_answers.length,
    documents: row.application_documents.length,
    openedDocuments: row.application_documents.filter((one) => one.document_openings.length > 0).length,
  }));
  return withdrawnLast(order === "name" ? rows.toSorted((a, b) => inNorwegianOrder(a.name, b.name)) : rows);
}

/** The applications before and after one in the list by time; null at its ends. */
export async function findNeighbours(
  database: RequestDatabase,
  listingId: string,
  applicationId: string,
): Promise<{ previous: string | null; next: string | null }> {
  const { data, error } = await database
    .from("applications")
    .select("id, status")
    .eq("listing_id", listingId)
    .neq("status", "draft")
    .order("submitted_at")
    .order("id");
  if (error) throw error;
  const rows = withdrawnLast(data);
  const index = rows.findIndex(({ id }) => id === applicationId);
  return { previous: rows[index - 1]?.id ?? null, next: rows[index + 1]?.id ?? null };
}

function withdrawnLast<Row extends { status: string }>(rows: readonly Row[]): Row[] {
  const isWithdrawn = ({ status }: Row) => status === "withdrawn";
  return [...rows.filter((row) => !isWithdrawn(row)), ...rows.filter(isWithdrawn)];
}

/** The statuses that occur among applications, in the order of a hiring case. */
export function statusesIn(rows: readonly ApplicationRow[]): ApplicationStatus[] {
  return applicationStatuses.filter((status) => rows.some((row) => row.status === status));
}

/** The listing a sent application belongs to, or null when there is none that the person may read. */
export async function findApplicationListing(database: RequestDatabase, applicationId: string) {
  if (!isId(applicationId)) return null;
  const { data, error } = await database
    .from("applications")
    .select("listing_id")
    .eq("id", applicationId)
    .neq("status", "draft")
    .maybeSingle();
  if (error) throw error;
  return data?.listing_id ?? null;
}

/**
 * One sent application with all that its handlers read, or null when there is none that the person may read. The
 * caller checks that the person holds a seat: the applicant reads the same rows.
 */
export async function findApplication(database: RequestDatabase, applicationId: string) {
  if (!isId(applicationId)) return null;
  const [application, history, language] = await Promise.all([
    database
      .from("applications")
      .select(
        `id, listing_id, status, full_name, email, phone, birth_date, gender, municipality_number, country_code, occupational_title,
        motivation, off_list_requested, off_list_reason, submitted_at,
        application_answers(question_id, answer), ${wishColumns},
        application_documents(id, kind, file_name, byte_size, scan_status, uploaded_at,
          document_openings(id, opened_at, account:accounts(full_name))),
        application_messages(id, sent_by, subject, body, sent_at, author:accounts(full_name))` as const,
      )
      .eq("id", applicationId)
      .neq("status", "draft")
      .maybeSingle(),
    database
      .from("events")
      .select("id, at, to_status")
      .eq("application_id", applicationId)
      .neq("to_status", "draft")
      .order("at"),
    database.rpc("candidate_language", { p_application: applicationId }),
  ]);
  for (const { error } of [application, history, language]) if (error) throw error;
  const row = application.data;
  if (!row || !isApplicationStatus(row.status)) return null;
  const byTime =
    <Key extends "sent_at" | "uploaded_at" | "opened_at">(key: Key) =>
    (a: Record<Key, string>, b: Record<Key, string>) =>
      toDate(a[key]).getTime() - toDate(b[key]).getTime();
  const { birth_date: birthDate, application_wishes: wishes, ...shown } = row;
  return {
    ...shown,
    status: row.status,
    wishes: wishesOf(wishes),
    age: birthDate ? ageOn(birthDate, new Date()) : null,
    application_messages: row.application_messages.sort(byTime("sent_at")),
    application_documents: row.application_documents.sort(byTime("uploaded_at")).map((document) => ({
      ...document,
      document_openings: document.document_openings.sort(byTime("opened_at")),
    })),
    events: history.data ?? [],
    language: language.data,
  };
}

export type FoundApplication = NonNullable<Awaited<ReturnType<typeof findApplication>>>;
