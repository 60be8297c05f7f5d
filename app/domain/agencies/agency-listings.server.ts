import { allRows } from "~/platform/all-rows.server";
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

// As many as fit in one address.
const atOnce = 80;

/**
 * These listings of the agency in this order, with who has which seat. What the person may not see of applications is
 * null, never zero.
 */
export async function readListings(
  database: RequestDatabase,
  { agencyId, accountId }: { agencyId: string; accountId: string },
  ids: readonly string[],
  now = new Date(),
): Promise<AgencyListing[]> {
  const parts = Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, index) =>
    ids.slice(index * atOnce, (index + 1) * atOnce),
  );
  const found = await Promise.all(
    parts.map((part) =>
      Promise.all([selectListings(database, agencyId, part), countApplications(database, agencyId, part)]),
    ),
  );
  const listings = found.flatMap(([rows, counts]) =>
    rows.map((row): AgencyListing => {
      const listing = toAgencyListing(row, now);
      const own = counts.filter((count) => count.listing_id === row.id);
      return {
        ...listing,
        openComments: row.open_comments.length,
        applications: handlesApplications(seatsOf(listing, accountId))
          ? Object.fromEntries(
              own.map((count) => [
                count.status,
                { count: count.applications, oldest: count.oldest_submitted_at },
              ]),
            )
          : null,
      };
    }),
  );
  const byId = new Map(listings.map((listing) => [listing.id, listing]));
  return ids.map((id) => byId.get(id)).filter((listing) => listing !== undefined);
}

async function selectListings(database: RequestDatabase, agencyId: string, ids: readonly string[]) {
  const { data, error } = await database
    .from("listings")
    .select(`${columns}, open_comments:listing_comments(id)` as const)
    .eq("agency_id", agencyId)
    .in("id", ids)
    .is("open_comments.settled_at", null);
  if (error) throw error;
  return data;
}

function countApplications(database: RequestDatabase, agencyId: string, ids: readonly string[]) {
  return allRows(
    () => database.rpc("application_counts", { p_agency: agencyId }).in("listing_id", ids),
    "listing_id",
    "status",
  );
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
