import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";

const sendRefusals = [
  "not_found",
  "story_ended",
  "changed_meanwhile",
  "transition_not_allowed",
  "already_sent",
] as const;
const withdrawRefusals = ["not_found", "story_ended"] as const;
const takeDownRefusals = ["not_found", "reason_required"] as const;

/** Asks the person portrayed to approve the version that the writer saw. The mail leaves with the transaction. */
export async function sendStory(
  database: RequestDatabase,
  storyId: string,
  version: number,
): Promise<Outcome<(typeof sendRefusals)[number]>> {
  const { error } = await database.rpc("send_story", { p_story: storyId, p_version: version });
  return outcomeOf(error, sendRefusals);
}

/** The agency takes a story back for good. */
export async function withdrawStory(
  database: RequestDatabase,
  storyId: string,
): Promise<Outcome<(typeof withdrawRefusals)[number]>> {
  const { error } = await database.rpc("withdraw_story", { p_story: storyId });
  return outcomeOf(error, withdrawRefusals);
}

/** An admin takes a public story down for good. */
export async function takeDownStory(
  database: RequestDatabase,
  storyId: string,
  reason: string,
): Promise<Outcome<(typeof takeDownRefusals)[number]>> {
  const { error } = await database.rpc("take_down_story", { p_story: storyId, p_reason: reason });
  return outcomeOf(error, takeDownRefusals);
}
