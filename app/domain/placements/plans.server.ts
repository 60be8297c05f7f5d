import { z } from "zod";
import { allRows, rowsAtATime } from "~/platform/all-rows.server";
import type { RequestDatabase } from "~/platform/database.server";
import { isId } from "~/platform/is-id";
import type { DraftPlacement } from "./draft-changes";
import { planStatuses } from "./plan-status";
import type { PlanInput } from "./planner/plan-format";
import { readPlanInput } from "./planner/read-plan-input";
import { readStoredPlan } from "./stored-plan";

const status = z.enum(planStatuses);
const columns =
  "id, name, status, seed, input_hash, created_at, published_at, time_limit_seconds, result, author:accounts!plans_created_by_fkey(full_name)" as const;

type Row = {
  id: string;
  name: string;
  status: string;
  seed: number;
  input_hash: string;
  created_at: string;
  published_at: string | null;
  time_limit_seconds: number | null;
  result: unknown;
  author: { full_name: string } | null;
};

function listed(row: Row) {
  return {
    id: row.id,
    name: row.name,
    status: status.parse(row.status),
    seed: row.seed,
    inputHash: row.input_hash,
    createdAt: row.created_at,
    publishedAt: row.published_at,
    timeLimitSeconds: row.time_limit_seconds,
    result: readStoredPlan(row.result),
    author: row.author?.full_name ?? null,
  };
}

export type ListedPlan = ReturnType<typeof listed>;

/** The plans of a cohort that are not put away, the newest first, and how many there have been in all. */
export async function listPlans(database: RequestDatabase, cohortId: string) {
  const [plans, all] = await Promise.all([
    database
      .from("plans")
      .select(columns)
      .eq("cohort_id", cohortId)
      .neq("status", "discarded")
      .order("created_at", { ascending: false }),
    database.from("plans").select("id", { count: "exact", head: true }).eq("cohort_id", cohortId),
  ]);
  if (plans.error) throw plans.error;
  if (all.error) throw all.error;
  return { plans: plans.data.map(listed), count: all.count ?? 0 };
}

export type FoundPlan = ListedPlan & {
  /** Null where the planner does not accept the cohort as it stood. */
  input: PlanInput | null;
  /** Counts the changes by hand; `placements` are those of this revision. */
  revision: number;
  placements: DraftPlacement[];
};

const placementColumns = "trainee_id, segment_number, seat_id, is_locked" as const;

type PlacementRow = { trainee_id: string; segment_number: number; seat_id: string; is_locked: boolean };

/** All placements of a plan's revision, or null when another revision has come meanwhile. */
async function wholePlan(
  database: RequestDatabase,
  plan: { id: string; revision: number; plan_placements: PlacementRow[] },
): Promise<PlacementRow[] | null> {
  if (plan.plan_placements.length < rowsAtATime) return plan.plan_placements;
  const rows = await allRows(
    () => database.from("plan_placements").select(placementColumns).eq("plan_id", plan.id),
    "trainee_id",
    "segment_number",
    "seat_id",
  );
  const { data, error } = await database.from("plans").select("revision").eq("id", plan.id).single();
  if (error) throw error;
  return data.revision === plan.revision ? rows : null;
}

/**
 * A plan of the cohort with its snapshot and placements, or null. Placements in seats and of trainees that the snapshot
 * does not know are left out: they make the plan outdated, and publishing refuses it.
 */
export async function findPlan(
  database: RequestDatabase,
  cohortId: string,
  planId: string,
): Promise<FoundPlan | null> {
  if (!isId(planId)) return null;
  const { data, error } = await database
    .from("plans")
    .select(`${columns}, input, revision, plan_placements(${placementColumns})` as const)
    .eq("cohort_id", cohortId)
    .eq("id", planId)
    .maybeSingle();
  if (error) throw error;
  if (!data) return null;
  const placements = await wholePlan(database, data);
  // Somebody has moved one while they were read.
  if (!placements) return findPlan(database, cohortId, planId);
  const read = readPlanInput(data.input);
  const input = read.ok ? read.input : null;
  const trainees = new Set(input?.trainees.map(({ id }) => id));
  const seats = new Set(input?.seats.map(({ id }) => id));
  return {
    ...listed(data),
    input,
    revision: data.revision,
    placements: placements
      .filter((row) => trainees.has(row.trainee_id) && seats.has(row.seat_id))
      .map((row) => ({
        trainee: row.trainee_id,
        segment: String(row.segment_number),
        seat: row.seat_id,
        isLocked: row.is_locked,
      })),
  };
}
