import type { Page } from "@playwright/test";
import { apiClient, mailLink, makeCandidate, newAddress, PASSWORD } from "../../support/candidates.ts";
import {
  expect,
  expectAccessibleInBothSchemes,
  expectNoSidewaysScroll,
  signInOnPage,
  test,
  withAndWithoutJavaScript,
} from "../../support/e2e.ts";
import { DEMO_PASSWORD } from "../../support/e2e-settings.ts";

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });

async function signUp(page: Page, email: string) {
  await page.getByLabel("Fullt navn").fill("Kari Kandidat");
  await page.getByLabel("E-post").fill(email);
  await page.getByRole("button", { name: "Lag konto" }).click();
}

for (const javaScriptEnabled of withAndWithoutJavaScript({ inShortRuns: false })) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("sign up, confirm by mail, land where one was going", async ({ page }) => {
      const email = newAddress();
      await page.goto("/min-side/soknader");
      await page.getByRole("link", { name: "Lag en konto" }).click();
      await signUp(page, email);
      await expect(heading(page, "Sjekk e-posten din")).toBeVisible();
      const link = await mailLink(email, /Bekreft e-postadressen/);
      await page.goto(link.pathname + link.search);
      await page.reload();
      await expect(heading(page, "Bekreft e-postadressen")).toBeVisible();
      await page.getByRole("button", { name: "Bekreft og logg inn" }).click();
      await expect(heading(page, "Velg et passord")).toBeVisible();
      await page.getByLabel("Passord").fill(PASSWORD);
      await page.getByRole("button", { name: "Lagre passordet" }).click();
      await expect(page).toHaveURL(/\/min-side\/soknader$/);
      await expect(page.getByRole("navigation", { name: "Hovedmeny" })).toContainText("Kari Kandidat");
    });

    test("who signed up first with somebody else's address gets nothing by it", async ({ page }) => {
      const email = newAddress();
      const intruder = await apiClient().auth.signUp({ email, password: PASSWORD });
      expect(intruder.error).toBeNull();
      const first = await mailLink(email, /Bekreft e-postadressen/);
      await page.goto("/registrer");
      await signUp(page, email);
      let link = first;
      await expect
        .poll(async () => {
          link = await mailLink(email, /Bekreft e-postadressen/);
          return link.search;
        })
        .not.toBe(first.search);
      await page.goto(link.pathname + link.search);
      await page.getByRole("button", { name: "Bekreft og logg inn" }).click();
      await page.getByRole("link", { name: "Hopp over, jeg logger inn med lenke" }).click();
      await expect(heading(page, /^Hei/)).toBeVisible();
      const again = await apiClient().auth.signInWithPassword({ email, password: PASSWORD });
      expect(again.error?.code).toBe("invalid_credentials");
    });

    test("a sign-in link works once", async ({ page }) => {
      const { email } = await makeCandidate();
      await page.goto("/logg-inn");
      const form = page.locator("form").filter({ hasText: "Send meg en lenke" });
      await form.getByLabel("E-post").fill(email);
      await form.getByRole("button", { name: "Send meg en lenke" }).click();
      await expect(heading(page, "Sjekk e-posten din")).toBeVisible();
      const link = await mailLink(email, /Lenken din/);
      await page.goto(link.pathname + link.search);
      await page.getByRole("button", { name: "Logg inn" }).click();
      await expect(heading(page, "Hei, Kari")).toBeVisible();
      await page.goto(link.pathname + link.search);
      await page.getByRole("button", { name: "Logg inn" }).click();
      await expect(heading(page, "Lenken virker ikke lenger")).toBeVisible();
      await expect(page.getByRole("link", { name: "Be om ny lenke" })).toBeVisible();
    });

    test("a forgotten password is replaced, and the old one is no good any more", async ({ page }) => {
      const { email } = await makeCandidate();
      await page.goto("/glemt-passord");
      await page.getByLabel("E-post").fill(email);
      await page.getByRole("button", { name: "Send meg en lenke" }).click();
      const link = await mailLink(email, /Velg nytt passord/);
      await page.goto(link.pathname + link.search);
      await page.getByRole("button", { name: "Gå videre til nytt passord" }).click();
      await page.getByLabel("Nytt passord").fill("kort");
      await page.getByRole("button", { name: "Lagre passordet" }).click();
      await expect(page.getByRole("alert")).toContainText("Velg et passord på minst 12 tegn");
      await page.getByLabel("Nytt passord").fill(`ny-${PASSWORD}`);
      await page.getByRole("button", { name: "Lagre passordet" }).click();
      await expect(heading(page, "Hei, Kari")).toBeVisible();
      await page.goto("/glemt-passord/nytt");
      await expect(heading(page, "Glemt passordet?")).toBeVisible();

      await page.goto("/logg-ut");
      await page.getByRole("button", { name: "Logg ut" }).click();
      await page.goto("/logg-inn");
      const form = page.locator("form").filter({ has: page.getByLabel("Passord", { exact: true }) });
      await form.getByLabel("E-post").fill(email);
      await form.getByLabel("Passord", { exact: true }).fill(PASSWORD);
      await form.getByRole("button", { name: "Logg inn" }).click();
      await expect(page.getByRole("alert")).toBeFocused();
      await expect(form.getByLabel("E-post")).toHaveValue(email);
      await signInOnPage(page, email, `ny-${PASSWORD}`);
    });

    test("errors keep what was typed, stand by their field and take the focus", async ({ page }) => {
      await page.goto("/registrer");
      await page.getByLabel("Fullt navn").fill("Kari Kandidat");
      await page.getByLabel("E-post").fill("kari");
      await page.getByRole("button", { name: "Lag konto" }).click();
      await expect(page).toHaveTitle(/^Feil: /);
      await expect(page.getByRole("alert")).toBeFocused();
      await expect(page.getByRole("alert").getByRole("link")).toHaveCount(1);
      await expect(page.getByLabel("Fullt navn")).toHaveValue("Kari Kandidat");
      await expect(page.getByLabel("E-post")).toHaveValue("kari");
      await expect(page.getByLabel("E-post")).toHaveAccessibleDescription(/navn@eksempel\.no/);
    });
  });
}

test("nothing tells whether an address has an account", async ({ page }) => {
  const { email } = await makeCandidate();
  const answers = async (address: string) => {
    const shown: string[] = [];
    const note = async (submit: () => Promise<void>) => {
      const isWhole = page.waitForEvent("load");
      await submit();
      await isWhole;
      const cookies = await page.context().cookies();
      shown.push(`${new URL(page.url()).search} ${await page.locator("main").innerText()} ${cookies.length}`);
    };
    await page.goto("/registrer");
    await note(() => signUp(page, address));
    await page.goto("/glemt-passord");
    await page.getByLabel("E-post").fill(address);
    await note(() => page.getByRole("button", { name: "Send meg en lenke" }).click());
    await page.goto("/logg-inn");
    const link = page.locator("form").filter({ hasText: "Send meg en lenke" });
    await link.getByLabel("E-post").fill(address);
    await note(() => link.getByRole("button").click());
    await page.goto("/logg-inn");
    const form = page.locator("form").filter({ has: page.getByLabel("Passord", { exact: true }) });
    await form.getByLabel("E-post").fill(address);
    await form.getByLabel("Passord", { exact: true }).fill("et-helt-feil-passord");
    await note(() => form.getByRole("button", { name: "Logg inn" }).click());
    return shown;
  };
  expect(await answers(newAddress())).toEqual(await answers(email));
});

test("signing in leads only to pages of our own", async ({ page }) => {
  await page.goto("/logg-inn?next=https://evil.example/");
  const form = page.locator("form").filter({ has: page.getByLabel("Passord", { exact: true }) });
  await form.getByLabel("E-post").fill("kandidat@demo.example");
  await form.getByLabel("Passord", { exact: true }).fill(DEMO_PASSWORD);
  await form.getByRole("button", { name: "Logg inn" }).click();
  await expect(page).toHaveURL(/\/min-side$/);
});

test("a broken link in a mail gets a plain page with a way on", async ({ page }) => {
  for (const query of ["", "?token_hash=x&type=signup", `?token_hash=${"a".repeat(56)}&type=admin`]) {
    await page.goto(`/auth/confirm${query}`);
    await expect(heading(page, "Lenken virker ikke lenger")).toBeVisible();
  }
});

const pages = [
  "/logg-inn",
  "/registrer",
  "/glemt-passord",
  "/sjekk-e-posten?for=registrering",
  "/auth/confirm",
];
test("the pages of the account are accessible, light and dark, fit 320 px and speak three languages", async ({
  page,
  request,
}) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of pages) {
    await page.goto(path);
    await expectAccessibleInBothSchemes(page);
    await expectNoSidewaysScroll(page);
    for (const lang of ["nn", "en"])
      expect(await (await request.get(`/${lang}${path}`)).text()).toContain(`<html lang="${lang}"`);
  }
});
