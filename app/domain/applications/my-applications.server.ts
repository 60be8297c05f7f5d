import { toDate } from "~/locales/format";
import { allRows } from "~/platform/all-rows.server";
import type { RequestDatabase } from "~/platform/database.server";
import { publicListingState } from "../listings/listing";
import type { ApplicationStatus } from "./application-steps";
import { isMissingPart, type MissingPart } from "./apply-steps";

/** The ad of one's own application; null while it is hidden (suspended or removed). */
export type MyListing = {
  slug: string;
  title: string;
  language: string;
  agency: string;
  deadline: string;
  isLive: boolean;
};

export type MyApplication = {
  id: string;
  status: ApplicationStatus;
  /** The status before an early end, for drawing how far it came. */
  lastStatus: ApplicationStatus | null;
  submittedAt: string | null;
  toldAt: string | null;
  changedAt: string;
  listing: MyListing | null;
};

/** Everything the person has started or sent: drafts by deadline, then what was sent, newest first. */
export async function listMyApplications(
  database: RequestDatabase,
  accountId: string,
): Promise<MyApplication[]> {
  const { data, error } = await database
    .from("applications")
    .select(
      `id, status, submitted_at, told_at, updated_at,
      listings(slug, title, language, status, deadline, agencies(name))` as const,
    )
    .eq("candidate_id", accountId);
  if (error) throw error;
  const ids = data.filter(({ status }) => status !== "draft").map(({ id }) => id);
  const last = await lastEvents(database, ids);
  const rows = data.map((row): MyApplication => {
    const event = last.get(row.id);
    return {
      id: row.id,
      status: row.status as ApplicationStatus,
      lastStatus: event?.from ?? null,
      submittedAt: row.submitted_at,
      toldAt: row.told_at,
      changedAt: event?.at ?? row.updated_at,
      listing: row.listings && myListing(row.listings),
    };
  });
  const isDraft = (row: MyApplication) => row.status === "draft";
  const time = (text: string | null | undefined) => (text ? toDate(text).getTime() : 0);
  return rows.sort(
    (a, b) =>
      Number(isDraft(b)) - Number(isDraft(a)) ||
      (isDraft(a)
        ? time(a.listing?.deadline) - time(b.listing?.deadline)
        : time(b.submittedAt) - time(a.submittedAt)),
  );
}

type ListingRow = {
  slug: string;
  title: string;
  language: string;
  status: string;
  deadline: string | null;
  agencies: { name: string } | null;
};

export function myListing(row: ListingRow): MyListing | null {
  if (!row.agencies || !row.deadline) return null;
  return {
    slug: row.slug,
    title: row.title,
    language: row.language,
    agency: row.agencies.name,
    deadline: row.deadline,
    isLive: publicListingState(row, new Date()) === "live",
  };
}

async function lastEvents(database: RequestDatabase, ids: string[]) {
  const last = new Map<string, { from: ApplicationStatus | null; at: string }>();
  if (ids.length === 0) return last;
  const events = await allRows(
    () => database.from("events").select("id, application_id, from_status, at").in("application_id", ids),
    "id",
  );
  for (const { application_id, from_status, at } of events)
    if (application_id) last.set(application_id, { from: from_status as ApplicationStatus | null, at });
  return last;
}

/** What each of the person's drafts still lacks, by application id. */
export async function listMissingByDraft(database: RequestDatabase): Promise<Map<string, MissingPart[]>> {
  const { data, error } = await database.rpc("my_unfinished_drafts");
  if (error) throw error;
  return new Map(data.map(({ application_id, missing }) => [application_id, missing.filter(isMissingPart)]));
}
