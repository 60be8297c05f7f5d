import type { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";
import type { Reference } from "../reference/reference";
import { skillsCalled } from "../reference/skill-names";
import type { evidenceForm } from "./attestation-form";

/** What a trainee wrote of a placement, the newest first. The goal is named to the mentor; a host reads the evidence alone. */
export async function listEvidence(database: RequestDatabase, placementId: string) {
  const { data, error } = await database
    .from("goal_evidence")
    .select(
      `id, body, added_at, updated_at, confirmed_at, goal:competence_goals(title),
      confirmer:accounts!goal_evidence_confirmed_by_fkey(full_name)` as const,
    )
    .eq("placement_id", placementId)
    .order("added_at", { ascending: false });
  if (error) throw error;
  return data.map((row) => ({
    id: row.id,
    body: row.body,
    goal: row.goal?.title ?? null,
    addedAt: row.added_at,
    writtenAt: row.updated_at,
    confirmedAt: row.confirmed_at,
    confirmedBy: row.confirmer?.full_name ?? "",
  }));
}

export type Evidence = Awaited<ReturnType<typeof listEvidence>>[number];

/** What the host has confirmed of a placement, which stands in the passport; null before that. */
export async function findConfirmation(database: RequestDatabase, placementId: string) {
  const { data, error } = await database
    .from("host_confirmations")
    .select(
      "summary, skills, confirmed_at, confirmer:accounts!host_confirmations_confirmed_by_fkey(full_name)",
    )
    .eq("placement_id", placementId)
    .maybeSingle();
  if (error) throw error;
  return (
    data && {
      summary: data.summary,
      skills: data.skills,
      confirmedAt: data.confirmed_at,
      confirmedBy: data.confirmer?.full_name ?? "",
    }
  );
}

export type Confirmation = NonNullable<Awaited<ReturnType<typeof findConfirmation>>>;

/** Those of some placements that a host or mentor has said a word for. */
export async function listConfirmed(
  database: RequestDatabase,
  placementIds: readonly string[],
): Promise<Set<string>> {
  const { data, error } = await database
    .from("host_confirmations")
    .select("placement_id")
    .in("placement_id", placementIds);
  if (error) throw error;
  return new Set(data.map((row) => row.placement_id));
}

/** Mentor or host confirms what a trainee wrote, in the words they read; a second time changes nothing. */
export async function confirmEvidence(
  database: RequestDatabase,
  { evidence, seen }: Pick<z.output<typeof evidenceForm>, "evidence" | "seen">,
): Promise<Outcome<"not_found" | "changed_meanwhile">> {
  const { error } = await database.rpc("confirm_evidence", { p_evidence: evidence, p_seen: seen });
  return outcomeOf(error, ["not_found", "changed_meanwhile"]);
}

/** Host or mentor confirms what the trainee did and learnt, with skills by their names; the newest word holds. */
export async function confirmPlacement(
  database: RequestDatabase,
  placementId: string,
  word: { summary: string; skills: readonly (string | undefined)[] },
  reference: Reference,
): Promise<Outcome<"not_found" | "not_begun" | "unknown_skill">> {
  const skills = skillsCalled(word.skills, reference);
  if (skills.includes(null)) return { ok: false, reason: "unknown_skill" };
  const { error } = await database.rpc("confirm_placement", {
    p_placement: placementId,
    p_summary: word.summary,
    p_skills: skills.filter((skill) => skill !== null),
  });
  return outcomeOf(error, ["not_found", "not_begun", "unknown_skill"]);
}
