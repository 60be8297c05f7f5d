import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";
import { isId } from "~/platform/is-id";
import { livePlacementStatuses } from "../hosting/placement-statuses";
import { listAgreements } from "./agreements.server";
import type { CheckIn } from "./check-ins";

const checkInStatus = z.enum(["scheduled", "held", "missed"]);
const status = z.enum(livePlacementStatuses);

/**
 * Everybody the person follows or has followed as mentor, those who are there now first, each with agreement, talks,
 * and evidence and word for the passport that are there.
 */
export async function listMentees(database: RequestDatabase, accountId: string, placementId?: string) {
  const all = database
    .from("placements")
    .select(
      `id, status, starts_on, ends_before, fte_percent, agency_id, mentor_id, trainee_id,
      seat:seats!placements_seat_id_cohort_id_programme_id_segment_number_a_fkey(title, tasks, municipality:municipalities(name)),
      trainee:trainees(account:accounts!trainees_account_id_fkey(full_name))` as const,
    )
    .eq("mentor_id", accountId)
    .eq("is_live", true)
    .order("starts_on");
  const placements = await (placementId === undefined ? all : all.eq("id", placementId));
  if (placements.error) throw placements.error;
  const ids = placements.data.map(({ id }) => id);
  const [agreements, talks, evidence, words, hosts] = await Promise.all([
    listAgreements(
      database,
      placements.data.map((row) => ({ id: row.id, mentorId: row.mentor_id })),
    ),
    database
      .from("check_ins")
      .select("id, placement_id, due_on, status, held_on, note")
      .in("placement_id", ids)
      .order("due_on"),
    database.from("goal_evidence").select("placement_id, confirmed_at").in("placement_id", ids),
    database.from("host_confirmations").select("placement_id").in("placement_id", ids),
    database
      .from("agencies")
      .select("id, name")
      .in(
        "id",
        placements.data.map(({ agency_id }) => agency_id),
      ),
  ]);
  for (const { error } of [talks, evidence, words, hosts]) if (error) throw error;
  const names = new Map(hosts.data?.map(({ id, name }) => [id, name]));
  const confirmed = new Set(words.data?.map((word) => word.placement_id));
  const mentees = placements.data.map((row) => ({
    placementId: row.id,
    status: status.parse(row.status),
    name: row.trainee?.account?.full_name ?? "",
    host: names.get(row.agency_id) ?? "",
    agencyId: row.agency_id,
    title: row.seat?.title ?? "",
    tasks: row.seat?.tasks ?? "",
    place: row.seat?.municipality?.name ?? "",
    startsOn: row.starts_on,
    endsBefore: row.ends_before,
    ftePercent: row.fte_percent,
    agreement: agreements.get(row.id) ?? null,
    openEvidence: (evidence.data ?? []).filter(
      (one) => one.placement_id === row.id && one.confirmed_at === null,
    ).length,
    isConfirmed: confirmed.has(row.id),
    checkIns: (talks.data ?? [])
      .filter((talk) => talk.placement_id === row.id)
      .map(
        (talk): CheckIn => ({
          id: talk.id,
          dueOn: talk.due_on,
          status: checkInStatus.parse(talk.status),
          heldOn: talk.held_on,
          note: talk.note,
        }),
      ),
  }));
  const rank = (mentee: { status: string }) =>
    mentee.status === "active" ? 0 : ["completed", "ended_early"].includes(mentee.status) ? 2 : 1;
  return mentees.sort((a, b) => rank(a) - rank(b));
}

export type Mentee = Awaited<ReturnType<typeof listMentees>>[number];

/** One of them, or null when the person is not the mentor in that placement. */
export async function findMentee(database: RequestDatabase, accountId: string, placementId: string) {
  if (!isId(placementId)) return null;
  const [mentee] = await listMentees(database, accountId, placementId);
  return mentee ?? null;
}

/** How many trainees the person may follow on the same day, at each host they are a mentor of. */
export async function listMentorLimits(database: RequestDatabase, accountId: string) {
  const { data, error } = await database
    .from("mentors")
    .select("agency_id, max_trainees")
    .eq("account_id", accountId);
  if (error) throw error;
  return new Map(data.map((row) => [row.agency_id, row.max_trainees]));
}
