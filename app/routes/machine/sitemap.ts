import { databaseContext } from "~/context";
import { sitemap } from "~/domain/listings/sitemap.server";
import { env } from "~/platform/env.server";
import type { Route } from "./+types/sitemap";

/** Every page that search engines may keep, in all languages. */
export async function loader({ context }: Route.LoaderArgs) {
  const xml = await sitemap(context.get(databaseContext), env().SITE_URL);
  return new Response(xml, {
    headers: { "content-type": "application/xml; charset=utf-8", "cache-control": "public, max-age=3600" },
  });
}
