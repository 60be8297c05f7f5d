import type { Locale } from "~/locales/locale";
import type { RequestDatabase } from "~/platform/database.server";
import type { Reference } from "../reference/reference";
import { namesOfSkills, skillNames } from "../reference/skill-names";
import { findConfirmation, listEvidence } from "./attestation.server";

/** Skills that the seat of a placement gives. */
async function skillsGiven(database: RequestDatabase, placementId: string): Promise<string[]> {
  const { data, error } = await database
    .from("placements")
    .select(
      "seat:seats!placements_seat_id_cohort_id_programme_id_segment_number_a_fkey(skills:seat_skills(skill_id, kind))",
    )
    .eq("id", placementId)
    .maybeSingle();
  if (error) throw error;
  return (data?.seat?.skills ?? []).flatMap((skill) => (skill.kind === "given" ? skill.skill_id : []));
}

/**
 * What there is to vouch for of a placement: the trainee's evidence, what the host has said, and the skills to begin
 * with, which are the confirmed ones or else those that the seat gives.
 */
export async function passportWords(
  database: RequestDatabase,
  placementId: string,
  reference: Reference,
  locale: Locale,
) {
  const [evidence, confirmation, given] = await Promise.all([
    listEvidence(database, placementId),
    findConfirmation(database, placementId),
    skillsGiven(database, placementId),
  ]);
  return {
    evidence,
    confirmation,
    skills: namesOfSkills(confirmation?.skills ?? given, reference, locale),
    skillNames: skillNames(reference, locale),
  };
}
