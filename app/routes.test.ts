import type { RouteConfigEntry } from "@react-router/dev/routes";
import { matchRoutes, type RouteObject } from "react-router";
import { describe, expect, test } from "vitest";
import config from "./routes.ts";

function toRoute({ file, path, index, children }: RouteConfigEntry): RouteObject {
  return index
    ? { id: file, index: true, ...(path && { path }) }
    : { id: file, ...(path && { path }), children: children?.map(toRoute) };
}

/** The address of every page, with `lang` in front and something for each parameter. */
function addresses(entries: RouteConfigEntry[], lang: string, parent = ""): [path: string, file: string][] {
  return entries.flatMap(({ file, path = "", index, children }) => {
    const own = path.replace(/:lang\?/, lang).replace(/:\w+/g, "noe-1");
    const full = `${parent}/${own}`.replace(/\/+/g, "/");
    if (children) return addresses(children, lang, full);
    return own.includes("*") ? [] : [[index ? full : full.replace(/(.)\/$/, "$1"), file] as [string, string]];
  });
}

const entries = config as RouteConfigEntry[];
const routes = entries.map(toRoute);
const found = (path: string) => matchRoutes(routes, path)?.at(-1);

describe.each(["", "nn", "en"])("with the prefix '%s'", (lang) => {
  test.each(addresses(entries, lang))("%s is %s", (path, file) => {
    expect(found(path)?.route.id).toBe(file);
    const prefix = path.split("/")[1];
    expect(found(path)?.params.lang).toBe(lang && prefix === lang ? lang : undefined);
  });
});

test("whatever is left is the page that says so", () => {
  expect(found("/finnes/ikke")?.route.id).toBe("routes/not-found.tsx");
  expect(found("/nn/finst/ikkje/her")?.route.id).toBe("routes/not-found.tsx");
});
