import {
  newAddress,
  PASSWORD,
  RECRUITER,
  signedInClient,
  signInAsNewCandidate,
} from "../../support/candidates.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, mailTo, signIn, test } from "../../support/e2e.ts";
import { DEMO_AGENCY } from "../../support/sent-application.ts";

const OWNER = "beslutter@demo.example";
const people = `/virksomhet/${DEMO_AGENCY}/medlemmer`;

/** The path of the invitation in the newest mail to an address. */
async function invitationPath(address: string): Promise<string> {
  const { text } = await mailTo(address, /Eksempel kommune/);
  return new URL(/https?:\/\/\S+\/invitasjon\/\S+/.exec(text)![0]).pathname;
}

test("an owner invites somebody without an account, who signs up, comes back, accepts and is there", async ({
  page,
}) => {
  test.setTimeout(90_000);
  const address = newAddress();
  await signIn(page, OWNER);
  await page.goto(people);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Inviter en person" }).click();
  await page.getByRole("button", { name: "Send invitasjonen" }).click();
  await expect(page.getByRole("alert")).toContainText("navn@eksempel.no");
  await page.getByLabel("E-postadresse").fill(address);
  await page.getByLabel(/^Rekrutterer/).check();
  await page.getByRole("button", { name: "Send invitasjonen" }).click();
  await expect(page.getByText("Invitasjonen er sendt.")).toBeVisible();
  await expect(page.getByRole("row", { name: new RegExp(address) })).toContainText("Rekrutterer");

  const path = await invitationPath(address);
  await page.goto(path);
  await expect(page.getByText(`Du er logget inn som ${OWNER}`)).toBeVisible();
  await expect(page.getByRole("button", { name: "Ta imot invitasjonen" })).toHaveCount(0);
  await page.context().clearCookies();
  await page.goto(path);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Lag konto" }).click();
  await page.getByLabel("Fullt navn").fill("Nina Nykollega");
  await page.getByLabel("E-post").fill(address);
  await page.getByRole("button", { name: "Lag konto" }).click();
  const { text } = await mailTo(address, /Bekreft e-postadressen/);
  const confirm = new URL(/https?:\/\/\S+\/auth\/confirm\?\S+/.exec(text)![0]);
  await page.goto(confirm.pathname + confirm.search);
  await page.getByRole("button", { name: "Bekreft og logg inn" }).click();
  await page.getByLabel("Passord").fill(PASSWORD);
  await page.getByRole("button", { name: "Lagre passordet" }).click();
  await expect(page).toHaveURL(new RegExp(`${path}$`));
  await page.getByRole("button", { name: "Ta imot invitasjonen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /Oversikt for Eksempel kommune/ })).toBeVisible();
  await page.goto(people);
  await expect(page.getByRole("row", { name: /Nina Nykollega \(du\)/ }).first()).toContainText("Rekrutterer");
  await page.goto(path);
  await expect(page.getByText("Den er tatt imot.")).toBeVisible();

  await page.goto(people);
  await page.getByRole("link", { name: "Gå ut av virksomheten" }).click();
  const leave = page.getByRole("button", { name: "Gå ut av Eksempel kommune" });
  await expect(leave).toBeVisible();
  await expectAccessible(page);
  await leave.click();
  await expect(page.getByRole("navigation", { name: "Hovedmeny" })).not.toContainText("Eksempel kommune");
  expect((await page.goto(people))?.status()).toBe(404);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the last owner cannot step down, and is told what to do", async ({ page }) => {
    await signIn(page, OWNER);
    await page.goto(people);
    await page
      .getByRole("row", { name: /Guro Myklebust/ })
      .getByRole("link", { name: /Endre/ })
      .click();
    await page.getByLabel(/^Eier/).uncheck();
    await page.getByLabel(/^Medlem/).check();
    await page.getByRole("button", { name: "Lagre rollene" }).click();
    await expect(page.getByRole("alert")).toContainText("Gjør noen andre til eier først.");
    await expect(page.getByLabel(/^Medlem/)).toBeChecked();
  });

  test("a recruiter offers the union representative's seat, and that person alone answers", async ({
    page,
  }) => {
    const recruiter = await signedInClient(RECRUITER);
    const found = await recruiter
      .from("listings")
      .select("id, agency:agencies!inner(slug)")
      .eq("agencies.slug", DEMO_AGENCY)
      .eq("status", "published")
      .limit(1)
      .single();
    const seats = `/virksomhet/${DEMO_AGENCY}/stillinger/${found.data?.id}/plasser`;
    await signIn(page, RECRUITER);
    await page.goto(seats);
    await page.getByLabel("Hvem").selectOption({ label: "Ingvild Eksempeldal" });
    await page.getByLabel(/^Tillitsvalgt/).check();
    await page.getByRole("button", { name: "Gi plassen" }).click();
    await expect(page.getByText("Har ikke svart ennå")).toBeVisible();
    await page.context().clearCookies();
    const { text } = await mailTo("leder@demo.example", /^Vil du være tillitsvalgt/);
    expect(text).toContain(seats);
    await signIn(page, "leder@demo.example");
    await page.goto(seats);
    await page.getByRole("button", { name: "Takk nei til plassen" }).click();
    await expect(page.getByText("Har ikke svart ennå")).toHaveCount(0);
  });
});

test("a registered agency waits, and its number has to be one", async ({ page }) => {
  test.setTimeout(60_000);
  await signInAsNewCandidate(page);
  await page.goto("/registrer-virksomhet");
  await page.getByLabel("Navn").fill("Nyvik kommune");
  await page.getByLabel("Organisasjonsnummer").fill("123 456 789");
  await page.getByLabel("Kommune", { exact: true }).check();
  await page.getByLabel(/hovedkontor/).selectOption({ label: "Sogndal" });
  await page.getByRole("button", { name: "Registrer virksomheten" }).click();
  await expect(page.getByRole("alert")).toContainText("Skriv de ni sifrene");
  await expect(page.getByLabel("Navn")).toHaveValue("Nyvik kommune");
  await expectAccessible(page);
  await page.getByLabel("Organisasjonsnummer").fill("000 020 028");
  await page.getByRole("button", { name: "Registrer virksomheten" }).click();
  await expect(page.getByText("Virksomheten venter på godkjenning")).toBeVisible();
  await page.getByRole("link", { name: "Profil" }).click();
  await page.getByLabel("Om virksomheten på nynorsk").fill("Ein ny kommune.");
  await page.getByLabel(/Hvor mange måneder/).fill("40");
  await page.getByRole("button", { name: "Lagre profilen" }).click();
  await expect(page.getByRole("alert")).toContainText("høyst 36");
  await page.getByLabel(/Hvor mange måneder/).fill("12");
  await page.getByRole("button", { name: "Lagre profilen" }).click();
  await expect(page.getByText("Profilen er lagret.")).toBeVisible();
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
