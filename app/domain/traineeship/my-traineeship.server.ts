import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";
import { placementStatuses, type Traineeship } from "./traineeship";

const status = z.enum(placementStatuses);

/**
 * The person's own traineeships, the one that began first on top; none for those who are no trainee. A host that is not
 * verified any more has no name.
 */
export async function listTraineeships(database: RequestDatabase, accountId: string): Promise<Traineeship[]> {
  const { data, error } = await database
    .from("trainees")
    .select(
      `id, cohort_id, member_from, member_before,
      cohort:cohorts!trainees_cohort_id_fkey(name, slug, programme:programmes(name, slug)),
      leaves(starts_on, ends_before),
      placements(id, segment_number, agency_id, starts_on, ends_before, fte_percent, status, is_live,
        seat:seats!placements_seat_id_cohort_id_programme_id_segment_number_a_fkey(title, tasks, housing, remote_days,
          municipality:municipalities(name)))` as const,
    )
    .eq("account_id", accountId)
    .order("member_from");
  if (error) throw error;
  const hosts = await namesOf(
    database,
    data.flatMap(({ placements }) => placements.map((placement) => placement.agency_id)),
  );
  return data.map(({ cohort, ...row }) => ({
    id: row.id,
    key: `${cohort.programme.slug}.${cohort.slug}`,
    cohortId: row.cohort_id,
    cohort: cohort.name,
    programme: cohort.programme.name,
    memberFrom: row.member_from,
    memberBefore: row.member_before,
    leaves: row.leaves
      .map((leave) => ({ startsOn: leave.starts_on, endsBefore: leave.ends_before }))
      .sort((a, b) => a.startsOn.localeCompare(b.startsOn)),
    placements: row.placements
      .filter((placement) => placement.is_live)
      .map(({ seat, ...placement }) => ({
        id: placement.id,
        segment: placement.segment_number,
        host: hosts.get(placement.agency_id) ?? "",
        place: seat.municipality.name,
        title: seat.title,
        tasks: seat.tasks,
        housing: seat.housing,
        remoteDays: seat.remote_days,
        startsOn: placement.starts_on,
        endsBefore: placement.ends_before,
        ftePercent: placement.fte_percent,
        status: status.parse(placement.status),
      }))
      .sort((a, b) => a.startsOn.localeCompare(b.startsOn) || b.ftePercent - a.ftePercent),
  }));
}

async function namesOf(database: RequestDatabase, agencyIds: string[]): Promise<Map<string, string>> {
  const { data, error } = await database.from("agencies").select("id, name").in("id", agencyIds);
  if (error) throw error;
  return new Map(data.map(({ id, name }) => [id, name]));
}
