import { expectStep } from "../../support/apply.ts";
import { signInAsNewCandidate } from "../../support/candidates.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "../../support/e2e.ts";

test("somebody who wonders about a programme finds hosts and dates, learns how seats are shared out, and begins to wish", async ({
  page,
}) => {
  test.setTimeout(90_000);
  await page.goto("/traineeprogram");
  await page.getByRole("link", { name: "Fjordtrainee", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Fjordtrainee");
  await expect(page.getByRole("link", { name: /Fjordtrainee, teknologi/ })).toBeVisible();
  await expect(page.getByRole("img", { name: /Kart over Norge med vertskapene i/ })).toBeVisible();
  const hosts = page.getByRole("table", { name: "Vertskapene i alfabetisk rekkefølge" });
  await expect(hosts.getByRole("row")).toHaveCount(16);
  await expect(page.getByRole("table", { name: /Kull 3/ })).toContainText("Traineene er valgt innen");
  await expect(page.locator("script[src]")).toHaveCount(0);
  await expectAccessible(page);

  await page.getByRole("link", { name: "Hva planleggeren ser, gjør og ikke gjør" }).click();
  await expect(page.getByRole("row", { name: /Traineens ønske om vertskapet/ })).toContainText("1");
  await expect(page.locator("main")).toContainText("200 000 steg");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Sjekkliste og avtalemal for medbestemmelse" }).click();
  await expect(page.getByRole("table", { name: "Planleggeren" })).toContainText("§ 4-2");
  await expectAccessible(page);
  await signInAsNewCandidate(page);
  await page.goto("/traineeprogram/fjordtrainee");
  await page.getByRole("link", { name: "Søk med ønsker om vertskap" }).click();
  await expect(page.getByRole("button", { name: "Start søknaden" })).toBeVisible();
  const address = page.url();
  await page.getByRole("button", { name: "Start søknaden" }).click();
  await expectStep(page, "Om deg");
  await page.goto(`${address}/vertskap`);
  await page.getByRole("button", { name: "Lagre og gå videre" }).click();
  await page.getByRole("link", { name: "Velg minst ett vertskap, ett sted eller ett tema" }).click();
  await expect(page.getByRole("group", { name: "Vertskap" }).getByLabel("1. ønske")).toBeFocused();
  await expectAccessible(page);

  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of [
    "/nn/traineeprogram/fjordtrainee",
    "/en/om/algoritmer",
    "/en/om/algoritmer/medbestemmelse",
  ]) {
    await page.goto(path);
    await expectNoSidewaysScroll(page);
  }
});
