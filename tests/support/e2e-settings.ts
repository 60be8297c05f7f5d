import { demoPassword } from "../../app/domain/accounts/demo-accounts.ts";

/** Where the stack under test answers; playwright.config.ts sets the ports before the tests start. */
export const SITE_URL = process.env.E2E_SITE_URL ?? "http://127.0.0.1:3000";
export const LOCAL_API_URL = process.env.E2E_API_URL ?? "http://127.0.0.1:54321";

/** Password of every demo account. */
export const DEMO_PASSWORD = demoPassword;
