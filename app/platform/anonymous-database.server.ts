import { createClient } from "@supabase/supabase-js";
import type { Database } from "../../supabase/types.ts";
import type { RequestDatabase } from "./database.server.ts";
import { env } from "./env.server.ts";

/**
 * The database as nobody in particular sees it: no session comes in, and no cookie goes out, whatever the answer is.
 * For asking Supabase Auth to send mail: a cookie set for known addresses alone would tell who has an account.
 */
export function createAnonymousClient(): RequestDatabase {
  return createClient<Database>(env().SUPABASE_URL, env().SUPABASE_PUBLISHABLE_KEY, {
    auth: { flowType: "implicit", persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
  });
}
