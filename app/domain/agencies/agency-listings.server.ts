import type { RequestDatabase } from "~/platform/database.server";
import { isId } from "~/platform/is-id";
import { type ApplicationStatus, handlesApplications } from "../applications/application-steps";
import { type ListingState, listingState } from "./listing-state";

export type SeatHolder = { accountId: string; name: string; seat: string; isAccepted: boolean };

export type AgencyListing = {
  id: string;
  slug: string;
  title: string;
  language: string;
  state: ListingState;
  deadline: string | null;
  publishAt: string | null;
  isExample: boolean;
  seats: SeatHolder[];
  /** Applications by status; null when the person has no seat that lets them see any. */
  applications: Partial<Record<ApplicationStatus, { count: number; oldest: string | null }>> | null;
  /** Comments that wait, of those the person may read. */
  openComments: number;
};

const columns = `id, slug, title, language, status, publish_at, deadline, is_example,
  listing_seats(account_id, seat, accepted_at, account:accounts(full_name))` as const;

/**
 * The agency's own listings with who has which seat, the next deadline first. Two queries whatever the number of
 * listings: what the person may not see of applications is null, never zero.
 */
export async function listAgencyListings(
  database: RequestDatabase,
  agencyId: string,
  accountId: string,
  now = new Date(),
): Promise<AgencyListing[]> {
  const [listings, counts] = await Promise.all([
    database
      .from("listings")
      .select(`${columns}, open_comments:listing_comments(id)` as const)
      .eq("agency_id", agencyId)
      .is("open_comments.settled_at", null)
      .order("deadline", { nullsFirst: false }),
    database.rpc("application_counts", { p_agency: agencyId }),
  ]);
  if (listings.error) throw listings.error;
  if (counts.error) throw counts.error;
  const byListing = Map.groupBy(counts.data, (row) => row.listing_id);
  return listings.data.map((row) => {
    const listing = toAgencyListing(row, now);
    return {
      ...listing,
      openComments: row.open_comments.length,
      applications: handlesApplications(seatsOf(listing, accountId))
        ? Object.fromEntries(
            (byListing.get(row.id) ?? []).map((count) => [
              count.status,
              { count: count.applications, oldest: count.oldest_submitted_at },
            ]),
          )
        : null,
    };
  });
}

/** The seats the person holds on a listing. */
export function seatsOf(listing: Pick<AgencyListing, "seats">, accountId: string): string[] {
  return listing.seats.filter((seat) => seat.accountId === accountId).map(({ seat }) => seat);
}

/** Everybody who reads and moves the applications of a listing, each person once. */
export function handlersOf(listing: Pick<AgencyListing, "seats">): string[] {
  const handlers = listing.seats.filter(({ seat }) => handlesApplications([seat]));
  return [...new Map(handlers.map((holder) => [holder.accountId, holder.name])).values()];
}

type Row = {
  id: string;
  slug: string;
  title: string;
  language: string;
  status: string;
  publish_at: string | null;
  deadline: string | null;
  is_example: boolean;
  listing_seats: {
    account_id: string;
    seat: string;
    accepted_at: string | null;
    account: { full_name: string } | null;
  }[];
};

/** A listing of the agency as its pages show it. Someone who has left the agency has no name there any more. */
export function toAgencyListing(row: Row, now: Date): Omit<AgencyListing, "applications" | "openComments"> {
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    language: row.language,
    state: listingState(row, now),
    deadline: row.deadline,
    publishAt: row.publish_at,
    isExample: row.is_example,
    seats: row.listing_seats
      .filter(({ account }) => account !== null)
      .map(({ account_id, seat, accepted_at, account }) => ({
        accountId: account_id,
        name: account?.full_name ?? "",
        seat,
        isAccepted: seat !== "union_representative" || accepted_at !== null,
      })),
  };
}

/** One listing of the agency, or null when it is not the agency's. */
export async function findAgencyListing(
  database: RequestDatabase,
  agencyId: string,
  listingId: string,
  now = new Date(),
) {
  if (!isId(listingId)) return null;
  const { data, error } = await database
    .from("listings")
    .select(
      `${columns}, kind, positions, salary_min, salary_max, salary_per, occupation_code, employment_form, fte_percent,
      work_model, remote_days, contact_name, contact_role, contact_email, contact_phone, published_at, original_deadline,
      agency:agencies!inner(review_required),
      listing_municipalities(municipality_number, position),
      listing_criteria(id, kind, text, position),
      listing_questions(id, criterion_id, kind, prompt, is_required, position),
      open_comments:listing_comments(id)` as const,
    )
    .eq("agency_id", agencyId)
    .eq("id", listingId)
    .is("open_comments.settled_at", null)
    .maybeSingle();
  if (error) throw error;
  if (!data) return null;
  const inOrder = (a: { position: number }, b: { position: number }) => a.position - b.position;
  return {
    ...toAgencyListing(data, now),
    reviewRequired: data.agency.review_required,
    kind: data.kind,
    positions: data.positions,
    salary: { min: data.salary_min, max: data.salary_max, per: data.salary_per },
    occupationCode: data.occupation_code,
    employmentForm: data.employment_form,
    ftePercent: data.fte_percent,
    remoteDays: data.remote_days,
    contact: {
      name: data.contact_name,
      role: data.contact_role,
      email: data.contact_email,
      phone: data.contact_phone,
    },
    publishedAt: data.published_at,
    originalDeadline: data.original_deadline,
    municipalities: data.listing_municipalities.sort(inOrder).map((place) => place.municipality_number),
    criteria: data.listing_criteria.sort(inOrder),
    questions: data.listing_questions.sort(inOrder),
    openComments: data.open_comments,
  };
}

export type FoundAgencyListing = NonNullable<Awaited<ReturnType<typeof findAgencyListing>>>;
