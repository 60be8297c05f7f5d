import type { RequestDatabase } from "~/platform/database.server";
import { isId } from "~/platform/is-id";
import { type ApplicationStatus, isApplicationStatus } from "./application-steps";
import type { ApplyQuestion, OwnApplication } from "./apply";
import { applicationColumns, applyQuestion, ownApplication, questionColumns } from "./apply.server";
import { type MyListing, myListing } from "./my-applications.server";

export type MyApplicationPage = {
  application: OwnApplication;
  /** Null while the ad is hidden (suspended or removed). */
  listing: (MyListing & { questions: ApplyQuestion[] }) | null;
  messages: { id: string; subject: string; body: string; sentAt: string }[];
  /** When the agency opened each document, by document id, the first first. */
  openings: Map<string, string[]>;
  /** Every status it has had, the first first. */
  events: { id: number; from: ApplicationStatus | null; to: ApplicationStatus; at: string }[];
};

/** One of the person's own applications with all that has happened to it, or null when it is not theirs. */
export async function findMyApplication(
  database: RequestDatabase,
  accountId: string,
  applicationId: string,
): Promise<MyApplicationPage | null> {
  if (!isId(applicationId)) return null;
  const [found, history] = await Promise.all([
    database
      .from("applications")
      .select(
        `${applicationColumns}, application_messages(id, sent_by, subject, body, sent_at),
        opened:application_documents(id, document_openings(opened_at)),
        listings(slug, title, language, status, deadline, agencies(name), ${questionColumns})` as const,
      )
      .eq("id", applicationId)
      .eq("candidate_id", accountId)
      .order("uploaded_at", { referencedTable: "application_documents" })
      .order("sent_at", { referencedTable: "application_messages", ascending: false })
      .order("opened_at", { referencedTable: "opened.document_openings" })
      .maybeSingle(),
    database
      .from("events")
      .select("id, from_status, to_status, at")
      .eq("application_id", applicationId)
      .order("id"),
  ]);
  if (found.error) throw found.error;
  if (history.error) throw history.error;
  if (!found.data) return null;
  const application = ownApplication(found.data);
  const listing = found.data.listings && myListing(found.data.listings);
  const questions = (found.data.listings?.listing_questions ?? [])
    .toSorted((a, b) => a.position - b.position)
    .map(applyQuestion);
  return {
    application,
    listing: listing && { ...listing, questions },
    messages: found.data.application_messages
      .filter((message) => message.sent_by === "agency")
      .map(({ id, subject, body, sent_at }) => ({ id, subject, body, sentAt: sent_at })),
    openings: new Map(
      found.data.opened.map(({ id, document_openings }) => [
        id,
        document_openings.map(({ opened_at }) => opened_at),
      ]),
    ),
    events: history.data.flatMap(({ id, from_status, to_status, at }) =>
      isApplicationStatus(to_status)
        ? [{ id, from: isApplicationStatus(from_status) ? from_status : null, to: to_status, at }]
        : [],
    ),
  };
}
