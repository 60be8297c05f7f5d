import type postgres from "postgres";
import { DEMO_IDS, demoId } from "./demo-id.ts";
import { listExampleListings } from "./listing-seeds.ts";
import { startDate } from "./load-listings.ts";
import { dateOpenCohort } from "./load-open-cohort.ts";
import { keepSwapTerms } from "./load-requests.ts";
import { loadCostShares } from "./load-rotation-life.ts";

/** Columns with an instant, by table and by the column that tells whether the demo made the row. */
const MOVING: { table: string; owner: string; columns: string[] }[] = [
  { table: "applications", owner: "id", columns: ["created_at", "updated_at", "submitted_at", "told_at"] },
  { table: "application_answers", owner: "application_id", columns: ["updated_at"] },
  { table: "application_documents", owner: "application_id", columns: ["uploaded_at"] },
  { table: "application_messages", owner: "application_id", columns: ["sent_at"] },
  { table: "events", owner: "coalesce(application_id, listing_id)", columns: ["at"] },
  { table: "rotation_events", owner: "cohort_id", columns: ["at"] },
  { table: "trainees", owner: "id", columns: ["admitted_at"] },
  { table: "saved_searches", owner: "id", columns: ["created_at", "expires_at", "warned_of"] },
  { table: "placements", owner: "id", columns: ["created_at", "updated_at"] },
  { table: "appointments", owner: "id", columns: ["recorded_at", "revoked_at"] },
  {
    table: "mentor_agreements",
    owner: "placement_id",
    columns: ["mentor_signed_at", "trainee_signed_at", "updated_at"],
  },
  { table: "check_in_escalations", owner: "placement_id", columns: ["raised_at", "resolved_at"] },
  { table: "gatherings", owner: "id", columns: ["starts_at", "ends_at", "cancelled_at", "updated_at"] },
  { table: "gathering_attendances", owner: "gathering_id", columns: ["answered_at"] },
  { table: "competence_goals", owner: "id", columns: ["created_at"] },
  { table: "goal_evidence", owner: "id", columns: ["added_at", "confirmed_at"] },
  { table: "host_confirmations", owner: "placement_id", columns: ["confirmed_at"] },
  { table: "trainee_todos", owner: "trainee_id", columns: ["done_at", "created_at"] },
  { table: "change_requests", owner: "placement_id", columns: ["decided_at", "created_at", "updated_at"] },
  { table: "follow_up_consents", owner: "trainee_id", columns: ["given_at", "withdrawn_at"] },
  { table: "follow_ups", owner: "trainee_id", columns: ["answered_at"] },
  { table: "cohort_messages", owner: "id", columns: ["sent_at"] },
  { table: "listing_comments", owner: "id", columns: ["created_at", "settled_at"] },
  { table: "listing_seats", owner: "listing_id", columns: ["given_at", "accepted_at"] },
  { table: "invitations", owner: "id", columns: ["created_at", "expires_at"] },
  { table: "stories", owner: "id", columns: ["approved_at", "created_at"] },
  { table: "story_versions", owner: "story_id", columns: ["written_at"] },
  { table: "story_cases", owner: "story_id", columns: ["sent_at", "answered_at"] },
  { table: "story_events", owner: "story_id", columns: ["at"] },
  { table: "listing_changes", owner: "listing_id", columns: ["changed_at"] },
  {
    table: "listings",
    owner: "id",
    columns: ["publish_at", "published_at", "deadline", "original_deadline", "created_at", "updated_at"],
  },
];

/** Columns with a day, likewise. */
const MOVING_DAYS: { table: string; owner: string; columns: string[] }[] = [
  { table: "programme_hosts", owner: "programme_id", columns: ["joined_on", "left_on"] },
  {
    table: "cohorts",
    owner: "id",
    columns: ["starts_on", "ends_before", "selected_by", "matched_by", "confirmed_by"],
  },
  { table: "segments", owner: "cohort_id", columns: ["starts_on", "ends_before"] },
  { table: "trainees", owner: "id", columns: ["member_from", "member_before"] },
  { table: "trainee_certificates", owner: "trainee_id", columns: ["shown_on", "valid_before"] },
  { table: "leaves", owner: "trainee_id", columns: ["starts_on", "ends_before"] },
  { table: "placements", owner: "trainee_id", columns: ["starts_on", "ends_before"] },
  { table: "appointments", owner: "id", columns: ["decided_on"] },
  { table: "check_ins", owner: "placement_id", columns: ["due_on", "held_on"] },
  { table: "gatherings", owner: "id", columns: ["answer_by"] },
  { table: "competence_goals", owner: "id", columns: ["target_on"] },
  { table: "trainee_todos", owner: "trainee_id", columns: ["due_on"] },
  { table: "pulses", owner: "id", columns: ["opens_on", "closes_before"] },
  { table: "change_requests", owner: "placement_id", columns: ["starts_on", "ends_before"] },
];

/**
 * Moves everything the demo made by whole days, on a clock in Norway, so that the same ads are live, soon closing and
 * closed. What people added keeps its own time; what they changed in the demo's rows moves along with the row.
 * Runs past the guards, which only let a deadline go forward with a reason.
 */
export async function moveDates(tx: postgres.TransactionSql, days: number, today: string): Promise<void> {
  const moved = (column: string) =>
    `${column} = (${column} at time zone 'Europe/Oslo' + make_interval(days => ${days})) at time zone 'Europe/Oslo'`;
  for (const { table, owner, columns } of MOVING) {
    await tx.unsafe(
      `update public.${table} set ${columns.map(moved).join(", ")} where ${owner} between $1 and $2`,
      [DEMO_IDS.first, DEMO_IDS.last],
    );
  }
  for (const { table, owner, columns } of MOVING_DAYS) {
    await tx.unsafe(
      `update public.${table} set ${columns.map((column) => `${column} = ${column} + $3::int`).join(", ")} where ${owner} between $1 and $2`,
      [DEMO_IDS.first, DEMO_IDS.last, days],
    );
  }
  await loadCostShares(tx, today);
  await keepSwapTerms(tx);
  await dateOpenCohort(tx, today);
  await tx`
    update public.listing_changes c set
      old_value = ((c.old_value::timestamptz at time zone 'Europe/Oslo' + make_interval(days => ${days})) at time zone 'Europe/Oslo')::text,
      new_value = ((c.new_value::timestamptz at time zone 'Europe/Oslo' + make_interval(days => ${days})) at time zone 'Europe/Oslo')::text
    where c.field = 'deadline' and c.listing_id between ${DEMO_IDS.first} and ${DEMO_IDS.last}`;
  // Ads whose deadlines only moved along with the calendar are no news.
  await tx`
    update private.announcements a set deadline = l.deadline
    from public.listings l where l.id = a.listing_id and l.id between ${DEMO_IDS.first} and ${DEMO_IDS.last}`;
  const starts = listExampleListings()
    .map((seed) => ({ id: demoId("listing", seed.number), start_date: startDate(seed, today) }))
    .filter(({ start_date }) => start_date !== null);
  await tx`
    update public.listings l set start_date = s.start_date
    from jsonb_populate_recordset(null::public.listings, ${tx.json(starts)}) s where l.id = s.id`;
}
