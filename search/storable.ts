import { MAX_TEXT_LENGTH } from "./port.ts";

/** The characters of a text that count. */
export const firstCharacters = (text: string): string => [...text].slice(0, MAX_TEXT_LENGTH).join("");

function storableValue(_key: string, value: unknown): unknown {
  return typeof value === "string" ? value.replaceAll("\0", "").toWellFormed() : value;
}

/**
 * A copy that PostgreSQL can hold as jsonb: of every text, NUL is taken out and half a surrogate pair becomes U+FFFD.
 */
export const storable = <T extends object>(parameters: T): T =>
  JSON.parse(JSON.stringify(parameters, storableValue));
