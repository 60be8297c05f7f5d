import { RouterContextProvider } from "react-router";
import { databaseContext } from "~/context";
import type { RequestDatabase } from "~/platform/database.server";

type LoaderArgs = {
  request: Request;
  url: URL;
  params: Record<string, string>;
  context: RouterContextProvider;
};

/** Settings for loaders that run in the process of a test. */
export const SITE_URL = "https://samfunnskode.test";
Object.assign(process.env, {
  NODE_ENV: "test",
  SITE_URL,
  SUPABASE_URL: "http://api.test",
  SUPABASE_PUBLISHABLE_KEY: "publishable",
  SUPABASE_SECRET_KEY: "secret",
});

/** Asks the loader of a route that answers machines, as the router would. */
export function askLoader(
  loader: (args: never) => Response | Promise<Response>,
  database: RequestDatabase,
  path: string,
  { headers = {}, params = {} }: { headers?: Record<string, string>; params?: Record<string, string> } = {},
): Promise<Response> {
  const url = new URL(path, SITE_URL);
  const context = new RouterContextProvider();
  context.set(databaseContext, database);
  const args: LoaderArgs = { request: new Request(url, { headers }), url, params, context };
  return Promise.resolve(loader(args as never));
}
