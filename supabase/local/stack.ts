import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import type postgres from "postgres";
import { SECRET_KEY } from "./api-keys.ts";
import { serveApi } from "./api-server.ts";
import { createBackend } from "./backend.ts";
import { createMailbox } from "./mailbox.ts";
import { portFromEnv, requireFreePort } from "./ports.ts";
import { findServerUser } from "./postgres-binaries.ts";
import { stopOrphan } from "./postgres-orphan.ts";
import { choosePostgresFolder, startPostgresServer } from "./postgres-server.ts";

export type StackSettings = { dataDir: string; apiPort: number; databasePort: number; sitePort: number };

export type Stack = {
  apiUrl: string;
  mailboxUrl: string;
  sql: postgres.Sql;
  /** Supabase Storage with the secret key, for the demo's own files. */
  storage: SupabaseClient["storage"];
  /** Resolves when the database has ended without being asked. */
  databaseEnded: Promise<void>;
  stop: () => Promise<void>;
};

/** Where the stack listens and keeps its data, from LOCAL_API_PORT, LOCAL_DB_PORT, PORT and LOCAL_DATA_DIR. */
export function readStackSettings(): StackSettings {
  return {
    dataDir: resolve(process.env.LOCAL_DATA_DIR || ".data"),
    apiPort: portFromEnv("LOCAL_API_PORT", 54321),
    databasePort: portFromEnv("LOCAL_DB_PORT", 54322),
    sitePort: portFromEnv("PORT", 3000),
  };
}

/** Throws away everything the stack keeps: database, files, mail. */
export async function clearStackData(settings: StackSettings, say: (line: string) => void): Promise<void> {
  const folder = choosePostgresFolder(settings.dataDir, findServerUser(say), say);
  await stopOrphan(folder, say);
  for (const path of [folder, `${folder}.new`, `${folder}.password`, `${folder}.log`, `${folder}.owner`]) {
    rmSync(path, { recursive: true, force: true });
  }
  for (const name of ["storage", "mailbox.jsonl"]) {
    rmSync(join(settings.dataDir, name), { recursive: true, force: true });
  }
}

/**
 * Starts database, Supabase API and mailbox on 127.0.0.1; what has been started is stopped again when a later step
 * fails.
 * @throws StartRefusal for what a person can mend
 */
export async function startStack(settings: StackSettings, progress: (line: string) => void): Promise<Stack> {
  const { dataDir, apiPort, databasePort, sitePort } = settings;
  const server = await startPostgresServer({ dataDir, port: databasePort, say: progress });
  const stops = [server.stop];
  const stop = async () => {
    for (const step of stops.splice(0).reverse()) await step();
  };
  let isStopping = false;
  try {
    await requireFreePort(apiPort, "the Supabase API", "LOCAL_API_PORT");
    progress(`database ready on port ${databasePort}`);
    const backend = await createBackend({
      databaseUrl: server.url(),
      storageDir: join(dataDir, "storage"),
      siteUrl: `http://localhost:${sitePort}`,
      progress,
    });
    stops.push(backend.close);
    const mailbox = createMailbox(join(dataDir, "mailbox.jsonl"));
    const api = await serveApi(apiPort, async (request) => {
      return (await mailbox.answer(request)) ?? backend.fetch(request);
    });
    stops.push(api.close);
    const auth = { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false };
    const { storage } = createClient(api.url, SECRET_KEY, { auth });
    progress(`Supabase API ready on port ${apiPort}`);
    return {
      apiUrl: api.url,
      mailboxUrl: `${api.url}/_mail`,
      sql: backend.sql,
      storage,
      databaseEnded: new Promise((ended) => server.exited.then(() => isStopping || ended())),
      stop: () => {
        isStopping = true;
        return stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
