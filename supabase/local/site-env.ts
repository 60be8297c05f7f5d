import { PUBLISHABLE_KEY, SECRET_KEY } from "./api-keys.ts";
import type { Stack, StackSettings } from "./stack.ts";

/** Environment of site and worker beside this stack; mail goes to the local mailbox whatever the shell has set. */
export function siteEnv(settings: StackSettings, stack: Stack): NodeJS.ProcessEnv {
  return {
    ...process.env,
    SITE_URL: `http://localhost:${settings.sitePort}`,
    PORT: String(settings.sitePort),
    HOST: "127.0.0.1",
    DEMO: "1",
    SUPABASE_URL: stack.apiUrl,
    SUPABASE_PUBLISHABLE_KEY: PUBLISHABLE_KEY,
    SUPABASE_SECRET_KEY: SECRET_KEY,
    LOCAL_MAILBOX_URL: stack.mailboxUrl,
    RESEND_API_KEY: "",
    SMTP_URL: "",
    LOG_LEVEL: process.env.LOG_LEVEL || "warn",
  };
}
