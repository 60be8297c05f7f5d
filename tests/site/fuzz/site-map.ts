import type { RouteConfigEntry } from "@react-router/dev/routes";
import routes from "../../../app/routes.ts";

/** Every address the site answers, as patterns such as `/stillinger/:slug`, with the language still in front. */
export function patterns(entries: RouteConfigEntry[] = routes, parent = ""): string[] {
  return entries.flatMap(({ path = "", index, children }) => {
    const full = `${parent}/${path}`.replace(/\/+/g, "/");
    const own = index || !children ? [full.replace(/(.)\/$/, "$1")] : [];
    return [...own, ...(children ? patterns(children, full) : [])];
  });
}
