import type { Page } from "@playwright/test";
import { type FoundListing, pdfFile } from "./candidates.ts";
import { expect } from "./e2e.ts";

export const goOn = (page: Page) => page.getByRole("button", { name: "Lagre og gå videre" }).click();

/** The page with this heading is shown, whole. */
export async function expectStep(page: Page, name: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name, exact: true })).toBeVisible();
  await page.waitForLoadState();
}

export async function fillDetails(page: Page): Promise<void> {
  await page.getByLabel("Fødselsdato").fill("1998-05-17");
  await page.getByLabel("Kommunen der du bor").selectOption({ label: "Sogndal" });
  await page.getByLabel("Stilling eller yrke").fill("Systemutvikler");
}

/** Answers every question on the page: text with a sentence, choices with the first answer. */
export async function answerAll(page: Page): Promise<void> {
  for (const area of await page.locator("main textarea").all())
    await area.fill("Jeg har laget et planverktøy.");
  for (const group of await page.locator("main fieldset").all()) await group.locator("label").first().click();
}

/** From the start button to the last step, with everything that has to be there. */
export async function fillFromStart(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Start søknaden" }).click();
  await expectStep(page, "Om deg");
  await fillDetails(page);
  await goOn(page);
  await expectStep(page, "Krav og ønsker");
  await answerAll(page);
  await goOn(page);
  await expectStep(page, "Dokumenter");
  await page.getByLabel("CV", { exact: true }).setInputFiles(pdfFile());
  await goOn(page);
  await expectStep(page, "Frivillig");
  await goOn(page);
  await expectStep(page, "Se over og send");
}

/** The same for an ad by its address. */
export async function fillApplication(page: Page, listing: FoundListing): Promise<void> {
  await page.goto(`/stillinger/${listing.slug}/sok`);
  await fillFromStart(page);
}

export async function send(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Send søknaden" }).click();
  await expectStep(page, "Søknaden er sendt");
}
