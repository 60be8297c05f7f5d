import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";

const answer = z.object({
  name: z.string(),
  isOn: z.boolean(),
  /** The term of its mail and when that ends; null without an end. */
  days: z.number().nullable(),
  endsAt: z.string().nullable(),
  /** Whether its mail comes, or has run out, and can be had for another term. */
  isRenewable: z.boolean(),
});
export type Subscription = z.output<typeof answer>;

const isToken = (token: string) => /^[0-9a-f]{64}$/.test(token);

/** The saved search whose mail held this secret; null for a secret that is none, or whose search is gone. */
export async function findSubscription(
  database: RequestDatabase,
  token: string,
): Promise<Subscription | null> {
  if (!isToken(token)) return null;
  const { data, error } = await database.rpc("find_subscription", { p_token: token });
  if (error) throw error;
  return answer.nullable().parse(data);
}

/** Ends the mail of that search, whoever asks; the search itself stays. False for a secret as above. */
export async function unsubscribe(database: RequestDatabase, token: string): Promise<boolean> {
  if (!isToken(token)) return false;
  const { data, error } = await database.rpc("unsubscribe", { p_token: token });
  if (error) throw error;
  return data !== null;
}

/** Lets the mail of that search come for another term from now. False for a secret as above, and when nothing is renewable. */
export async function renewSubscription(database: RequestDatabase, token: string): Promise<boolean> {
  if (!isToken(token)) return false;
  const { data, error } = await database.rpc("renew_subscription", { p_token: token });
  if (error) throw error;
  return data !== null;
}
