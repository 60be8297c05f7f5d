import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { RECRUITER, signedInClient } from "../../support/candidates.ts";
import {
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  signIn,
  tabTo,
  test,
  withAndWithoutJavaScript,
} from "../../support/e2e.ts";
import { DEMO_AGENCY } from "../../support/sent-application.ts";

const OWNER = "beslutter@demo.example";
const listings = `/virksomhet/${DEMO_AGENCY}/stillinger`;

/**
 * Days to come whose day and month are one number, the next ones at least `days` from now: they are typed the same
 * whatever order the browser asks for.
 */
function twinDays(days: number): { iso: string; typed: string }[] {
  const from = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const year = new Date().getFullYear();
  return [year, year + 1, year + 2]
    .flatMap((one) =>
      Array.from({ length: 12 }, (_, month) => {
        const number = String(month + 1).padStart(2, "0");
        return { iso: `${one}-${number}-${number}`, typed: `${number}${number}${one}` };
      }),
    )
    .filter(({ iso }) => iso > from);
}

type Role = "link" | "button" | "textbox" | "combobox" | "radio";
const tabToThe = (page: Page, role: Role, name: string | RegExp) =>
  tabTo(page, page.getByRole(role, { name, exact: typeof name === "string" }).first());
async function press(page: Page, role: "link" | "button", name: string | RegExp) {
  await tabToThe(page, role, name);
  await page.keyboard.press("Enter");
}
async function type(page: Page, name: string | RegExp, text: string) {
  await tabToThe(page, "textbox", name);
  await page.keyboard.insertText(text);
}
async function typeDate(page: Page, label: string, typed: string) {
  await tabTo(page, page.getByLabel(label, { exact: true }));
  await page.keyboard.type(typed);
}
const onward = (page: Page) => press(page, "button", "Lagre og gå vidare");
const heading = (page: Page, name: string) =>
  expect(page.getByRole("heading", { level: 1, name, exact: true })).toBeVisible();

test("in nynorsk and by keyboard alone: from nothing to published, extended, changed, closed, concluded and archived", async ({
  page,
}) => {
  test.setTimeout(360_000);
  const title = `Utviklar ${randomUUID().slice(0, 6)}`;
  const [deadline, later] = twinDays(20);
  await signIn(page, RECRUITER);
  await page.goto(`/nn${listings}`);

  await press(page, "link", "Ny stilling");
  await heading(page, "Ny stilling");
  await expectAccessible(page);
  await type(page, "Tittel", title);
  await press(page, "button", "Lag kladden");

  await heading(page, "Annonsen");
  await expect(page.getByLabel("Nynorsk")).toBeChecked();
  await type(page, "Kort om jobben", "Du byggjer tenester for heile kommunen.");
  await expect(page.getByRole("status")).toContainText("Lagra klokka", { timeout: 20_000 });
  await type(page, "Om jobben", "Vi er fem på laget. Du lærer av dei andre.");
  await tabToThe(page, "combobox", "Yrke");
  await page.keyboard.press("ArrowDown");
  await onward(page);
  await heading(page, "Oppgåver, krav og spørsmål");
  await type(page, "Krav, eitt på kvar linje", "Kan programmere");
  await onward(page);
  await heading(page, "Stad og fleksibilitet");
  await tabToThe(page, "combobox", "Kommune 1");
  await page.keyboard.insertText("Sogndal");
  await onward(page);
  await heading(page, "Tilsetjing, løn og stipend");
  await expectAccessible(page);
  await type(page, "Løn frå, kroner", "650");
  await type(page, "Løn til, kroner", "780");
  await onward(page);
  await heading(page, "Fordelar");
  await onward(page);
  await heading(page, "Samfunnsoppdrag");
  await type(page, "Kva skjer om de ikkje gjer jobben dykkar?", "Då stoppar løna til lærarane.");
  await tabToThe(page, "combobox", "Det viktigaste samfunnsoppdraget");
  await page.keyboard.press("ArrowDown");
  await onward(page);
  await heading(page, "Kontakt og lovpålagde setningar");
  await type(page, /^Rolle/, "Næraste leiar");
  await type(page, /^E-post/, "leiar@eksempel-kommune.example");
  await onward(page);
  await heading(page, "Datoar");
  await typeDate(page, "Søknadsfrist", deadline!.typed);
  await press(page, "button", "Lagre og sjå over annonsen");

  await heading(page, title);
  await expectAccessible(page);
  await expect(page.getByText(/manglar før annonsen/)).toHaveCount(0);
  await press(page, "link", "Publiser");
  await heading(page, "Publiser annonsen");
  await expect(page.getByText("650 i staden for 650 000")).toBeVisible();
  await expectAccessible(page);
  await press(page, "button", "Publiser annonsen");
  await expect(page.getByRole("alert")).toContainText("Stadfest det som må sjåast på ein gong til");
  await press(page, "link", "Endre");
  await heading(page, "Tilsetjing, løn og stipend");
  for (const [label, pay] of [
    ["Løn frå, kroner", "650 000"],
    ["Løn til, kroner", "780 000"],
  ] as const) {
    await tabToThe(page, "textbox", label);
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.insertText(pay);
  }
  await onward(page);
  await heading(page, "Fordelar");
  await press(page, "link", title);
  await heading(page, title);
  await press(page, "link", "Publiser");
  await heading(page, "Publiser annonsen");
  await expect(page.getByText("650 i staden for 650 000")).toHaveCount(0);
  await press(page, "button", "Publiser annonsen");
  await expect(page.getByText(/^Annonsen er publisert/)).toBeVisible();

  const link = page.getByRole("link", { name: "Sjå annonsen slik søkjarane ser han" });
  const address = (await link.getAttribute("href"))!;
  const publicPage = async () => (await page.request.get(address)).text();
  expect(address).toMatch(/^\/nn\/stillinger\/utviklar-[0-9a-f]{6}-eksempel-kommune$/);
  expect(await publicPage()).toContain("Då stoppar løna til lærarane.");

  await press(page, "link", "Forleng fristen");
  await heading(page, "Forleng fristen");
  await typeDate(page, "Ny søknadsfrist", later!.typed);
  await type(page, "Grunngiving", "Vi vil nå fleire.");
  await press(page, "button", "Forleng fristen og gi beskjed");
  await expect(page.getByText(/^Fristen er flytta/)).toBeVisible();
  expect(await publicPage()).toContain("Vi vil nå fleire.");

  await press(page, "link", "Rediger annonsen");
  await heading(page, "Annonsen");
  await tabToThe(page, "textbox", "Tittel");
  await page.keyboard.press("End");
  await page.keyboard.insertText(" til helse");
  await press(page, "button", "Endre den publiserte annonsen");
  await expect(page.getByRole("link", { name: `${title} til helse` })).toBeVisible();
  expect(await publicPage()).toContain(`${title} til helse`);

  await press(page, "link", `${title} til helse`);
  await heading(page, `${title} til helse`);
  await press(page, "link", "Lukk før fristen");
  await heading(page, "Lukk annonsen før fristen");
  await type(page, "Grunngiving", "Nok søkjarar.");
  await press(page, "button", "Lukk annonsen");
  await expect(page.getByText(/^Annonsen er lukka/)).toBeVisible();
  await press(page, "link", "Avslutt saka");
  await heading(page, "Avslutt saka");
  await expectAccessible(page);
  await tabToThe(page, "radio", "Nokon vart tilsett");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByLabel("Ingen kvalifiserte søkte")).toBeChecked();
  await press(page, "button", "Avslutt saka");
  await expect(page.getByText(/^Saka er avslutta/)).toBeVisible();
  await press(page, "link", "Arkiver");
  await heading(page, "Arkiver saka");
  await press(page, "button", "Arkiver saka");
  await expect(page.getByText(/^Saka er arkivert/)).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an earlier ad is copied, put right, scheduled, taken back and thrown away", async ({ page }) => {
    test.setTimeout(90_000);
    const [deadline] = twinDays(20);
    await signIn(page, RECRUITER);
    await page.goto(listings);
    await page.getByRole("link", { name: "Systemutviklar", exact: true }).click();
    await page.getByRole("link", { name: "Kopier til en ny annonse" }).click();
    await page.getByRole("button", { name: "Lag kladden" }).click();
    await expect(page.getByLabel("Tittel", { exact: true })).toHaveValue("Systemutviklar");
    const title = `Kopi ${randomUUID().slice(0, 6)}`;
    await page.getByLabel("Tittel", { exact: true }).fill(title);
    await page.getByRole("button", { name: "Lagre", exact: true }).click();

    await page.getByRole("link", { name: "Datoer" }).click();
    await page.getByLabel("Søknadsfrist", { exact: true }).fill("2031-01-01");
    await page.getByLabel("Publiseres").fill("2031-02-01");
    await page.getByRole("button", { name: "Lagre", exact: true }).click();
    await expect(page).toHaveTitle(/^Feil: /);
    await expect(page.getByRole("alert")).toContainText("Sett fristen etter tidspunktet for publisering");
    await expect(page.getByLabel("Publiseres")).toHaveValue("2031-02-01");
    await page.getByLabel("Søknadsfrist", { exact: true }).fill(deadline!.iso);
    await page.getByLabel("Publiseres").fill("");
    await page.getByRole("button", { name: "Lagre og se over annonsen" }).click();

    await page.getByRole("link", { name: "Kommentarer", exact: true }).click();
    await page.getByLabel("Hvilken del av annonsen").selectOption("Datoer");
    await page.getByLabel("Kommentar", { exact: true }).fill("Fristen er i ferien.");
    await page.getByRole("button", { name: "Legg til kommentaren" }).click();
    await page.getByRole("link", { name: "Rediger «Datoer»" }).click();
    await page.getByRole("link", { name: "Én åpen kommentar om denne delen" }).click();
    await page.getByRole("button", { name: /^Merk som avklart/ }).click();
    await expect(page.getByRole("heading", { name: "Avklarte kommentarer" })).toBeVisible();
    await page.getByRole("link", { name: title }).click();

    const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
    await page.getByRole("link", { name: "Publiser", exact: true }).click();
    await page.getByLabel("Senere").check();
    await page.getByLabel("Publiseres").fill(tomorrow);
    await page.getByRole("button", { name: "Publiser annonsen" }).click();
    await expect(page.getByText("Planlagt").first()).toBeVisible();
    await page.getByRole("link", { name: "Trekk tilbake" }).click();
    await page.getByRole("button", { name: "Trekk tilbake annonsen" }).click();
    await expect(page.getByText("Kladd", { exact: true }).first()).toBeVisible();
    await page.getByRole("link", { name: "Slett kladden" }).click();
    await page.getByRole("button", { name: "Slett kladden" }).click();
    await expect(page).toHaveURL(new RegExp(`${listings}$`));
    await expect(page.getByRole("link", { name: title })).toHaveCount(0);
  });
});

for (const javaScriptEnabled of withAndWithoutJavaScript({ inShortRuns: true })) {
  test.describe(`two editors, JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("the second is told, sees both versions and loses nothing", async ({ page }) => {
      const title = `Felles ${randomUUID().slice(0, 6)}`;
      await signIn(page, RECRUITER);
      await page.goto(`${listings}/ny`);
      await page.getByLabel("Tittel", { exact: true }).fill(title);
      await page.getByRole("button", { name: "Lag kladden" }).click();
      await expect(page).toHaveURL(/rediger/);
      const id = /stillinger\/([0-9a-f-]{36})/.exec(page.url())![1]!;
      await page.goto(`${listings}/${id}/rediger/samfunnsoppdrag`);

      const colleague = await signedInClient(OWNER);
      const content = { mission_sentence: "Kollegaens setning.", missions: [] };
      const saved = await colleague.rpc("save_listing_section", {
        p_listing: id,
        p_section: "mission",
        p_version: 0,
        p_content: content,
      });
      expect(saved.error).toBeNull();

      const sentence = page.getByLabel("Hva skjer hvis dere ikke gjør jobben deres?");
      await sentence.fill("Min setning.");
      await page.getByRole("button", { name: "Lagre", exact: true }).click();
      await expect(page.getByRole("alert")).toContainText("Guro Myklebust lagret");
      await expect(page.getByRole("alert")).toContainText("Kollegaens setning.");
      await expect(sentence).toHaveValue("Min setning.");
      await page.getByRole("button", { name: "Lagre", exact: true }).click();
      await expect(page.getByRole("alert")).toHaveCount(0);
      await page.reload();
      await expect(sentence).toHaveValue("Min setning.");
    });
  });
}

test("the editor can be used by everyone: dark, narrow, and closed to those without the right", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, RECRUITER);
  await page.goto(`${listings}?vis=draft`);
  await page.getByRole("link", { name: "Tryggleiksrådgjevar", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Tryggleiksrådgjevar" })).toBeVisible();
  const draft = new URL(page.url()).pathname;
  const parts = [
    "annonsen",
    "oppgaver-og-krav",
    "sted-og-fleksibilitet",
    "lonn-og-stipend",
    "fordeler",
    "kontakt",
  ];
  const paths = [
    `${listings}/ny`,
    draft,
    `${draft}/forhandsvisning`,
    `${draft}/kommentarer`,
    `${draft}/steg/publiser`,
    ...parts.map((part) => `${draft}/rediger/${part}`),
  ];
  await page.emulateMedia({ colorScheme: "dark" });
  for (const path of paths.slice(1, 6)) {
    await page.goto(path);
    await expectAccessible(page);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of paths) {
    await page.goto(path);
    await expectNoSidewaysScroll(page);
  }
  await page.context().clearCookies();
  await signIn(page, "panel@demo.example");
  for (const path of [`${listings}/ny`, `${draft}/rediger/annonsen`, `${draft}/kommentarer`])
    expect((await page.request.get(path)).status(), path).toBe(404);
});
