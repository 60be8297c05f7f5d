import { randomBytes } from "node:crypto";

/** A password that nobody knows, for an account that has none: 256 random bits, with a character of every kind. */
export const unguessablePassword = (): string => `${randomBytes(32).toString("base64url")}aA1!`;
