import { databaseContext } from "~/context";
import type { Route } from "./+types/readyz";

/** The process and its database answer; 503 until they do. */
export async function loader({ context }: Route.LoaderArgs) {
  const database = context.get(databaseContext);
  const { error } = await database
    .from("counties")
    .select("number")
    .limit(1)
    .abortSignal(AbortSignal.timeout(2_000));
  const headers = { "content-type": "text/plain", "cache-control": "no-store" };
  return error
    ? new Response("database does not answer\n", { status: 503, headers })
    : new Response("ok\n", { headers });
}
