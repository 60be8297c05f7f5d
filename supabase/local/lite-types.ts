type Type = {
  to: number;
  from: number[];
  serialize: (value: unknown) => string;
  parse: (text: string) => unknown;
};

// lite hands jsonb parameters over as text; serialising that again would store a string.
const asJson = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
const asText = (value: unknown) => (value instanceof Date ? value.toISOString() : String(value));

/** `2026-03-01 12:00:00.5+00` → `2026-03-01T12:00:00.5+00:00`, as PostgreSQL writes it in JSON. */
const isoInstant = (text: string) => text.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00");

function parseNumeric(text: string): number | string {
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}

/** How values leave the API: as PostgREST's JSON has them, not as the driver would like them. */
export const POSTGREST_TYPES: Record<string, Type> = {
  json: { to: 114, from: [114], serialize: asJson, parse: JSON.parse },
  jsonb: { to: 3802, from: [3802], serialize: asJson, parse: JSON.parse },
  timestamp: { to: 1114, from: [1114], serialize: asText, parse: isoInstant },
  timestamptz: { to: 1184, from: [1184], serialize: asText, parse: isoInstant },
  numeric: { to: 1700, from: [1700], serialize: String, parse: parseNumeric },
};
