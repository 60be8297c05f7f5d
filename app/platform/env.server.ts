import { z } from "zod";
import { DEMO_PUBLISHABLE_KEY, DEMO_SECRET_KEY } from "./demo-keys.ts";

const flag = z
  .enum(["0", "1", ""])
  .default("0")
  .transform((value) => value === "1");
const optional = z
  .string()
  .optional()
  .transform((value) => value || undefined);

const schema = z
  .object({
    /** `development` or `test`; anything else, nothing among it, counts as production. */
    NODE_ENV: z.string().default("production"),
    /** The public address of the site, for links in mail and canonical addresses. Cookies are `secure` when it is https. */
    SITE_URL: z.url({
      protocol: /^https?$/,
      error: "the public address of the site, such as https://example.no",
    }),
    /** The port the site listens on. */
    PORT: z.coerce.number().int().min(1).max(65535).default(3000),
    /** The interface the site listens on: 127.0.0.1 in the demo, all interfaces otherwise. */
    HOST: optional,
    /** The address of the Supabase API. */
    SUPABASE_URL: z.url({ protocol: /^https?$/, error: "the address of the Supabase API" }),
    /** The publishable key: every request by a person goes with it, and row level security decides. */
    SUPABASE_PUBLISHABLE_KEY: z.string({ error: "the publishable key of the Supabase project" }).min(1),
    /** The secret key: only for named jobs (the worker, the rate limits, handing over opened documents). */
    SUPABASE_SECRET_KEY: z.string({ error: "the secret key of the Supabase project" }).min(1),
    /** `1` shows the demo banner, keeps search engines out and allows the published demo keys. */
    DEMO: flag,
    /** Searches are answered by this Meilisearch server, when `MEILISEARCH_API_KEY` is set too; without it by the database. */
    MEILISEARCH_URL: optional.pipe(
      z.url({ protocol: /^https?$/, error: "the address of the Meilisearch server" }).optional(),
    ),
    /** The site's key may search, the worker's may write; docs/search.md lists what each needs. */
    MEILISEARCH_API_KEY: optional,
    /** Mail goes through Resend when this key is set. */
    RESEND_API_KEY: optional,
    /** Mail goes through this SMTP server when there is no Resend key: `smtp://user:password@host:587`. */
    SMTP_URL: optional,
    /** Mail is posted to this local mailbox in the demo and in tests. */
    LOCAL_MAILBOX_URL: optional,
    /** The sender of every mail. */
    MAIL_FROM: z.string().min(3).default("Samfunnskode <ikke-svar@samfunnskode.example>"),
    /** Express' `trust proxy`: how many proxies stand in front of the site (`1`), or their addresses. Empty: none. */
    TRUST_PROXY: optional.transform((value) =>
      value && /^\d+$/.test(value) ? Number(value) : (value ?? false),
    ),
    /** The least serious level that is logged. */
    LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
    /**
     * How surely members of agencies must have signed in: `password`, `second_factor` or `id_provider` (an identity
     * provider of Supabase Auth, such as ID-porten or Ansattporten). The worker tells the database, which guards it.
     */
    AGENCY_ASSURANCE: z.enum(["password", "second_factor", "id_provider"]).default("password"),
    /** Multiplies every rate limit; tests raise it, nothing turns the limits off. */
    RATE_LIMIT_FACTOR: z.coerce.number().positive().default(1),
  })
  .transform((env) => ({ ...env, HOST: env.HOST ?? (env.DEMO ? "127.0.0.1" : "0.0.0.0") }))
  .refine((env) => !env.MEILISEARCH_URL === !env.MEILISEARCH_API_KEY, {
    path: ["MEILISEARCH_API_KEY"],
    error: "set together with MEILISEARCH_URL, or neither of them",
  })
  .refine(
    (env) =>
      env.NODE_ENV === "development" ||
      env.NODE_ENV === "test" ||
      env.DEMO ||
      (env.SUPABASE_PUBLISHABLE_KEY !== DEMO_PUBLISHABLE_KEY && env.SUPABASE_SECRET_KEY !== DEMO_SECRET_KEY),
    { path: ["SUPABASE_SECRET_KEY"], error: "not the published demo keys (set DEMO=1 for a demo)" },
  );

export type Env = z.output<typeof schema>;

/** A setting is missing or wrong; the message is one sentence that names it. */
export class EnvError extends Error {
  override name = "EnvError";
}

/** Reads settings from `source`. Throws an `EnvError` whose message names each variable and what it should hold. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const result = schema.safeParse(source);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join(".")} (${issue.message})`);
  throw new EnvError(`These environment variables are missing or wrong: ${problems.join(", ")}.`);
}

let parsed: Env | undefined;

/** The settings of this process, read once. The server and the worker call it at start, so a wrong one stops the start. */
export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}

/** Ends the process with the one sentence of an `EnvError`; any other error goes on. */
export function stopOnBadEnv<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof EnvError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
