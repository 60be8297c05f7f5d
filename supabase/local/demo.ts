import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createClient } from "@supabase/supabase-js";
import { demoPassword } from "../../app/domain/accounts/demo-accounts.ts";
import { PUBLISHABLE_KEY, SECRET_KEY } from "./api-keys.ts";
import { startChild } from "./child-process.ts";
import { loadDemoData } from "./demo-data.ts";
import { requireFreePort } from "./ports.ts";
import { type Run, runUntilStopped } from "./run-stack.ts";
import { fillSearchIndex } from "./search-index.ts";
import { ensureSiteBuild } from "./site-build.ts";
import { siteEnv } from "./site-env.ts";
import { clearStackData, readStackSettings, type Stack, startStack } from "./stack.ts";
import { StartRefusal } from "./start-refusal.ts";

const READY_LIMIT_MS = 60_000;

async function waitForSite(url: string): Promise<void> {
  for (const end = Date.now() + READY_LIMIT_MS; Date.now() < end; await sleep(50)) {
    try {
      const { ok } = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5000) });
      if (ok) return;
    } catch {}
  }
  throw new StartRefusal(`The site did not answer on ${url} within ${READY_LIMIT_MS / 1000} s.`);
}

async function printWelcome(stack: Stack, siteUrl: string): Promise<void> {
  const accounts = await stack.sql`
    select u.email, a.full_name from auth.users u join public.accounts a on a.id = u.id
    where u.email like '%@demo.example' order by u.created_at, u.email limit 20`;
  const width = Math.max(0, ...accounts.map((account) => account.email.length));
  console.log(`
  Site             ${siteUrl}
  Mailbox          ${stack.mailboxUrl}
  Supabase API     ${stack.apiUrl}
  Publishable key  ${PUBLISHABLE_KEY}

  Demo accounts (password ${demoPassword})
${accounts.map((account) => `    ${account.email.padEnd(width)}  ${account.full_name}`).join("\n")}

  Ctrl-C stops everything. "npm run demo -- --fresh" starts over.
`);
}

async function demo(run: Run): Promise<void> {
  const settings = readStackSettings();
  await requireFreePort(settings.sitePort, "the site", "PORT");
  if (process.argv.includes("--fresh")) {
    await clearStackData(settings, run.progress);
    run.progress("threw away the data of earlier runs");
  }
  const stack = await startStack(settings, run.progress);
  run.onStop(stack.stop);
  stack.databaseEnded.then(() =>
    run.end(1, "The database has ended by itself: see its log in the data folder."),
  );
  await loadDemoData(stack.sql, run.progress, createClient(stack.apiUrl, SECRET_KEY).storage);
  await fillSearchIndex(stack, run.progress);
  await ensureSiteBuild(run);

  const env = { ...siteEnv(settings, stack), NODE_ENV: "production" };
  for (const [name, script] of [
    ["worker", "build/worker/worker.js"],
    ["site", "server.ts"],
  ] as const) {
    const child = startChild(name, [resolve(script)], env);
    run.onStop(child.stop);
    child.ended.then(({ how }) => run.end(1, `The ${name} has ended by itself (${how}).`));
  }
  await waitForSite(`http://127.0.0.1:${settings.sitePort}`);
  run.progress("ready");
  await printWelcome(stack, `http://localhost:${settings.sitePort}`);
}

await runUntilStopped(demo);
