import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Locator, type Page } from "@playwright/test";
import { DEMO_PASSWORD, LOCAL_API_URL } from "./e2e-settings.ts";

/**
 * Playwright's `test`, with a page that fails the test on what a person would not see but should not happen: a breach
 * of the content security policy, an uncaught error, or an error in the console.
 */
export const test = base.extend({
  page: async ({ page }, use) => {
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
    page.on("console", (message) => {
      // Chromium reports every 4xx document as an error; tests that open such a page assert its status themselves.
      const isStatusOfPage = message
        .text()
        .startsWith("Failed to load resource: the server responded with a status of 4");
      if (message.type() === "error" && !isStatusOfPage) faults.push(message.text());
    });
    await use(page);
    expect(faults, "errors in the browser").toEqual([]);
  },
});

export { expect };

const isLongRun = Number(process.env.TEST_RUNS_FACTOR ?? 1) > 1;

/**
 * Whether JavaScript runs, for journeys that must work both ways. `npm run test:long` walks them both ways; a short run
 * as told, and only the whole way from a search to an answer both ways (journey.spec.ts).
 */
export function withAndWithoutJavaScript({ inShortRuns }: { inShortRuns: boolean }): boolean[] {
  return isLongRun ? [true, false] : [inShortRuns];
}

/** Axe finds nothing of impact serious or critical, by WCAG 2.0 to 2.2 A and AA and its best practices. */
export async function expectAccessible(page: Page, rules?: string[]): Promise<void> {
  await page.waitForLoadState();
  // No page has frames, so axe need not open a window of its own to gather their results; what is fine is not described.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  if (rules) axe.withRules(rules);
  const { violations } = await axe.analyze();
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(
    serious.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`),
    `accessibility of ${page.url()}`,
  ).toEqual([]);
}

/** The same in both colour schemes; the dark one changes nothing but colours. */
export async function expectAccessibleInBothSchemes(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(page, ["color-contrast"]);
}

/** The page is no wider than its window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  await page.waitForLoadState();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `sideways scroll of ${page.url()}`).toBeLessThanOrEqual(0);
}

/** Signs in with the request that the form sends, and returns the path that the answer leads to. */
export async function signIn(page: Page, email: string, password = DEMO_PASSWORD): Promise<string> {
  const answer = await page.request.post("/logg-inn", { form: { email, password }, maxRedirects: 0 });
  expect(answer.status(), `sign-in of ${email}`).toBe(302);
  return answer.headers().location!;
}

/** Signs in through the page as a person would. */
export async function signInOnPage(page: Page, email: string, password = DEMO_PASSWORD): Promise<void> {
  await page.goto("/logg-inn");
  const form = page.locator("form").filter({ has: page.getByLabel("Passord", { exact: true }) });
  await form.getByLabel("E-post").fill(email);
  await form.getByLabel("Passord", { exact: true }).fill(password);
  await form.getByRole("button", { name: "Logg inn" }).click();
  await expect(page).not.toHaveURL(/\/logg-inn/);
}

/** Goes on with Tab until the control has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  for (let presses = 0; presses < 150; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await expect(control).toBeFocused();
}

export type Mail = {
  to: string;
  subject: string;
  html: string;
  text: string;
  headers: Record<string, string>;
};

/** Waits until the mailbox holds a mail to the address whose subject matches, and returns the newest. */
export async function mailTo(address: string, subject: RegExp): Promise<Mail> {
  let found: Mail | undefined;
  await expect
    .poll(
      async () => {
        const answer = await fetch(`${LOCAL_API_URL}/_mail.json?to=${encodeURIComponent(address)}`);
        const mails = (await answer.json()) as Mail[];
        found = mails.find((mail) => subject.test(mail.subject));
        return found !== undefined;
      },
      { message: `mail to ${address} about ${subject}`, timeout: 30_000 },
    )
    .toBe(true);
  return found!;
}
