import { z } from "zod";
import { emailField } from "./sign-in-form";

export const passwordMinLength = 12;
/** bcrypt reads no more than this, and Supabase Auth refuses more. */
const passwordMaxBytes = 72;

const newPasswordField = z
  .string({ error: "account:error.newPassword" })
  .min(passwordMinLength, { error: "account:error.newPassword" })
  .refine((password) => new TextEncoder().encode(password).length <= passwordMaxBytes, {
    error: "account:error.passwordTooLong",
  });

export const signUpForm = z.object({
  fullName: z
    .string({ error: "account:error.fullName" })
    .max(200, { error: "account:error.fullNameTooLong" }),
  email: emailField,
  next: z.string().optional(),
});

export const newPasswordForm = z.object({ password: newPasswordField, next: z.string().optional() });
