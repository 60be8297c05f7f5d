import { join } from "node:path";
import { App, setExperimental } from "@supabase/lite";
import { createPostgresConnection, type PostgresConnection } from "@supabase/lite/postgres";
import postgres from "postgres";
import { JWT_SECRET, PUBLISHABLE_KEY, SECRET_KEY } from "./api-keys.ts";
import { createMailer, createSendAuthMail } from "./auth-mail.ts";
import { correctAnswers } from "./lite-answers.ts";
import { mapDatabaseErrors } from "./lite-errors.ts";
import { sendSettingsTogether } from "./lite-settings.ts";
import { POSTGREST_TYPES } from "./lite-types.ts";
import { applyMigrations, applySeed } from "./migrate.ts";
import { answerQuietly, currentRedirect, startQuietly } from "./request-context.ts";
import { repeatSignUp } from "./sign-up-again.ts";
import { StoredFiles } from "./stored-files.ts";
import { ensureSystemSchema } from "./system-schema.ts";

export type BackendOptions = {
  /** Connection string of a superuser. */
  databaseUrl: string;
  /** Folder for the files of Supabase Storage. */
  storageDir: string;
  /** Address of the site, for links in mail. */
  siteUrl: string;
  /** Folder with `migrations/` and `seed.sql`; null when the database is made already (a copy of a template). */
  supabaseDir?: string | null;
  /** Sessions that the API may hold. */
  maxConnections?: number;
  progress?: (line: string) => void;
};

export type Backend = {
  /** Answers one call to the Supabase API. */
  fetch: (request: Request) => Promise<Response>;
  /** The superuser's sessions, for jobs of the stack itself. */
  sql: postgres.Sql;
  /** Names of the migrations applied at this start. */
  applied: string[];
  close: () => Promise<void>;
};

function createApp(connection: PostgresConnection, siteUrl: string): App {
  setExperimental("storage", true);
  return new App({
    connection,
    api: { enabled: true, schemas: ["public"], extra_search_path: ["public", "extensions"], max_rows: 1000 },
    auth: {
      enabled: true,
      jwt_secret: JWT_SECRET,
      publishable_key: PUBLISHABLE_KEY,
      secret_key: SECRET_KEY,
      site_url: siteUrl,
      additional_redirect_urls: [`${siteUrl}/**`],
      minimum_password_length: 10,
      email: { enable_signup: true, enable_confirmations: true, otp_expiry: 3600 },
    },
    storage: { enabled: true, file_size_limit: "10MiB" },
    options: { server: { admin: false } },
  });
}

/**
 * lite grants every table with row level security to every role on its first call. The migrations grant by name, as
 * on hosted Supabase, so lite is told that this has been done.
 */
function keepOwnGrants(connection: PostgresConnection): void {
  (connection as unknown as { rlsState: "unknown" | "active" }).rlsState = "active";
}

/**
 * lite goes through all it knows of the database several times in every call, with a search for casts in each view's
 * text: let it know no more than it serves.
 */
function knowOnlyServed(connection: PostgresConnection): void {
  const introspect = connection.introspect.bind(connection);
  const isServed = ({ schema = "" }: { schema?: string }) => ["public", "auth", "storage"].includes(schema);
  let known: unknown;
  connection.introspect = async (options) => {
    const found = await introspect(options);
    if (found === known) return found;
    found.columns = found.columns.filter(isServed);
    found.functions = found.functions?.filter(isServed) ?? [];
    for (const view of found.views) view.sql = "";
    known = found;
    return found;
  };
}

/** The first call of each role loads what lite caches; several at once would do that several times. */
async function warmUp(answer: Backend["fetch"]): Promise<void> {
  for (const key of [PUBLISHABLE_KEY, SECRET_KEY]) {
    const headers = { apikey: key };
    await (await answer(new Request("http://local/rest/v1/counties?limit=1", { headers }))).arrayBuffer();
    await (await answer(new Request("http://local/storage/v1/bucket", { headers }))).arrayBuffer();
  }
}

/**
 * Supabase's REST, Auth and Storage APIs over one PostgreSQL database, for demo, development and tests.
 * Migrations and seed are applied first.
 * @throws Error naming the migration that fails
 */
export async function createBackend(options: BackendOptions): Promise<Backend> {
  const {
    databaseUrl,
    siteUrl,
    supabaseDir = "supabase",
    maxConnections = 12,
    progress = () => {},
  } = options;
  process.env.LITE_TELEMETRY = "0";
  const quiet = { onnotice() {} };
  const sql = postgres(databaseUrl, { ...quiet, max: 3 });
  const connection = createPostgresConnection({
    url: databaseUrl,
    postgresOptions: { ...quiet, max: maxConnections, types: POSTGREST_TYPES },
  });
  sendSettingsTogether(connection.driver);
  mapDatabaseErrors(connection.driver);
  keepOwnGrants(connection);
  knowOnlyServed(connection);
  const close = async () => {
    await Promise.all([connection.close(), sql.end()]);
  };
  try {
    const app = createApp(connection, siteUrl);
    app._storageAdapter = new StoredFiles(options.storageDir);
    const sendAuthMail = createSendAuthMail(sql, siteUrl);
    app._mailer = createMailer(sendAuthMail, currentRedirect);
    let applied: string[] = [];
    if (supabaseDir) {
      await startQuietly(() => ensureSystemSchema(app, sql));
      applied = await applyMigrations(sql, join(supabaseDir, "migrations"));
      if (applied.length > 0) progress(`applied ${applied.length} migrations`);
      if (await applySeed(sql, join(supabaseDir, "seed.sql"))) progress("loaded reference data");
    }
    await startQuietly(() => app.init());
    const answer = correctAnswers(repeatSignUp(sql, sendAuthMail, (request) => app.fetch(request)));
    const fetch = (request: Request) => answerQuietly(request, answer);
    await warmUp(fetch);
    return { fetch, sql, applied, close };
  } catch (error) {
    await close();
    throw error;
  }
}
