import type { FieldValues } from "./define-section";

const frame = new Set(["version", "intent", "reason"]);

/** What is saved where it differs from what was typed, by the name of the field. `label` names a field without its number. */
export function differencesOf(
  typed: FieldValues,
  saved: FieldValues,
  label: (field: string) => string,
): { label: string; saved: string }[] {
  const names = new Set([...Object.keys(saved), ...Object.keys(typed)]);
  const found = new Map<string, string>();
  for (const name of names) {
    if (frame.has(name)) continue;
    const [is, was] = [flat(saved[name]), flat(typed[name])];
    if (is === was) continue;
    const text = label(baseOf(name));
    found.set(text, [found.get(text), is].filter(Boolean).join("\n"));
  }
  return [...found].map(([label, saved]) => ({ label, saved }));
}

/** `prompt3` and `amount-relocation-grant` are called what their field is called; a benefit's box is one of the benefits. */
function baseOf(name: string): string {
  const base = name.replace(/\d+$/, "").replace(/-.*$/, "");
  const renamed: Record<string, string> = {
    has: "benefits",
    kind: /\d$/.test(name) ? "questionKind" : "kind",
    from: "validFrom",
    to: "validTo",
  };
  return renamed[base] ?? (base.includes("_") ? "benefits" : base);
}

function flat(value: string | string[] | undefined): string {
  return [value ?? ""].flat().filter(Boolean).join("\n").replace(/\r\n?/g, "\n").trim();
}
