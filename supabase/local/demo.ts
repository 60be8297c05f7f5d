import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { demoPassword } from "../../app/domain/accounts/demo-accounts.ts";
import { PUBLISHABLE_KEY } from "./api-keys.ts";
import { startChild } from "./child-process.ts";
import { startDemoStack } from "./demo-stack.ts";
import { type Run, runUntilStopped } from "./run-stack.ts";
import { ensureSiteBuild } from "./site-build.ts";
import { siteEnv } from "./site-env.ts";
import type { Stack } from "./stack.ts";
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
  const { settings, stack } = await startDemoStack(run);
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
