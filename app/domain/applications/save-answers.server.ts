import type { RequestDatabase } from "~/platform/database.server";
import type { ApplyListing, OwnApplication } from "./apply";
import { isSent } from "./is-sent";
import type { SaveResult } from "./save-details.server";

/**
 * Saves the answers of a draft by question id; an empty answer removes what was there. Saving again, or from two tabs
 * at once, ends with one answer per question.
 */
export async function saveAnswers(
  database: RequestDatabase,
  listing: Pick<ApplyListing, "id" | "questions">,
  application: Pick<OwnApplication, "id" | "answers">,
  answers: ReadonlyMap<string, string | undefined>,
): Promise<SaveResult> {
  const table = () => database.from("application_answers");
  const removed: string[] = [];
  const added: { application_id: string; listing_id: string; question_id: string; answer: string }[] = [];
  const changed: { question_id: string; answer: string }[] = [];
  for (const { id } of listing.questions) {
    const answer = answers.get(id);
    const saved = application.answers[id];
    if (answer === saved) continue;
    if (!answer) removed.push(id);
    else if (saved === undefined)
      added.push({ application_id: application.id, listing_id: listing.id, question_id: id, answer });
    else changed.push({ question_id: id, answer });
  }
  if (added.length > 0) {
    const { error } = await table().upsert(added, {
      onConflict: "application_id,question_id",
      ignoreDuplicates: true,
    });
    if (error && isSent(error)) return { ok: false, reason: "not_a_draft" };
    if (error) throw error;
  }
  for (const { question_id, answer } of changed) {
    const { data, error } = await table()
      .update({ answer })
      .eq("application_id", application.id)
      .eq("question_id", question_id)
      .select("question_id")
      .maybeSingle();
    if (error && !isSent(error)) throw error;
    if (!data) return { ok: false, reason: "not_a_draft" };
  }
  if (removed.length > 0) {
    const { error } = await table().delete().eq("application_id", application.id).in("question_id", removed);
    if (error && isSent(error)) return { ok: false, reason: "not_a_draft" };
    if (error) throw error;
  }
  return { ok: true };
}
