import { answerAll, expectStep, fillDetails, goOn, send } from "../../support/apply.ts";
import { pdfFile, signInAsNewCandidate } from "../../support/candidates.ts";
import { expect, expectNoSidewaysScroll, signIn, test } from "../../support/e2e.ts";

test.use({ javaScriptEnabled: false });

test("apply to a cohort with ranked wishes, take one back, and the agency reads what is left", async ({
  page,
}) => {
  test.setTimeout(90_000);
  await signInAsNewCandidate(page, "Wenche Vil");
  await page.goto("/traineeprogram/fjordtrainee");
  await page.getByRole("link", { name: "Søk med ønsker om vertskap" }).click();
  await expect(page.locator("main")).toContainText("Søknaden har seks steg.");
  await page.getByRole("button", { name: "Start søknaden" }).click();
  await fillDetails(page);
  await goOn(page);
  await expectStep(page, "Krav og ønsker");
  await answerAll(page);
  await goOn(page);

  await expectStep(page, "Hvor du vil være");
  await goOn(page);
  await expect(page.getByRole("alert")).toContainText("Velg minst ett vertskap, ett sted eller ett tema");
  const hosts = page.getByRole("group", { name: "Vertskap" });
  await hosts.getByLabel("1. ønske").selectOption({ label: "Demofjord kommune, Høyanger" });
  await hosts.getByLabel("2. ønske").selectOption({ label: "Demofjord kommune, Høyanger" });
  await page.getByRole("group", { name: "Steder" }).getByLabel("1. ønske").selectOption({ label: "Kinn" });
  await goOn(page);
  await expect(hosts.getByLabel("2. ønske")).toHaveAccessibleDescription(
    "Velg noe annet enn Demofjord kommune, Høyanger her. Det har du ønsket deg allerede.",
  );
  await expect(page.getByRole("group", { name: "Steder" }).getByLabel("1. ønske")).toHaveValue("4602");
  await hosts.getByLabel("2. ønske").selectOption({ label: "Prøvetilsynet, Sunnfjord" });
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await goOn(page);

  await expectStep(page, "Dokumenter");
  await page.getByLabel("CV", { exact: true }).setInputFiles(pdfFile());
  await goOn(page);
  await goOn(page);
  await expectStep(page, "Se over og send");
  await expect(page.locator("#wishes")).toContainText(/Demofjord kommune\s*Prøvetilsynet/);
  await send(page);
  await expect(page.getByRole("region", { name: "Dette ønsket du deg" })).toContainText("Kinn");

  await page.getByRole("link", { name: "Se søknaden din" }).click();
  const withdraw = page.getByRole("link", { name: "Trekk et ønske" });
  await expect(withdraw).toBeVisible();
  const id = page.url().split("/").at(-1) ?? "";
  await withdraw.click();
  await page.getByRole("button", { name: "Trekk ønsket: Demofjord kommune" }).click();
  await expect(page.locator("#wishes")).toContainText("Demofjord kommune Trukket");

  await page.context().clearCookies();
  await signIn(page, "koordinator@demo.example");
  await page.goto(`/virksomhet/demo-fylkeskommune/soknader/${id}`);
  const wishes = page.getByRole("region", { name: "Ønsker for rotasjonen" });
  await expect(wishes).toContainText("Demofjord kommune Trukket");
  await expect(wishes).toContainText("Prøvetilsynet");
});
