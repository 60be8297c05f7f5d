import { z } from "zod";

/** What a link in an account mail is for: to confirm the address, to sign in, or to choose a new password. */
const mailLinkTypes = ["signup", "magiclink", "recovery"] as const;
export type MailLinkType = (typeof mailLinkTypes)[number];

/** The parameters of `/auth/confirm`. */
export const mailLink = z.object({
  token_hash: z.string().min(20).max(200),
  type: z.enum(mailLinkTypes),
  next: z.string().optional(),
});
