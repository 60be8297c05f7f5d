import { pino } from "pino";

/**
 * The log: one JSON object per line on standard output.
 * What could name a person or open a door is removed by key, wherever it stands within two levels. The server and the
 * worker set the level at start.
 */
export const log = pino({
  level: "info",
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: {
    paths: [
      "email",
      "fullName",
      "full_name",
      "phone",
      "password",
      "token",
      "cookie",
      "authorization",
      // PostgreSQL puts the failing row there.
      "details",
    ].flatMap((key) => [key, `*.${key}`, `*.*.${key}`]),
    remove: true,
  },
});
export type Log = typeof log;
