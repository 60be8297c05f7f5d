import { expect, expectAccessible, expectNoSidewaysScroll, signIn, test } from "../../support/e2e.ts";

test("a trainee says yes to a fellow's swap, the coordinator approves, and both hosts answer anew", async ({
  page,
}) => {
  test.setTimeout(60_000);
  await signIn(page, "trainee@demo.example");
  await page.getByRole("link", { name: /Se byttet/ }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Mathias Pedersen vil bytte plass med deg" }),
  ).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page);
  await page.getByRole("button", { name: "Ja, jeg vil bytte" }).click();
  await expect(page.getByRole("status")).toContainText("Du har sagt ja.");
  await page.context().clearCookies();

  await signIn(page, "koordinator@demo.example");
  await page.goto("/program/fjordtrainee/kull/kull-1");
  await page.getByRole("link", { name: "Mathias Pedersen" }).first().click();
  await expect(page.getByText(/Mathias Pedersen hos .* bytter med Jonas Berge/)).toBeVisible();
  await page.getByRole("button", { name: "Godkjenn endringen" }).click();
  await expect(page.getByRole("status")).toContainText("Endringen er godkjent og gjelder nå.");
  await page.context().clearCookies();

  await signIn(page, "trainee@demo.example");
  await page.goto("/trainee/endringer");
  await expect(page.getByRole("row", { name: /Bytte med Mathias Pedersen/ })).toContainText("Godkjent");
  const timeline = page.getByRole("table", { name: "Plasseringene dine, uke for uke" });
  await page.goto("/trainee");
  await expect(timeline.getByRole("cell", { name: /Vestland Prøve-IKT IKS.*Foreslått/ })).toBeVisible();
});
