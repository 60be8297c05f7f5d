import { env } from "~/platform/env.server";

/** The demo is closed to search engines; the real site is open where anyone may read. */
export function loader() {
  const { DEMO, SITE_URL } = env();
  const closed = [
    ...["/min-side", "/virksomhet/", "/program/", "/trainee/", "/trainee$", "/mentor", "/forum", "/admin"],
    ...["/logg-inn", "/registrer", "/glemt-passord", "/sjekk-e-posten", "/auth", "/invitasjon", "/avmeld"],
    ...["/forny", "/historier/svar"],
  ];
  const rules = DEMO
    ? ["Disallow: /"]
    : ["", "/nn", "/en"].flatMap((prefix) => closed.map((path) => `Disallow: ${prefix}${path}`));
  const map = DEMO ? [] : ["", `Sitemap: ${new URL("/sitemap.xml", SITE_URL)}`];
  const lines = ["User-agent: *", ...rules, ...map, ""];
  return new Response(lines.join("\n"), { headers: { "content-type": "text/plain; charset=utf-8" } });
}
