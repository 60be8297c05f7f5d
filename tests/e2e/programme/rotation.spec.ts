import type { Page } from "@playwright/test";
import { mailLink } from "../../support/candidates.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, signIn, test } from "../../support/e2e.ts";

/** Signs in by mail, as those do who never chose a password. */
async function signInByLink(page: Page, email: string): Promise<void> {
  await page.goto("/logg-inn");
  const form = page.locator("form").filter({ hasText: "Send meg en lenke" });
  await form.getByLabel("E-post").fill(email);
  await form.getByRole("button", { name: "Send meg en lenke" }).click();
  const link = await mailLink(email, /Lenken din/);
  await page.goto(link.pathname + link.search);
  await page.getByRole("button", { name: "Logg inn" }).click();
  await expect(page).not.toHaveURL(/confirm/);
}

test("from a host's place to a plan in use: proposed with reasons, moved, swapped and compared", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.goto(await signIn(page, "vert@demo.example"));
  await page.getByRole("link", { name: "Vertskap" }).click();
  await page.getByRole("link", { name: "Fjordtrainee, Kull 2" }).click();
  await page.getByRole("link", { name: "Meld inn plass i 3. periode" }).click();
  await page.getByLabel("Hva plassen heter").fill("Kart over alle kaier");
  await page.getByLabel("Oppgaver").fill("Måle, tegne og legge ut.");
  await page.getByLabel("Kommune").selectOption("4640");
  await page.getByLabel("Antall traineer samtidig").fill("1");
  await page.getByRole("button", { name: "Meld inn plassen" }).click();
  await expect(page.getByText("Plassen er lagret.")).toBeVisible();
  await page.context().clearCookies();

  await signIn(page, "koordinator@demo.example");
  await page.goto("/program/fjordtrainee/kull/kull-2");
  await page.getByRole("link", { name: "Plan", exact: true }).click();
  await page.getByRole("button", { name: "Lag nytt forslag" }).click();
  await expect(page.getByRole("heading", { name: "Hvem er hvor" })).toBeVisible({ timeout: 90_000 });
  const first = page.url();
  await expect(page.getByText("Ingen plan med disse reglene er verdt mer.")).toBeVisible();
  await expect(page.getByText(/ikke oppfylt\. .+/).first()).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("table").getByRole("link").first().click();
  const full = page.getByRole("radio", { name: /kan ikke ha den samtidig/ }).first();
  await full.check();
  await page.getByRole("button", { name: "Flytt traineen" }).click();
  await expect(page.getByRole("alert")).toContainText("kan ikke ha den samtidig");
  await expect(full).toBeChecked();
  await expectAccessible(page);
  await page.getByRole("group", { name: "Flytt til" }).getByRole("radio", { name: /Går\./ }).first().check();
  await page.getByRole("button", { name: "Flytt traineen" }).click();
  await expect(page.getByRole("status")).toContainText("Flyttet.");

  await page.getByRole("table").getByRole("link").first().click();
  await page
    .getByRole("group", { name: "Bytt plass med" })
    .getByRole("radio", { name: /Går\./ })
    .first()
    .check();
  await page.getByRole("button", { name: "Bytt plassene" }).click();
  await expect(page.getByRole("status")).toContainText("Byttet.");
  await page.getByRole("table").getByRole("link").first().click();
  await page.getByRole("button", { name: "Lås plasseringen" }).click();
  await expect(page.getByRole("status")).toContainText("Låst.");
  await page.getByRole("link", { name: "Etter vert" }).click();
  await expect(page.getByRole("table", { name: "Traineer hos hver vert i hver periode" })).toContainText(
    "låst",
  );
  const file = await page.request.get(`${first.split("?")[0]}/plan.csv`);
  expect((await file.text()).trim().split("\r\n")).toHaveLength(31);

  await page.getByRole("button", { name: "Lag nytt forslag" }).click();
  await expect(page.getByText(/^Forslag 2/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Hvem er hvor" })).toBeVisible({ timeout: 90_000 });
  await expect(page.getByText("1 plassering er låst.")).toBeVisible();
  await page
    .getByRole("navigation", { name: "Du er her" })
    .getByRole("link", { name: "Rotasjonsplan" })
    .click();
  await page.getByRole("button", { name: "Sammenlign forslagene" }).click();
  await expect(page.getByRole("table", { name: "Hva hvert forslag gir" })).toBeVisible();
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page);
  await page.goto(first);
  await expectNoSidewaysScroll(page);

  await page.getByRole("link", { name: "Ta planen i bruk" }).click();
  await page.getByRole("button", { name: "Ta planen i bruk" }).click();
  await expect(page.getByRole("status")).toContainText("Planen er tatt i bruk.");
  await page.goto("/program/fjordtrainee/kull/kull-2");
  await expect(page.getByText("Foreslått").first()).toBeVisible();
});

test("a trainee asks for part-time, sees what it moves, gets a yes, and reads what hosts have confirmed", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await signInByLink(page, "fatima.strand.1194@kandidat.example");
  await page.goto("/trainee");
  const timeline = page.getByRole("table", { name: "Plasseringene dine, uke for uke" });
  await timeline
    .getByRole("cell", { name: /Du er her nå/ })
    .getByRole("link")
    .click();
  await page.getByRole("link", { name: "Arbeide deltid" }).click();
  await page.getByLabel("Hvor mye vil du arbeide?").fill("80");
  await page.getByLabel("Hvorfor ber du om det?").fill("Jeg følger et kveldskurs.");
  const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel("Fra hvilken dag?").fill(inAMonth);
  await page.getByRole("button", { name: "Se hva som flytter seg" }).click();
  await expect(page.getByText(/dager senere enn nå/)).toBeVisible();
  await page.getByRole("button", { name: "Send til koordinatoren" }).click();
  await expect(page.getByRole("row", { name: /80 prosent stilling fra/ })).toContainText("Venter på svar");

  const coordinator = await (await browser.newContext()).newPage();
  await signIn(coordinator, "koordinator@demo.example");
  await coordinator.goto("/program/fjordtrainee/kull/kull-1/endringer");
  await coordinator
    .getByRole("row", { name: /Fatima Strand/ })
    .getByRole("link")
    .click();
  await coordinator.getByRole("button", { name: "Godkjenn endringen" }).click();
  await expect(coordinator.getByRole("status")).toContainText("Endringen er godkjent og gjelder nå.");

  await page.goto("/trainee/endringer");
  await expect(page.getByRole("row", { name: /80 prosent stilling fra/ })).toContainText("Godkjent");
  await page.goto("/trainee/pass");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kompetansepass for Fatima Strand");
  const file = await page.request.get("/trainee/pass.pdf");
  expect((await file.body()).subarray(0, 5).toString()).toBe("%PDF-");
});
