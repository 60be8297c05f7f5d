import { databaseContext } from "~/context";
import { sitemapFile } from "~/domain/listings/sitemap.server";
import { env } from "~/platform/env.server";
import type { Route } from "./+types/sitemap-part";

/** One file of a sitemap that is too large for one: `/sitemap/2.xml`. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const number = /^([1-9]\d{0,3})\.xml$/.exec(params.part)?.[1];
  const xml = number ? await sitemapFile(context.get(databaseContext), env().SITE_URL, Number(number)) : null;
  if (!xml) return new Response("404\n", { status: 404, headers: { "content-type": "text/plain" } });
  return new Response(xml, {
    headers: { "content-type": "application/xml; charset=utf-8", "cache-control": "public, max-age=3600" },
  });
}
