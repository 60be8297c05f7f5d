import { randomBytes } from "node:crypto";
import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";
import { storySlug } from "./story";
import type { StoryForm } from "./story-form";

const textOf = ({ language, title, lead, body, portrayedName, portrayedRole }: StoryForm) => ({
  language,
  title,
  lead,
  body,
  portrayed_name: portrayedName,
  portrayed_role: portrayedRole,
});

/** Begins a story as a draft and answers its id; null for those who may not write for the agency. */
export async function createStory(
  database: RequestDatabase,
  agencyId: string,
  form: StoryForm,
): Promise<string | null> {
  const { data, error } = await database.rpc("create_story", {
    p_agency: agencyId,
    p_slug: storySlug(form.title, randomBytes(4).toString("hex")),
    p_text: textOf(form),
    p_email: form.email,
  });
  return outcomeOf(error, ["not_found"]).ok ? data : null;
}

const refusals = ["not_found", "story_ended", "changed_meanwhile", "address_locked"] as const;

/** Saves a new version over the one the writer began from; it has to be approved before anybody reads it. */
export async function saveStory(
  database: RequestDatabase,
  storyId: string,
  version: number,
  form: StoryForm,
): Promise<Outcome<(typeof refusals)[number]>> {
  const { error } = await database.rpc("save_story", {
    p_story: storyId,
    p_version: version,
    p_text: textOf(form),
    p_email: form.email,
  });
  return outcomeOf(error, refusals);
}
