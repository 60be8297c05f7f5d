import { randomUUID } from "node:crypto";
import { fillFromStart, send } from "../support/apply.ts";
import { pdfFile, RECRUITER, signInAsNewCandidate } from "../support/candidates.ts";
import { expect, mailTo, signInOnPage, test } from "../support/e2e.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("from a misspelt word to an answer: find, read, apply, be read, be told", async ({ page }) => {
      test.setTimeout(90_000);
      const fullName = `Ragna Reise-${randomUUID().slice(0, 6)}`;
      const { email } = await signInAsNewCandidate(page, fullName);

      await page.goto("/");
      await page.getByLabel("Hva vil du jobbe med?").fill("systemutvklar eksempel");
      await page.getByRole("button", { name: "Finn stillinger" }).click();
      await page.getByRole("link", { name: "Systemutviklar", exact: true }).click();
      await expect(
        page.getByRole("heading", { name: "Hva skjer hvis vi ikke gjør jobben vår?" }),
      ).toBeVisible();
      await page.getByRole("link", { name: "Søk på stillingen" }).click();

      await fillFromStart(page);
      await send(page);
      const receipt = await mailTo(email, /Søknaden er mottatt/);
      expect(receipt.text).toContain("Systemutviklar");

      await page.context().clearCookies();
      await signInOnPage(page, RECRUITER);
      await page.goto("/virksomhet/eksempel-kommune/stillinger");
      await page.getByRole("link", { name: /søknader: Systemutviklar$/ }).click();
      await page.getByRole("link", { name: fullName }).click();
      const cv = await page.request.get(
        (await page.getByRole("link", { name: /^CV/ }).getAttribute("href"))!,
      );
      expect((await cv.body()).equals(pdfFile().buffer)).toBe(true);
      await page.getByRole("link", { name: "Sett til vurdering" }).click();
      await page.getByRole("button", { name: "Se over meldingen" }).click();
      await page.getByRole("button", { name: "Sett til vurdering og gi beskjed" }).click();
      await page.getByRole("link", { name: "Gi avslag" }).click();
      await page.getByLabel("Melding til søkeren").fill("Hei\n\nVi gikk videre med to andre.");
      await page.getByRole("button", { name: "Se over meldingen" }).click();
      await page.getByRole("button", { name: "Send avslaget" }).click();
      await expect(page.getByText("Søknaden er nå «Ikke valgt».")).toBeVisible();

      const answer = await mailTo(email, /^Svar på søknaden din/);
      expect(answer.text).toContain("Vi gikk videre med to andre.");
    });
  });
}
