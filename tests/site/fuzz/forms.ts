import type { Visitor } from "../../support/visitor.ts";

export type Field = { name: string; value: string };
export type PageForm = { page: string; action: string; isMultipart: boolean; fields: Field[] };

const PAGES_PER_SHAPE = 2;

const entities: Record<string, string> = { amp: "&", quot: '"', lt: "<", gt: ">", "#x27": "'", "#39": "'" };
const unescapeHtml = (text: string) => text.replace(/&(#?\w+);/g, (whole, name) => entities[name] ?? whole);

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}="([^"]*)"`, "i").exec(tag)?.[1];
  return found === undefined ? undefined : unescapeHtml(found);
}

/** The forms of a page that post, with what their fields hold. */
export function formsOf(page: string, html: string): PageForm[] {
  return [...html.matchAll(/<form\b[^>]*>[\s\S]*?<\/form>/gi)].flatMap(([form]) => {
    const [open = ""] = form.match(/^<form\b[^>]*>/i) ?? [];
    if (attribute(open, "method")?.toLowerCase() !== "post") return [];
    const tags = form.match(/<(?:input|select|textarea|button)\b[^>]*>/gi) ?? [];
    const fields = tags.flatMap((tag) => {
      const name = attribute(tag, "name");
      return name ? [{ name, value: attribute(tag, "value") ?? "" }] : [];
    });
    const action = attribute(open, "action") ?? page;
    const isMultipart = attribute(open, "enctype") === "multipart/form-data";
    return action.startsWith("/") ? [{ page, action, isMultipart, fields }] : [];
  });
}

/** Two pages of one shape differ in ids and slugs alone. */
const shapeOf = (path: string) =>
  path
    .replace(/\?.*$/, (query) => `?${[...new URLSearchParams(query).keys()].sort().join("&")}`)
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ":id")
    .replace(
      /^\/(stillinger|arbeidsgivere|traineeprogram|historier|virksomhet|program)\/[^/?]+/,
      "/$1/:slug",
    );

export type Crawl = { pages: string[]; forms: PageForm[] };

/** Follows the links in bokmål, urgent ones first and a few pages of each shape, and collects what can be sent. */
export async function crawl(
  person: Visitor,
  starts: string[],
  { limit, isUrgent }: { limit: number; isUrgent: (path: string) => boolean },
): Promise<Crawl> {
  const waiting = [...starts];
  const seen = new Set<string>(waiting);
  const shapes = new Map<string, number>();
  const found: Crawl = { pages: [], forms: [] };
  while (waiting.length > 0 && found.pages.length < limit) {
    const path = waiting.shift()!;
    const shape = shapeOf(path);
    const count = shapes.get(shape) ?? 0;
    if (count >= PAGES_PER_SHAPE) continue;
    shapes.set(shape, count + 1);
    const answer = await person.ask(path);
    const target = answer.headers.get("location");
    const isHtml = answer.headers.get("content-type")?.includes("text/html");
    const html = isHtml ? await answer.text() : "";
    if (answer.status === 200) found.pages.push(path);
    found.forms.push(...formsOf(path, html));
    const links = [...html.matchAll(/<a\b[^>]*\shref="(\/[^"#]*)/g)].map((match) => unescapeHtml(match[1]!));
    for (const link of target ? [target] : links) {
      if (seen.has(link) || /^\/\/|^\/(nn|en)(\/|$)|logg-ut|^[^/]/.test(link)) continue;
      seen.add(link);
      if (isUrgent(link)) waiting.unshift(link);
      else waiting.push(link);
    }
  }
  return found;
}
