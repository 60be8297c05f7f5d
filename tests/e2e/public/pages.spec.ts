import { expect, expectAccessibleInBothSchemes, expectNoSidewaysScroll, test } from "../../support/e2e.ts";

const pages = [
  ["/arbeidsgivere", "Arbeidsgivere"],
  ["/arbeidsgivere/eksempel-kommune", "Eksempel kommune"],
  ["/traineeprogram", "Traineeprogram"],
  ["/fordeler", "Fordeler og satser"],
  ["/om", "Om Samfunnskode"],
  ["/personvern", "Personvern"],
  ["/tilgjengelighet", "Tilgjengelighet"],
] as const;

for (const [path, heading] of pages) {
  test(`${path} is accessible in light and dark, fits 320 pixels and needs no script`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
    await expectAccessibleInBothSchemes(page);
    await expect(page.locator("script[src]")).toHaveCount(0);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);
  });

  test(`${path} is there in nynorsk and English`, async ({ request }) => {
    for (const locale of ["nn", "en"]) {
      const answer = await request.get(`/${locale}${path}`);
      expect(answer.status()).toBe(200);
      expect(await answer.text()).toContain(`<html lang="${locale}"`);
    }
  });
}

test("employers with open jobs stand first and can be narrowed by county and type without JavaScript", async ({
  browser,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto("/arbeidsgivere");
  const headings = page.getByRole("main").getByRole("heading", { level: 2 });
  await expect(headings.first()).toContainText("har ledige stillinger");
  const before = await page.getByRole("row").count();
  await page.getByLabel("Fylke").selectOption({ label: "Vestland" });
  await page.getByLabel("Type").selectOption({ label: "Kommune" });
  await page.getByRole("button", { name: "Vis arbeidsgivere" }).click();
  await expect(page).toHaveURL("/arbeidsgivere?fylke=46&arbeidsgivertype=kommune");
  await expect(page.getByRole("row", { name: /Eksempel kommune/ })).toContainText("Vestland");
  expect(await page.getByRole("row").count()).toBeLessThan(before);

  await page.getByRole("link", { name: "Eksempel kommune" }).click();
  await expect(page.getByRole("article").first()).toContainText("Eksempel kommune");
  await page.context().close();
});

test("a county that does not exist is named", async ({ page }) => {
  await page.goto("/arbeidsgivere?fylke=99");
  await expect(page.getByText("«99»")).toBeVisible();
});

test("an employer that does not exist is not found", async ({ page }) => {
  expect((await page.goto("/arbeidsgivere/finnes-ikke"))?.status()).toBe(404);
});

test("each benefit says how many open jobs offer it, and the search finds as many", async ({ page }) => {
  await page.goto("/fordeler");
  await expect(
    page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 3 }) }),
  ).toHaveCount(43);
  await expect(page.getByText("ikke bekreftet").first()).toBeVisible();
  const loans = page.getByRole("table", { name: /Reglene slik vi kjenner dem/ });
  await expect(loans).toContainText("60 000 kr");
  await expect(loans).toContainText("1. januar 2025");
  const link = page.getByRole("link", { name: /tilbyr dette\s*: Flyttetilskudd/ });
  const count = Number.parseInt(await link.innerText(), 10);
  await link.click();
  await expect(page).toHaveURL("/stillinger?fordel=relocation-grant");
  await expect(page.getByRole("main")).toContainText(new RegExp(`${count} stillinge?r?`));
});

test("the search's order is explained where the search page points", async ({ page }) => {
  await page.goto("/stillinger");
  await page.getByRole("link", { name: "Slik sorterer vi" }).click();
  await expect(page).toHaveURL(/\/om#sortering$/);
  await expect(page.locator("#sortering")).toContainText("Vi sorterer annonser, aldri mennesker.");
});
