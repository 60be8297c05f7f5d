import { z } from "zod";
import { inNorwegianOrder } from "~/locales/sort";
import { allRows } from "~/platform/all-rows.server";
import type { RequestDatabase } from "~/platform/database.server";
import { placementStatuses } from "./placement-steps";

const status = z.enum(placementStatuses);

/**
 * Every placement of a cohort, whatever came of it, in the order of the segments and then of the trainees' names, as
 * its coordinator sees it. Periods are half-open. A trainee whose account is deleted has no name.
 */
export async function listCohortPlacements(database: RequestDatabase, programmeId: string, cohortId: string) {
  const [placements, hosts] = await Promise.all([
    allRows(
      () =>
        database
          .from("placements")
          .select(
            `id, trainee_id, seat_id, segment_number, agency_id, mentor_id, starts_on, ends_before, fte_percent, status,
        is_live, end_reason, destination, seat:seats!placements_seat_id_cohort_id_programme_id_segment_number_a_fkey(title, host_cost_percent),
        trainee:trainees(account:accounts!trainees_account_id_fkey(full_name)),
        mentor:mentors(account:accounts(full_name))` as const,
          )
          .eq("cohort_id", cohortId),
      "id",
    ),
    database
      .from("programme_hosts")
      .select("agency_id, agency:agencies(name)")
      .eq("programme_id", programmeId),
  ]);
  if (hosts.error) throw hosts.error;
  const names = new Map(hosts.data.map((host) => [host.agency_id, host.agency.name]));
  return placements
    .map((row) => ({
      id: row.id,
      traineeId: row.trainee_id,
      trainee: row.trainee.account?.full_name ?? "",
      seatId: row.seat_id,
      seat: row.seat.title,
      hostCostPercent: row.seat.host_cost_percent,
      segment: row.segment_number,
      agencyId: row.agency_id,
      host: names.get(row.agency_id) ?? "",
      mentorId: row.mentor_id,
      mentor: row.mentor?.account.full_name ?? null,
      startsOn: row.starts_on,
      endsBefore: row.ends_before,
      ftePercent: row.fte_percent,
      status: status.parse(row.status),
      isLive: row.is_live ?? false,
      endReason: row.end_reason,
      destination: row.destination,
    }))
    .sort(
      (a, b) =>
        a.segment - b.segment ||
        inNorwegianOrder(a.trainee, b.trainee) ||
        a.startsOn.localeCompare(b.startsOn) ||
        inNorwegianOrder(a.host, b.host),
    );
}

export type CohortPlacement = Awaited<ReturnType<typeof listCohortPlacements>>[number];
