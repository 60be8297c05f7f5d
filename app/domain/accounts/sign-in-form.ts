import { z } from "zod";

/** An e-mail address as people type it, in small letters as Supabase Auth keeps it. */
export const emailField = z
  .email({ error: "account:error.email" })
  .max(320, { error: "account:error.email" })
  .transform((email) => email.toLowerCase());

export const signInForm = z.object({
  email: emailField,
  password: z.string({ error: "account:error.password" }).max(200, { error: "account:error.wrong" }),
  next: z.string().optional(),
});

/** The form that asks for a link: to sign in, or to choose a new password. */
export const mailLinkForm = z.object({ address: emailField, next: z.string().optional() });
