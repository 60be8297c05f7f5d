import { randomUUID } from "node:crypto";
import { addDays, todayInNorway } from "../../../supabase/local/demo/days.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, signIn, test } from "../../support/e2e.ts";

const day = (offset: number) => addDays(todayInNorway(), offset);

test("a coordinator begins a cohort, puts its periods right, and is told what it lacks before it can open", async ({
  page,
}) => {
  test.setTimeout(90_000);
  const word = `kull-${randomUUID().slice(0, 8)}`;
  await page.goto(await signIn(page, "koordinator@demo.example"));
  await page.getByRole("link", { name: "Lag et nytt kull" }).click();
  await page.getByLabel("Navn på kullet").fill(`Prøvekull ${word}`);
  await page.getByLabel("Ord i adressen").fill("kull-1");
  await page.getByLabel("Første dag").fill(day(400));
  await page.getByLabel("Siste dag").fill(day(399));
  await page.getByRole("button", { name: "Lag kullet" }).click();
  await expect(page.getByRole("alert")).toContainText("Velg en siste dag som ikke er før den første");
  await page.getByLabel("Siste dag").fill(day(950));
  await page.getByRole("button", { name: "Lag kullet" }).click();
  await expect(page.getByRole("alert")).toContainText("Programmet har et kull med denne adressen");
  await page.getByLabel("Ord i adressen").fill(word);
  await page.getByRole("button", { name: "Lag kullet" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "Perioder i kullet" })).toBeVisible();
  const second = page.getByRole("group", { name: "2. periode" });
  const proposed = await second.getByLabel("Første dag").inputValue();
  await second.getByLabel("Første dag").fill(day(401));
  await page.getByRole("button", { name: "Lagre periodene" }).click();
  await expect(page.getByRole("alert")).toContainText("Velg en første dag etter at perioden før er over");
  await expectAccessible(page);
  await page.getByRole("group", { name: "2. periode" }).getByLabel("Første dag").fill(proposed);
  await page.getByRole("button", { name: "Lagre periodene" }).click();
  await expect(page.getByRole("status")).toContainText("Det er lagret.");
  await expectAccessible(page);

  await page.getByRole("navigation", { name: "Kullet" }).getByRole("link", { name: "Oversikt" }).click();
  await page.getByRole("link", { name: "Åpne for søknader" }).click();
  await expect(page.getByText("Knytt kullet til en utlysning.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Åpne for søknader" })).toHaveCount(0);

  await page.getByRole("link", { name: "Samlinger" }).click();
  await page.getByRole("link", { name: "Planlegg en samling" }).click();
  await page.getByLabel("Hva samlingen heter").fill("Oppstart");
  await page.getByLabel("Første dag").fill(day(402));
  await page.getByLabel("Begynner klokka").fill("10:00");
  await page.getByLabel("Siste dag").fill(day(402));
  await page.getByLabel("Slutter klokka").fill("09:00");
  await page.getByLabel("Sted").fill("Skei hotell");
  await page.getByRole("button", { name: "Lagre samlingen" }).click();
  await expect(page.getByRole("alert")).toContainText("Velg en slutt etter at samlingen begynner");
  await page.getByLabel("Slutter klokka").fill("15:00");
  await page.getByRole("button", { name: "Lagre samlingen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Oppstart" })).toBeVisible();
  await page.getByRole("button", { name: "Avlys samlingen" }).click();
  await expect(page.getByText("Samlingen er avlyst.")).toBeVisible();

  await page.goto(`/program/fjordtrainee/kull/${word}/steg/avslutt`);
  await page.getByRole("button", { name: "Avslutt kullet før tiden" }).click();
  await expect(page.getByRole("alert")).toContainText("Skriv hvorfor");
  await page.getByLabel("Hvorfor kullet avsluttes").fill("Bare en prøve.");
  await page.getByRole("button", { name: "Avslutt kullet før tiden" }).click();
  await expect(page.getByRole("status")).toContainText("Avsluttet før tiden");
});

test("a coordinator's day in the running cohort: what waits, what a request leads to, who pays, who came", async ({
  page,
}) => {
  test.setTimeout(90_000);
  await page.goto(await signIn(page, "koordinator@demo.example"));
  await page.getByRole("link", { name: "Kull 1" }).click();
  await expect(page.getByRole("heading", { name: "Dette venter på dere" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("navigation", { name: "Kullet" }).getByRole("link", { name: "Endringer" }).click();
  await expect(page).toHaveURL(/\/endringer$/);
  await page
    .getByRole("row", { name: /Ragnhild/ })
    .getByRole("link")
    .click();
  await expect(page.getByRole("heading", { name: "Dette skjer hvis dere godkjenner" })).toBeVisible();
  await page.getByRole("button", { name: "Avslå" }).click();
  await expect(page.getByRole("alert")).toContainText("Skriv hva dere gjorde eller mener");
  await expectAccessible(page);

  const nav = page.getByRole("navigation", { name: "Kullet" });
  await nav.getByRole("link", { name: "Tilsettinger" }).click();
  await expect(page.getByRole("row", { name: /Jonas/ })).toContainText("Arbeidsmiljøloven § 14-9");
  await nav.getByRole("link", { name: "Kostnader" }).click();
  await page.getByRole("row", { name: /Jonas/ }).getByRole("link").click();
  await page.getByLabel("Verten betaler").fill("60");
  await page.getByLabel("Programmet betaler").fill("39,99");
  const [box] = await page.getByRole("checkbox").all();
  await box?.check();
  await page.getByRole("button", { name: "Lagre fordelingen" }).click();
  await expect(page.getByRole("alert")).toContainText("Skriv tall som til sammen blir 100,00");
  await expect(page.getByLabel("Programmet betaler")).toHaveValue("39,99");
  await page.getByLabel("Programmet betaler").fill("40");
  await page.getByRole("button", { name: "Lagre fordelingen" }).click();
  await expect(page.getByRole("status")).toContainText("Fordelingen er lagret.");
  await expectAccessible(page);
  await nav.getByRole("link", { name: "Kostnader" }).click();
  const saving = page.waitForEvent("download");
  await page.getByRole("link", { name: "Last ned hele regnskapet som CSV" }).click();
  expect((await saving).suggestedFilename()).toBe("fjordtrainee-kull-1.csv");

  await nav.getByRole("link", { name: "Samlinger" }).click();
  await page.getByRole("link", { name: "Personvern og risiko" }).click();
  await page.getByRole("button", { name: "Noter hvem som kom" }).click();
  await expect(page.getByRole("status")).toContainText("Det er lagret.");
  await expectAccessible(page);
  await nav.getByRole("link", { name: "Oppfølging" }).click();
  await expect(page.getByText("Skjult, færre enn fem")).toHaveCount(0);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page);

  await page.context().clearCookies();
  await signIn(page, "trainee@demo.example");
  for (const path of ["folk", "mal", "kull/kull-1/endringer", "kull/kull-1/kostnader.csv"])
    expect((await page.goto(`/program/fjordtrainee/${path}`))?.status()).toBe(404);
});
