import { z } from "zod";
import { inNorwegianOrder } from "~/locales/sort";
import type { RequestDatabase } from "~/platform/database.server";
import { type CohortStatus, cohortStatuses, missingParts, nextStatus } from "./cohort-steps";

const status = z.enum(cohortStatuses);
const missing = z.array(z.enum(missingParts)).nullable();

export type CohortTrainee = { id: string; name: string; ftePercent: number; placements: PlacedIn[] };
export type PlacedIn = {
  segment: number;
  agencyId: string;
  host: string;
  status: string;
  ftePercent: number;
};
export type CohortSeat = {
  id: string;
  segment: number;
  agencyId: string;
  host: string;
  place: string;
  capacity: number;
  isWithdrawn: boolean;
};

/**
 * A cohort as its coordinator sees it: segments, trainees with where they are placed, and seats. Null when the programme
 * has no such cohort. A trainee whose account is deleted has no name.
 */
export async function findCohort(database: RequestDatabase, programmeId: string, slug: string) {
  const [cohorts, hosts] = await Promise.all([
    database
      .from("cohorts")
      .select(
        `id, slug, name, status, starts_on, ends_before, matched_by,
        segments(number, starts_on, ends_before),
        trainees(id, fte_percent, account:accounts!trainees_account_id_fkey(full_name),
          placements(segment_number, agency_id, fte_percent, status, is_live, starts_on)),
        seats(id, segment_number, agency_id, capacity, withdrawn_at, municipality:municipalities(name))` as const,
      )
      .eq("programme_id", programmeId)
      .eq("slug", slug)
      .maybeSingle(),
    database
      .from("programme_hosts")
      .select("agency_id, agency:agencies(name)")
      .eq("programme_id", programmeId),
  ]);
  if (cohorts.error) throw cohorts.error;
  if (hosts.error) throw hosts.error;
  const { data } = cohorts;
  if (!data) return null;
  const names = new Map(hosts.data.map((host) => [host.agency_id, host.agency.name]));
  const trainees = data.trainees.map((trainee) => ({
    id: trainee.id,
    name: trainee.account?.full_name ?? "",
    ftePercent: trainee.fte_percent,
    placements: trainee.placements
      .filter((placement) => placement.is_live)
      .sort((a, b) => a.starts_on.localeCompare(b.starts_on) || b.fte_percent - a.fte_percent)
      .map((placement) => ({
        segment: placement.segment_number,
        agencyId: placement.agency_id,
        host: names.get(placement.agency_id) ?? "",
        status: placement.status,
        ftePercent: placement.fte_percent,
      })),
  }));
  const seats = data.seats.map((seat) => ({
    id: seat.id,
    segment: seat.segment_number,
    agencyId: seat.agency_id,
    host: names.get(seat.agency_id) ?? "",
    place: seat.municipality.name,
    capacity: seat.capacity,
    isWithdrawn: seat.withdrawn_at !== null,
  }));
  return {
    id: data.id,
    slug: data.slug,
    name: data.name,
    status: status.parse(data.status),
    startsOn: data.starts_on,
    endsBefore: data.ends_before,
    matchedBy: data.matched_by,
    segments: data.segments
      .sort((a, b) => a.number - b.number)
      .map((segment) => ({
        number: segment.number,
        startsOn: segment.starts_on,
        endsBefore: segment.ends_before,
      })),
    trainees: trainees.sort((a, b) => inNorwegianOrder(a.name, b.name)) satisfies CohortTrainee[],
    seats: seats.sort((a, b) => inNorwegianOrder(a.host, b.host)) satisfies CohortSeat[],
  };
}

export type FoundCohort = NonNullable<Awaited<ReturnType<typeof findCohort>>>;

/** What a cohort lacks for a status. */
export async function listMissingFor(database: RequestDatabase, cohortId: string, to: CohortStatus) {
  const { data, error } = await database.rpc("missing_for_cohort", { p_cohort: cohortId, p_to: to });
  if (error) throw error;
  return missing.parse(data) ?? [];
}

/** What the cohort lacks before its next status, and which that is. */
export async function listMissing(database: RequestDatabase, cohort: Pick<FoundCohort, "id" | "status">) {
  const next = nextStatus(cohort.status);
  return { next, missing: next ? await listMissingFor(database, cohort.id, next) : [] };
}
