import { toDate } from "~/locales/format";
import type { RequestDatabase } from "~/platform/database.server";
import { isId } from "~/platform/is-id";
import { type Page, type PageAsked, readPage } from "~/platform/one-page.server";
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

/** What is counted over all applications of one status. */
export type ApplicationTally = {
  status: ApplicationStatus;
  applications: number;
  /** Have documents, and nobody has opened one. */
  unopened: number;
  offList: number;
};

/** The sent applications of a listing counted by status, in the order of a hiring case. Empty for whoever may not read them. */
export async function tallyApplications(
  database: RequestDatabase,
  listingId: string,
): Promise<ApplicationTally[]> {
  const { data, error } = await database.rpc("application_tallies", { p_listing: listingId });
  if (error) throw error;
  return data
    .map(({ status, off_list, ...counts }) => ({
      ...counts,
      status: status as ApplicationStatus,
      offList: off_list,
    }))
    .sort((a, b) => applicationStatuses.indexOf(a.status) - applicationStatuses.indexOf(b.status));
}

/**
 * A page of the applications that were sent to a listing, by the time they were received or by name; those that were
 * taken back stand last. People are never ranked. `tallies` are the listing's.
 */
export async function listApplications(
  database: RequestDatabase,
  listingId: string,
  tallies: readonly ApplicationTally[],
  asked: { status: ApplicationStatus | null; order: ApplicationOrder } & PageAsked,
): Promise<Page<ApplicationRow>> {
  const counts = tallies.filter(({ status }) => !asked.status || status === asked.status);
  const total = counts.reduce((sum, { applications }) => sum + applications, 0);
  const page = await readPage(total, asked, (offset) =>
    database.rpc("application_page", {
      p_listing: listingId,
      p_status: asked.status as string,
      p_order: asked.order,
      p_limit: asked.size,
      p_offset: offset,
    }),
  );
  return {
    ...page,
    rows: page.rows.map((row) => ({
      id: row.id,
      name: row.full_name ?? "",
      status: row.status as ApplicationStatus,
      submittedAt: row.submitted_at,
      offListRequested: row.off_list_requested,
      answered: row.answered,
      documents: row.documents,
      openedDocuments: row.opened_documents,
    })),
  };
}

/** The applications before and after one in the list by time; null at its ends. */
export async function findNeighbours(
  database: RequestDatabase,
  applicationId: string,
): Promise<{ previous: string | null; next: string | null }> {
  const { data, error } = await database
    .rpc("application_neighbours", { p_application: applicationId })
    .maybeSingle();
  if (error) throw error;
  return { previous: data?.previous ?? null, next: data?.next ?? null };
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
