import { randomUUID } from "node:crypto";
import { fillApplication, send } from "../../support/apply.ts";
import {
  findLiveListing,
  RECRUITER,
  signedInClient,
  signInAsNewCandidate,
} from "../../support/candidates.ts";
import {
  expect,
  expectAccessibleInBothSchemes,
  expectNoSidewaysScroll,
  signIn,
  test,
  withAndWithoutJavaScript,
} from "../../support/e2e.ts";

for (const javaScriptEnabled of withAndWithoutJavaScript({ inShortRuns: false })) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a sent application is taken back after a question, and only once", async ({ page }) => {
      await signInAsNewCandidate(page);
      await fillApplication(page, await findLiveListing());
      await send(page);
      await page.getByRole("link", { name: "Se søknaden din" }).click();
      await page.getByRole("link", { name: "Trekk søknaden" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Vil du trekke søknaden?" })).toBeVisible();
      const question = page.url();
      await page.getByRole("button", { name: "Trekk søknaden" }).click();
      await expect(page.locator("main")).toContainText("Du trakk søknaden");
      await expect(page.getByRole("link", { name: "Trekk søknaden" })).toHaveCount(0);
      await page.goto(question);
      await expect(page.locator("main")).toContainText("så den kan ikke trekkes");
    });
  });
}

test("what the agency does and writes is seen, and what it opens too", async ({ page }) => {
  await signInAsNewCandidate(page);
  const listing = await findLiveListing("eksempel-kommune");
  await fillApplication(page, listing);
  await send(page);
  await page.getByRole("link", { name: "Se søknaden din" }).click();
  await expect(page.locator("main")).toContainText("Ingen meldinger ennå");
  const id = page.url().split("/").at(-1) ?? "";

  const agency = await signedInClient(RECRUITER);
  const move = async (step: { p_to: string; p_subject?: string; p_message?: string }) =>
    expect((await agency.rpc("move_application", { p_application: id, ...step })).error).toBeNull();
  await move({ p_to: "under_review" });
  await move({ p_to: "shortlisted" });
  await move({
    p_to: "interviewing",
    p_subject: "Intervju tirsdag",
    p_message: "Vi møtes klokka ti.\n\nHilsen oss",
  });
  const { data: documents } = await agency
    .from("application_documents")
    .select("id")
    .eq("application_id", id);
  await agency.rpc("open_document", { p_document: documents?.[0]?.id });

  await page.reload();
  await expect(page.locator("main")).toContainText("Steg 3 av 5");
  await expect(page.getByRole("article").filter({ hasText: "Intervju tirsdag" })).toContainText(
    "Vi møtes klokka ti.",
  );
  await expect(page.getByRole("row", { name: /Du ble innkalt til intervju/ })).toBeVisible();
  await expect(page.getByRole("table", { name: "Hvem har åpnet dokumentene dine?" })).not.toContainText(
    "Ikke åpnet",
  );
  await page.goto("/min-side");
  await expect(page.locator("main")).toContainText("Les innkallingen fra");
});

test("what belongs to somebody else is not there", async ({ page, browser }) => {
  test.setTimeout(60_000);
  await signInAsNewCandidate(page);
  await fillApplication(page, await findLiveListing("eksempel-kommune"));
  await send(page);
  await page.getByRole("link", { name: "Se søknaden din" }).click();
  await expect(page).toHaveURL(/\/min-side\/soknader\//);
  const own = new URL(page.url()).pathname;
  const file = await page.getByRole("link", { name: "CV Kari Kandidat.pdf" }).getAttribute("href");
  for (const stranger of ["kandidat@demo.example", "rekrutterer@demo.example"]) {
    const other = await browser.newPage();
    await signIn(other, stranger);
    for (const path of [
      own,
      `${own}/trekk`,
      file ?? "",
      `/min-side/soknader/${randomUUID()}`,
      "/min-side/soknader/x",
    ])
      expect((await other.goto(path))?.status(), `${stranger} ${path}`).toBe(404);
    await other.context().close();
  }
  const headers = (await page.request.get(file ?? "")).headers();
  expect(headers["content-disposition"]).toContain("attachment");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["content-security-policy"]).toContain("sandbox");
  expect(headers["cache-control"]).toContain("no-store");
});

test("the own pages are accessible, light and dark, and fit 320 px", async ({ page }) => {
  await signIn(page, "kandidat@demo.example");
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of ["/en/min-side", "/nn/min-side/soknader"]) {
    await page.goto(path);
    await expectAccessibleInBothSchemes(page);
    await expectNoSidewaysScroll(page);
  }
  await page.locator(".sk-app a[href*='/soknader/']").last().click();
  await expectAccessibleInBothSchemes(page);
  await expectNoSidewaysScroll(page);
});
