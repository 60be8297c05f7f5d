import { expect, expectAccessible, expectNoSidewaysScroll, signIn, test } from "../../support/e2e.ts";

test("a coordinator comes to the programme and reads both cohorts; nobody else learns that it exists", async ({
  page,
}) => {
  test.setTimeout(60_000);
  await page.goto(await signIn(page, "koordinator@demo.example"));
  await expect(page).toHaveURL(/\/program\/fjordtrainee$/);
  await expectAccessible(page);
  const planned = page.getByRole("row", { name: /Kull 2/ });
  await expect(planned).toContainText("Skal plasseres");
  await planned.getByRole("link", { name: "Kull 2" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Kull 2" })).toBeVisible();
  await expect(page.getByText("Alle traineer trenger en bekreftet plassering i hver periode.")).toBeVisible();
  await expectAccessible(page);
  await page.goto("/nn/program/fjordtrainee/kull/kull-1");
  await expect(page.getByRole("row", { name: /Jonas/ })).toContainText("Er der no");
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page);
  expect((await page.goto("/program/fjordtrainee/kull/finnes-ikke"))?.status()).toBe(404);

  await page.context().clearCookies();
  await signIn(page, "rekrutterer@demo.example");
  expect((await page.goto("/program/fjordtrainee"))?.status()).toBe(404);
  expect((await page.goto("/program/fjordtrainee/kull/kull-2"))?.status()).toBe(404);
});
