import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";

const answer = z.object({ name: z.string(), isOn: z.boolean() });
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

/** Ends the mail of that search, whoever asks; null as above. The search itself stays. */
export async function unsubscribe(database: RequestDatabase, token: string): Promise<Subscription | null> {
  if (!isToken(token)) return null;
  const { data, error } = await database.rpc("unsubscribe", { p_token: token });
  if (error) throw error;
  return answer.nullable().parse(data);
}
