import { isAuthApiError, isAuthWeakPasswordError } from "@supabase/supabase-js";
import type { RequestDatabase } from "~/platform/database.server";
import { type AuthLimit, authLimitOf } from "./auth-limit";

export type ChangePasswordResult = { ok: true } | { ok: false; reason: "weak_password" } | AuthLimit;

/** Gives the signed-in person a new password and ends that person's sessions everywhere else. */
export async function changePassword(
  database: RequestDatabase,
  password: string,
): Promise<ChangePasswordResult> {
  const { error } = await database.auth.updateUser({ password });
  if (error && error.code !== "same_password") {
    if (isAuthWeakPasswordError(error) || (isAuthApiError(error) && error.code === "weak_password"))
      return { ok: false, reason: "weak_password" };
    const limit = authLimitOf(error);
    if (limit) return limit;
    throw error;
  }
  const others = await database.auth.signOut({ scope: "others" });
  if (others.error) throw others.error;
  return { ok: true };
}
