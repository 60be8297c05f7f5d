import { expect, expectAccessible, expectNoSidewaysScroll, signIn, test } from "../../support/e2e.ts";

test("a coordinator has a plan proposed, sees why, moves and swaps by hand, compares two proposals and takes one in use", async ({
  page,
}) => {
  test.setTimeout(150_000);
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
  await page.waitForURL(
    (url) => /\/plan\/[0-9a-f-]{36}$/.test(url.pathname) && !first.includes(url.pathname),
  );
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
