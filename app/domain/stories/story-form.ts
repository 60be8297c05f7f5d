import { z } from "zod";
import { storyLanguages } from "./story";

/** The text of a story and the address of the person it portrays. */
export const storyForm = z.object({
  title: z.string().max(120),
  portrayedName: z.string().max(120),
  portrayedRole: z.string().max(160),
  language: z.enum(storyLanguages),
  lead: z.string().max(400),
  body: z.string().max(12_000),
  email: z.email().max(320),
});
export type StoryForm = z.output<typeof storyForm>;

const version = z.int().min(1);

/** What a writer does with a story: save a text over the version it began from, send that version, or take the story back. */
export const storyEditForm = z.discriminatedUnion("intent", [
  storyForm.extend({ intent: z.literal("save"), version }),
  z.object({ intent: z.literal("send"), version }),
  z.object({ intent: z.literal("withdraw"), version }),
]);

/** The answer of the person portrayed. `code` is the secret of the link; somebody signed in has none. */
export const storyAnswerForm = z.object({
  intent: z.enum(["approve", "decline", "withdraw"]),
  version: z.int().min(1).optional(),
  words: z.string().max(2_000).optional(),
  code: z.string().max(200).optional(),
});

/** Why an admin takes a story down; its writers read it. */
export const takeDownForm = z.object({ reason: z.string().max(1_000) });
