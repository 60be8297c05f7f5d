import { expect, expectAccessible, expectNoSidewaysScroll, signIn, test } from "../../support/e2e.ts";

test("a host offers a seat, is told what is wrong with it, answers for a trainee, and withdraws the seat", async ({
  page,
}) => {
  test.setTimeout(90_000);
  await page.goto(await signIn(page, "vert@demo.example"));
  await page.getByRole("link", { name: "Vertskap" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Vertskap" })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: "Fjordtrainee, Kull 1" }).click();
  await page.getByRole("link", { name: "Meld inn plass i 3. periode" }).click();
  const title = `Sensorer ved kaia ${Date.now()}`;
  await page.getByLabel("Hva plassen heter").fill(title);
  await page.getByLabel("Oppgaver").fill("Prøve ut målere sammen med havnevesenet.");
  await page.getByLabel("Kompetanse plassen trenger 1").fill("Python");
  await page.getByLabel("Kommune").selectOption("4640");
  await page.getByLabel("Antall traineer samtidig").fill("10000");
  await page.getByRole("button", { name: "Meld inn plassen" }).click();
  await page.getByRole("link", { name: "Skriv et helt tall fra 1 til 50" }).click();
  await expect(page.getByLabel("Antall traineer samtidig")).toBeFocused();
  await expect(page.getByLabel("Hva plassen heter")).toHaveValue(title);
  await expectAccessible(page);
  await page.getByLabel("Antall traineer samtidig").fill("1");
  await page.getByRole("button", { name: "Meld inn plassen" }).click();
  await expect(page.getByText("Plassen er lagret.")).toBeVisible();

  const waiting = page.getByRole("row", { name: /Venter på svar/ });
  const name = await waiting.getByRole("link").innerText();
  await waiting.getByRole("link").click();
  await page.getByText("Si nei, med en begrunnelse").click();
  await page.getByRole("button", { name: "Si nei til plasseringen" }).click();
  await expect(page.getByRole("alert")).toContainText("Fyll ut");
  await page.getByRole("button", { name: "Ja, vi tar imot" }).click();
  await expect(page.getByText("Dere har sagt ja")).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: "Fjordtrainee, Kull 1" }).click();
  await expect(page.getByRole("row", { name: new RegExp(name) }).first()).toContainText("Dere har sagt ja");
  await page.getByRole("link", { name: title }).click();
  await page.getByRole("button", { name: "Trekk plassen" }).click();
  await expect(page.getByRole("row", { name: new RegExp(title) })).toContainText("Trukket");
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page);

  await page.context().clearCookies();
  await signIn(page, "rekrutterer@demo.example");
  expect((await page.goto("/virksomhet/fjordbyen-kommune/vertskap"))?.status()).toBe(404);
});

test("a mentor records a talk, and writes and signs an agreement that waits for the trainee", async ({
  page,
}) => {
  test.setTimeout(90_000);
  await page.goto(await signIn(page, "mentor@demo.example"));
  await expect(page).toHaveURL(/\/mentor$/);
  await expectAccessible(page);
  await page.getByRole("link", { name: /^Før samtalen/ }).click();
  await page.getByLabel("Dagen dere møttes").fill("2999-01-01");
  await page.getByLabel("Notat").fill("Snakket om hva som skal bli igjen.");
  await page.getByRole("button", { name: "Lagre samtalen" }).click();
  await expect(page.getByRole("alert")).toContainText("dagen kan ikke ligge fram i tid");
  await expect(page.getByLabel("Notat")).toHaveValue("Snakket om hva som skal bli igjen.");
  await page.getByLabel("Nei, den uteble").check();
  await page.getByRole("button", { name: "Lagre samtalen" }).click();
  await expect(page.getByRole("row", { name: /Snakket om hva som skal bli igjen/ })).toContainText("Uteble");
  await expectAccessible(page);

  await page
    .getByRole("navigation", { name: "Fadder" })
    .getByRole("link", { name: "Traineene dine" })
    .click();
  await page
    .getByRole("row", { name: /Ikke skrevet/ })
    .getByRole("link")
    .click();
  await page.getByRole("link", { name: "Skriv avtalen" }).click();
  await page.getByLabel("Hvordan dere møtes").fill("Hver fjerde uke, på kontoret.");
  await page.getByRole("button", { name: "Lagre teksten" }).click();
  await expect(page.getByRole("alert")).toContainText("Fyll ut");
  await page.getByLabel("Hva dere venter av hverandre").fill("Si ifra tidlig.");
  await page.getByRole("button", { name: "Lagre teksten" }).click();
  await page.getByRole("button", { name: "Signer avtalen" }).click();
  await expect(page.getByRole("button", { name: "Signer avtalen" })).toHaveCount(0);
  await expect(page.getByText("Ikke signert")).toHaveCount(1);
  await expectAccessible(page);

  await page.context().clearCookies();
  await signIn(page, "vert@demo.example");
  expect((await page.goto("/mentor"))?.status()).toBe(404);
});
