import { z } from "zod";
import { renderAdText } from "~/domain/listings/ad-text.server";
import type { RequestDatabase } from "~/platform/database.server";
import { isId } from "~/platform/is-id";
import { type Outcome, outcomeOf } from "~/platform/refusal";
import { storyLanguages, storyStatuses } from "./story";

const portrayed = z
  .object({
    status: z.enum(storyStatuses),
    version: z.number(),
    slug: z.string(),
    isPublic: z.boolean(),
    agency: z.string(),
    text: z
      .object({
        version: z.number(),
        language: z.enum(storyLanguages),
        title: z.string(),
        lead: z.string(),
        body: z.string(),
        portrayedName: z.string(),
        portrayedRole: z.string(),
      })
      .nullable(),
  })
  .nullable();

/**
 * A story as the person it portrays may see it: by the `code` of the link in the mail, or signed in with the address the
 * mail went to. `version` is the one an answer is for. Null for everybody else.
 */
export async function findPortrayedStory(database: RequestDatabase, id: string, code: string | undefined) {
  if (!isId(id)) return null;
  const { data, error } = await database.rpc("portrayed_story", {
    p_story: id,
    ...(code && { p_token: code }),
  });
  if (error) throw error;
  const story = portrayed.parse(data);
  if (!story) return null;
  const { text, ...rest } = story;
  return { ...rest, text: text && { ...text, html: renderAdText(text.body, `story ${id} ${text.version}`) } };
}

/** The secret as mail holds it; anything else in the address opens nothing and never reaches the database. */
export function linkCode(text: string | null | undefined): string | undefined {
  return text && /^[0-9a-f]{48}$/.test(text) ? text : undefined;
}

const refusals = ["not_found", "changed_meanwhile"] as const;

/** The person portrayed approves the version they saw, which makes it public, or says no. */
export async function answerStory(
  database: RequestDatabase,
  id: string,
  answer: { version: number; approves: boolean; words?: string | undefined; code?: string | undefined },
): Promise<Outcome<(typeof refusals)[number]>> {
  if (!isId(id)) return { ok: false, reason: "not_found" };
  const { error } = await database.rpc("answer_story", {
    p_story: id,
    p_version: answer.version,
    p_approves: answer.approves,
    ...(answer.code && { p_token: answer.code }),
    ...(answer.words && { p_words: answer.words }),
  });
  return outcomeOf(error, refusals);
}

/** The person portrayed takes the story back: every version is deleted, at any time. */
export async function withdrawPortrayedStory(
  database: RequestDatabase,
  id: string,
  code: string | undefined,
): Promise<Outcome<"not_found">> {
  if (!isId(id)) return { ok: false, reason: "not_found" };
  const { error } = await database.rpc("withdraw_portrayed_story", {
    p_story: id,
    ...(code && { p_token: code }),
  });
  return outcomeOf(error, ["not_found"]);
}
