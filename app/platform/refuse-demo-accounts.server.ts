import { serviceClient } from "./database.server.ts";
import { env } from "./env.server.ts";

/**
 * Keeps a production site from running on a database with demo accounts, whose password is published.
 *
 * Answers the sentence to stop with, or null when the start may go on. A database that does not answer is no reason to
 * stop: the site says so on its pages, and `/readyz` waits for it.
 */
export async function refuseDemoAccounts(): Promise<string | null> {
  if (env().DEMO || env().NODE_ENV !== "production") return null;
  const { data } = await serviceClient().rpc("has_demo_accounts");
  return data
    ? "The database holds accounts at demo.example, whose password is published: remove them or set DEMO=1."
    : null;
}
