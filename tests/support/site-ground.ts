import { chmodSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { findFreePort } from "../../supabase/local/ports.ts";

export type SiteGround = {
  /** Holds all data; whoever asked for the ground removes it. */
  folder: string;
  url: string;
  apiUrl: string;
  /** The environment that makes stack, worker and site use this folder and these ports. */
  settings: NodeJS.ProcessEnv;
  /** New sessions of the superuser on the site's own database, once it runs; the caller ends them. */
  connect: () => postgres.Sql;
};

/** A folder and free ports for a site of a test's own. */
export async function makeSiteGround(): Promise<SiteGround> {
  const folder = mkdtempSync(join(tmpdir(), "samfunnskode-site-"));
  // PostgreSQL may run as another user.
  chmodSync(folder, 0o755);
  const [port, apiPort, databasePort] = [await findFreePort(), await findFreePort(), await findFreePort()];
  const { NODE_ENV: _, VITEST: __, ...own } = process.env;
  return {
    folder,
    url: `http://localhost:${port}`,
    apiUrl: `http://127.0.0.1:${apiPort}`,
    settings: {
      ...own,
      PORT: String(port),
      LOCAL_API_PORT: String(apiPort),
      LOCAL_DB_PORT: String(databasePort),
      LOCAL_DATA_DIR: folder,
      RATE_LIMIT_FACTOR: "1000",
    },
    connect() {
      const password = readFileSync(join(folder, "postgres.password"), "utf8").trim();
      const address = `postgres://postgres:${password}@127.0.0.1:${databasePort}/postgres`;
      return postgres(address, { max: 2, onnotice() {} });
    },
  };
}
