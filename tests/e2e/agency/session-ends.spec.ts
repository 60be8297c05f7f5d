import { RECRUITER, signedInClient } from "../../support/candidates.ts";
import {
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  signIn,
  signInOnPage,
  test,
} from "../../support/e2e.ts";
import { DEMO_AGENCY } from "../../support/sent-application.ts";

test("whoever writes when the session ends is told, signs in beside it and loses nothing", async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  const path = await signIn(page, RECRUITER);
  const recruiter = await signedInClient(RECRUITER);
  const { data: agency } = await recruiter.from("agencies").select("id").eq("slug", DEMO_AGENCY).single();
  const { data: id, error } = await recruiter.rpc("create_listing", {
    p_agency: agency!.id,
    p_language: "nb",
    p_title: "Utvikler til økten",
  });
  expect(error, path).toBeNull();
  const here = `/virksomhet/${DEMO_AGENCY}/stillinger/${id}/rediger/annonsen`;
  await page.goto(here);
  const summary = page.getByLabel(/^Kort om jobben/);
  // What is typed before the script has come is saved with the next key.
  await expect(async () => {
    await summary.fill("");
    await summary.fill("Skrevet før økten tok slutt.");
    await expect(page.getByText(/^Lagret klokka/)).toBeVisible({ timeout: 5_000 });
  }).toPass();

  await context.clearCookies();
  await summary.fill("Skrevet etter at økten tok slutt.\nTo linjer & <b>tegn</b>.");
  await expect(page.getByText(/^Ikke lagret: du er logget ut/)).toBeVisible();
  await expect(summary).toHaveValue(/etter at økten/);

  await page.getByRole("button", { name: "Lagre", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Du er logget ut" })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page);
  const opened = page.waitForEvent("popup");
  await page.getByRole("link", { name: "Logg inn (åpnes i en ny fane)" }).click();
  const beside = await opened;
  await expect(beside).toHaveURL(/\/logg-inn\?next=/);
  await beside.close();
  const other = await context.newPage();
  await signInOnPage(other, RECRUITER);
  await other.close();

  await page.getByRole("button", { name: "Send på nytt" }).click();
  await expect(page).toHaveURL(here);
  await expect(summary).toHaveValue("Skrevet etter at økten tok slutt.\nTo linjer & <b>tegn</b>.");

  // The same answer without a script: the page itself carries what was typed, escaped, and nobody keeps it.
  await context.clearCookies();
  const answer = await page.request.post(here, {
    form: { summary: "Uten <skript>", intent: "save", version: "1" },
  });
  expect(answer.status()).toBe(401);
  expect(answer.headers()["cache-control"]).toBe("private, no-store");
  const html = await answer.text();
  expect(html).toContain('<input type="hidden" name="summary" value="Uten &lt;skript&gt;"/>');
  expect(html).toContain(`action="${here}"`);
});
