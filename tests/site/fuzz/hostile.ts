import fc from "fast-check";

/** A tag that no page of ours holds: found unescaped in an answer, it has been reflected. */
export const TAG = "sk-echo-7f3a";

const fixed = [
  `<${TAG}>`,
  `"><${TAG}>`,
  `'"><${TAG}/x=`,
  `</script><${TAG}>`,
  `javascript:${TAG}`,
  "' or 1=1 --",
  "'; drop table listings; --",
  "\\x00",
  "%00",
  "\u0000",
  "\ud800",
  "‮‏",
  "../../../../etc/passwd",
  "..%2f..%2f",
  "//evil.example",
  "https://evil.example/",
  "\r\nset-cookie: x=1",
  "{{7*7}}",
  "__proto__",
  "constructor",
  "NaN",
  "-1",
  "0",
  "1e309",
  "99999999999999999999",
  "2026-02-30",
  "0000-00-00T00:00",
  "null",
  "undefined",
  "[object Object]",
  '{"$ne":1}',
  "a".repeat(5_000),
  "🧨".repeat(200),
  "",
  " ",
];

/** Text that somebody who means harm, or a broken program, might send. */
export const hostileText = fc.oneof(
  fc.constantFrom(...fixed),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ maxLength: 40 }),
  fc.integer().map(String),
);

/** A text as it can stand in one segment of a path or in a query, whatever it holds. */
export const inUrl = (text: string) => encodeURIComponent(text.toWellFormed());

const headerText = hostileText.map((text) => text.replace(/[^\x20-\x7e]/g, "?").trim());

export const hostileHeaders = fc.dictionary(
  fc.constantFrom(
    "accept",
    "accept-language",
    "authorization",
    "cookie",
    "content-type",
    "if-none-match",
    "if-modified-since",
    "origin",
    "range",
    "referer",
    "user-agent",
    "x-client-address",
    "x-forwarded-for",
    "x-forwarded-host",
    "x-forwarded-proto",
    "x-request-id",
  ),
  headerText,
  { maxKeys: 3 },
);

export const hostileFields = (names: readonly string[]) =>
  fc.array(fc.tuple(fc.oneof(fc.constantFrom("intent", "id", ...names), hostileText), hostileText), {
    maxLength: 8,
  });

export type HostileBody =
  | { kind: "none" }
  | { kind: "fields" | "multipart"; fields: [string, string][] }
  | { kind: "raw"; type: string; text: string };

export const hostileBody = (names: readonly string[]): fc.Arbitrary<HostileBody> =>
  fc.oneof(
    fc.record({
      kind: fc.constantFrom("fields" as const, "multipart" as const),
      fields: hostileFields(names),
    }),
    fc.record({
      kind: fc.constant("raw" as const),
      type: fc.constantFrom(
        "application/json",
        "text/plain",
        "multipart/form-data",
        "multipart/form-data; boundary=x",
        "application/x-www-form-urlencoded",
        "application/octet-stream",
      ),
      text: fc.oneof(hostileText, fc.json()),
    }),
    fc.constant<HostileBody>({ kind: "none" }),
  );

/** The body as `fetch` takes it, with its own content type where that matters. */
export function toInit(body: HostileBody): { body?: BodyInit; headers?: Record<string, string> } {
  switch (body.kind) {
    case "none":
      return {};
    case "fields":
      return { body: new URLSearchParams(body.fields) };
    case "multipart": {
      const form = new FormData();
      for (const [name, value] of body.fields) form.append(name, value);
      return { body: form };
    }
    case "raw":
      return { body: body.text, headers: { "content-type": body.type } };
  }
}
