import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

// Which folders may import which; ARCHITECTURE.md draws the same picture.
const allowed: Record<string, string[]> = {
  "app/routes": [
    "app/routes",
    "app/middleware",
    "app/domain",
    "app/ui",
    "app/locales",
    "app/platform",
    "app/context",
    "search",
    "supabase/types",
  ],
  "app/domain (.ts)": [
    "app/domain",
    "app/platform",
    "app/locales",
    "search",
    "emails",
    "supabase/types",
    "supabase/reference",
  ],
  "app/domain (.tsx)": ["app/domain", "app/ui", "app/locales"],
  "app/middleware": ["app/middleware", "app/context", "app/platform", "app/domain", "app/locales"],
  "app/ui (.server.ts)": ["app/ui", "app/locales", "app/platform"],
  "app/ui": ["app/ui", "app/locales"],
  "app/locales": ["app/locales"],
  "app/platform": ["app/platform", "supabase/types"],
  "app/worker": ["app/worker", "app/domain", "app/platform", "app/locales", "search", "emails"],
  search: ["search", "supabase/types"],
  emails: ["emails", "app/locales", "search"],
};

function layerOf(file: string): string | undefined {
  if (file.startsWith("app/domain/")) return file.endsWith(".tsx") ? "app/domain (.tsx)" : "app/domain (.ts)";
  if (file.startsWith("app/ui/") && file.endsWith(".server.ts")) return "app/ui (.server.ts)";
  return Object.keys(allowed).find((layer) => file.startsWith(`${layer}/`));
}

function importsOf(file: string): string[] {
  const source = readFileSync(file, "utf8");
  const specifiers = [...source.matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)["']/g)].map(
    (match) => match[1]!,
  );
  return specifiers
    .filter((specifier) => /^(\.|~\/)/.test(specifier) && !specifier.includes("+types/"))
    .map((specifier) =>
      specifier.startsWith("~/")
        ? `app/${specifier.slice(2)}`
        : relative(".", join(dirname(file), specifier)),
    );
}

test("imports follow the layers of ARCHITECTURE.md", () => {
  const files = ["app", "search", "emails"].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name) && !name.includes(".test."))
      .map((name) => `${root}/${name}`),
  );
  const breaches = files.flatMap((file) => {
    const layer = layerOf(file);
    if (!layer) return [];
    return importsOf(file)
      .filter(
        (target) =>
          !allowed[layer]!.some(
            (prefix) =>
              target === prefix || target.startsWith(`${prefix}/`) || target.startsWith(`${prefix}.`),
          ),
      )
      .map((target) => `${file} imports ${target}`);
  });
  expect(files.length).toBeGreaterThan(50);
  expect(breaches).toEqual([]);
});
