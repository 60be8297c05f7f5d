import type { RequestDatabase } from "~/platform/database.server";
import { refusalOf } from "~/platform/refusal";
import type { Traineeship } from "../traineeship/traineeship";
import type { NewEvidence, NewGoal } from "./goal-form";

export type MyEvidence = {
  id: string;
  body: string;
  host: string;
  confirmedAt: string | null;
  confirmedBy: string | null;
};
export type MyGoal = { id: string; title: string; targetOn: string | null; evidence: MyEvidence[] };

/** The trainee's competence plan: goals in their order, each with its evidence and who confirmed it. */
export async function listMyGoals(database: RequestDatabase, trainee: Traineeship): Promise<MyGoal[]> {
  const hosts = new Map(trainee.placements.map(({ id, host }) => [id, host]));
  const { data, error } = await database
    .from("competence_goals")
    .select(
      `id, title, target_on, position, created_at,
      goal_evidence(id, body, placement_id, added_at, confirmed_at,
        confirmer:accounts!goal_evidence_confirmed_by_fkey(full_name))` as const,
    )
    .eq("trainee_id", trainee.id)
    .order("position")
    .order("created_at");
  if (error) throw error;
  return data.map((goal) => ({
    id: goal.id,
    title: goal.title,
    targetOn: goal.target_on,
    evidence: goal.goal_evidence
      .sort((a, b) => a.added_at.localeCompare(b.added_at))
      .map((evidence) => ({
        id: evidence.id,
        body: evidence.body,
        host: hosts.get(evidence.placement_id) ?? "",
        confirmedAt: evidence.confirmed_at,
        confirmedBy: evidence.confirmer?.full_name ?? null,
      })),
  }));
}

/** Adds a goal of the trainee's own after the others. */
export async function addGoal(
  database: RequestDatabase,
  trainee: Traineeship,
  { title, targetOn }: NewGoal,
): Promise<void> {
  const { error } = await database
    .from("competence_goals")
    .insert({ trainee_id: trainee.id, title, target_on: targetOn ?? null, position: 100 });
  if (error) throw error;
}

/** Adds evidence for one of the trainee's own goals from one of their own placements; false when either is not theirs. */
export async function addEvidence(
  database: RequestDatabase,
  trainee: Traineeship,
  { goal, placement, body }: NewEvidence,
): Promise<boolean> {
  const goals = await listMyGoals(database, trainee);
  if (!goals.some(({ id }) => id === goal) || !trainee.placements.some(({ id }) => id === placement))
    return false;
  const { error } = await database
    .from("goal_evidence")
    .insert({ goal_id: goal, placement_id: placement, body });
  if (error) throw error;
  return true;
}

/** Removes evidence that nobody has confirmed. False when there is none such of the trainee's own. */
export async function removeEvidence(database: RequestDatabase, evidenceId: string): Promise<boolean> {
  const { data, error } = await database
    .from("goal_evidence")
    .delete()
    .eq("id", evidenceId)
    .select("id")
    .maybeSingle();
  if (error && refusalOf(error)?.reason === "already_confirmed") return false;
  if (error) throw error;
  return data !== null;
}
