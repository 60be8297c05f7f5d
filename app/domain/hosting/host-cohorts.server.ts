import { z } from "zod";
import { toDate } from "~/locales/format";
import { allRows } from "~/platform/all-rows.server";
import type { RequestDatabase } from "~/platform/database.server";
import { isId } from "~/platform/is-id";
import { cohortStatuses } from "../programmes/cohort-steps";
import type { Host } from "./host";
import { livePlacementStatuses } from "./placement-statuses";

const cohortStatus = z.enum(cohortStatuses);
const placementStatus = z.enum(livePlacementStatuses);

const cohortColumns =
  "id, programme_id, name, status, starts_on, ends_before, programme:programmes(name), template:programme_templates(employment_model), segments(number, starts_on, ends_before)" as const;

/** The cohorts of the programmes an agency hosts in, with its own seats and placements alone; the one that begins last first. */
export async function listHostCohorts(database: RequestDatabase, host: Host, cohortId?: string) {
  const agencyId = host.agency.id;
  const cohorts = database.from("cohorts").select(cohortColumns).in("programme_id", host.programmeIds);
  const seats = () =>
    database
      .from("seats")
      .select(
        `id, created_at, cohort_id, segment_number, title, capacity, mentor_id, withdrawn_at, municipality:municipalities(name)` as const,
      )
      .eq("agency_id", agencyId);
  const placements = () =>
    database
      .from("placements")
      .select(
        `id, cohort_id, seat_id, segment_number, status, starts_on, ends_before, fte_percent, mentor_id,
      trainee:trainees(account:accounts!trainees_account_id_fkey(full_name))` as const,
      )
      .eq("agency_id", agencyId)
      .eq("is_live", true);
  const [foundCohorts, foundSeats, foundPlacements, mentors, appointments] = await Promise.all([
    cohortId === undefined ? cohorts : cohorts.eq("id", cohortId),
    allRows(() => (cohortId === undefined ? seats() : seats().eq("cohort_id", cohortId)), "id"),
    allRows(
      () => (cohortId === undefined ? placements() : placements().eq("cohort_id", cohortId)),
      "starts_on",
      "id",
    ),
    allRows(
      () =>
        database
          .from("mentors")
          .select("programme_id, account_id, account:accounts(full_name)")
          .eq("agency_id", agencyId)
          .in("programme_id", host.programmeIds),
      "programme_id",
      "account_id",
    ),
    allRows(
      () =>
        database
          .from("appointments")
          .select("id, placement_id")
          .eq("agency_id", agencyId)
          .not("placement_id", "is", null)
          .is("revoked_at", null),
      "id",
    ),
  ]);
  if (foundCohorts.error) throw foundCohorts.error;
  foundSeats.sort((a, b) => toDate(a.created_at).getTime() - toDate(b.created_at).getTime());
  const names = new Map(mentors.map((mentor) => [mentor.account_id, mentor.account?.full_name ?? ""]));
  const appointed = new Set(appointments.map((row) => row.placement_id));
  const nameOf = (mentorId: string | null) => (mentorId === null ? null : (names.get(mentorId) ?? ""));
  return foundCohorts.data
    .map((cohort) => ({
      id: cohort.id,
      programmeId: cohort.programme_id,
      name: cohort.name,
      programme: cohort.programme.name,
      status: cohortStatus.parse(cohort.status),
      startsOn: cohort.starts_on,
      endsBefore: cohort.ends_before,
      segments: cohort.segments
        .toSorted((a, b) => a.number - b.number)
        .map((segment) => ({
          number: segment.number,
          startsOn: segment.starts_on,
          endsBefore: segment.ends_before,
        })),
      seats: foundSeats
        .filter((seat) => seat.cohort_id === cohort.id)
        .map((seat) => ({
          id: seat.id,
          segment: seat.segment_number,
          title: seat.title,
          place: seat.municipality.name,
          capacity: seat.capacity,
          mentor: nameOf(seat.mentor_id),
          isWithdrawn: seat.withdrawn_at !== null,
        })),
      placements: foundPlacements
        .filter((placement) => placement.cohort_id === cohort.id)
        .map((placement) => ({
          id: placement.id,
          seatId: placement.seat_id,
          segment: placement.segment_number,
          status: placementStatus.parse(placement.status),
          startsOn: placement.starts_on,
          endsBefore: placement.ends_before,
          ftePercent: placement.fte_percent,
          mentor: nameOf(placement.mentor_id),
          trainee: placement.trainee?.account?.full_name ?? "",
          /** Whether this host employs for the placement and has not recorded its appointment. */
          mustAppoint: cohort.template.employment_model === "host_employs" && !appointed.has(placement.id),
        })),
    }))
    .sort((a, b) => b.startsOn.localeCompare(a.startsOn));
}

export type HostCohort = Awaited<ReturnType<typeof listHostCohorts>>[number];
export type HostSeat = HostCohort["seats"][number];
export type HostedPlacement = HostCohort["placements"][number];

/** One of them, or null when the agency has no part in it. */
export async function findHostCohort(database: RequestDatabase, host: Host, cohortId: string) {
  if (!isId(cohortId)) return null;
  const [cohort] = await listHostCohorts(database, host, cohortId);
  return cohort ?? null;
}
