import { readFile } from "node:fs/promises";
import { answerAll, expectStep, fillApplication, fillDetails, goOn, send } from "../../support/apply.ts";
import {
  findExpiredListing,
  findLiveListing,
  pdfFile,
  signInAsNewCandidate,
} from "../../support/candidates.ts";
import {
  expect,
  expectAccessible,
  expectAccessibleInBothSchemes,
  expectNoSidewaysScroll,
  mailTo,
  test,
  withAndWithoutJavaScript,
} from "../../support/e2e.ts";
import { sendApplication } from "../../support/sent-application.ts";

for (const javaScriptEnabled of withAndWithoutJavaScript({ inShortRuns: false })) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("apply with a PDF, get a receipt on the page and by mail, find it again", async ({ page }) => {
      const { email } = await signInAsNewCandidate(page);
      const listing = await findLiveListing();
      await fillApplication(page, listing);
      await expect(page.locator("main")).toContainText("17. mai 1998");
      await expect(page.locator("main")).toContainText("CV Kari Kandidat.pdf");
      await send(page);
      expect((await mailTo(email, /Søknaden er mottatt/)).subject).toContain(listing.title);

      await page.getByRole("link", { name: "Se søknaden din" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(listing.title);
      await expect(page.locator("main")).toContainText("Steg 1 av 5. Mottatt");
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: "CV Kari Kandidat.pdf" }).click(),
      ]);
      expect(download.suggestedFilename()).toBe("CV Kari Kandidat.pdf");
      expect(await readFile(await download.path())).toEqual(pdfFile().buffer);
      await page.goto("/min-side");
      await expect(page.locator("main")).toContainText("Én søknad er i gang. Ingenting venter på deg.");
    });

    test("a draft can be left half done and is continued from the own page", async ({ page }) => {
      await signInAsNewCandidate(page);
      const listing = await findLiveListing();
      await page.goto(`/stillinger/${listing.slug}/sok`);
      await page.getByRole("button", { name: "Start søknaden" }).click();
      await page.getByLabel("Stilling eller yrke").fill("Lærer");
      await page.getByRole("button", { name: "Lagre og fortsett senere" }).click();
      await expect(page.locator("main")).toContainText("Én ting venter på deg.");
      await expect(page.locator("main")).toContainText(
        "Det mangler: opplysninger om deg, svar på spørsmål og CV",
      );
      await page.getByRole("link", { name: `Fortsett på søknaden: ${listing.title}` }).click();
      await expect(page.getByLabel("Stilling eller yrke")).toHaveValue("Lærer");
      await expect(page.getByRole("complementary", { name: "Om søknaden" })).toContainText("I dag klokka");
    });

    test("going on asks for what is missing and keeps what was typed", async ({ page }) => {
      await signInAsNewCandidate(page);
      const listing = await findLiveListing();
      await page.goto(`/stillinger/${listing.slug}/sok`);
      await page.getByRole("button", { name: "Start søknaden" }).click();
      await page.getByLabel("Stilling eller yrke").fill("Lærer");
      await goOn(page);
      await expect(page.getByRole("alert")).toBeFocused();
      await expect(page).toHaveTitle(/^Feil: Om deg/);
      await expect(page.getByLabel("Stilling eller yrke")).toHaveValue("Lærer");
      await page.getByRole("link", { name: "Velg kommunen der du bor eller arbeider" }).click();
      await expect(page.getByLabel("Kommunen der du bor")).toBeFocused();
      await fillDetails(page);
      await goOn(page);
      await expectStep(page, "Krav og ønsker");
      await goOn(page);
      await expect(page.getByRole("alert")).toContainText("Skriv et svar på «");
      await answerAll(page);
      await goOn(page);
      await expectStep(page, "Dokumenter");
      await goOn(page);
      await expect(page.getByRole("alert")).toContainText("Velg CV-en din som PDF");
    });

    test("a file is judged by what it holds, and a document can be removed", async ({ page }) => {
      await signInAsNewCandidate(page);
      const listing = await findLiveListing();
      await page.goto(`/stillinger/${listing.slug}/sok`);
      await page.getByRole("button", { name: "Start søknaden" }).click();
      await expectStep(page, "Om deg");
      await page.goto(`/stillinger/${listing.slug}/sok/dokumenter`);
      const html = {
        name: "cv.pdf",
        mimeType: "application/pdf",
        buffer: Buffer.from("<!doctype html><p>Hei"),
      };
      await page.getByLabel("CV", { exact: true }).setInputFiles(html);
      await goOn(page);
      await expect(page.getByRole("alert")).toContainText("Denne filen er noe annet");
      await expect(page.getByLabel("CV", { exact: true })).toHaveAccessibleDescription(/noe annet/);
      const large = { ...pdfFile("stor.pdf"), buffer: Buffer.alloc(11 * 1024 * 1024, "%PDF-1.7\n") };
      await page.getByLabel("CV", { exact: true }).setInputFiles(large);
      await goOn(page);
      await expect(page.getByRole("alert")).toContainText("Velg en fil på høyst 10 MB");
      await page.getByLabel("CV", { exact: true }).setInputFiles(pdfFile("første.pdf"));
      await page.getByRole("button", { name: "Last opp" }).click();
      await expect(page.getByRole("link", { name: "første.pdf" })).toBeVisible();
      await page.getByLabel("Ny CV").setInputFiles(pdfFile("andre.pdf"));
      await page
        .getByLabel("Hva slags")
        .or(page.getByLabel("Har du flere dokumenter?"))
        .selectOption("diploma");
      await page.getByLabel("Vitnemål, attest eller annet").setInputFiles(pdfFile("vitnemål.pdf"));
      await page.getByRole("button", { name: "Last opp" }).click();
      await expect(page.getByRole("link", { name: "andre.pdf" })).toBeVisible();
      await expect(page.getByRole("link", { name: "vitnemål.pdf" })).toBeVisible();
      await expect(page.getByRole("link", { name: "første.pdf" })).toHaveCount(0);
      await page.getByRole("button", { name: "Fjern vitnemål.pdf" }).click();
      await expect(page.getByRole("link", { name: "vitnemål.pdf" })).toHaveCount(0);
      await expect(page.getByRole("link", { name: "andre.pdf" })).toBeVisible();
    });

    test("sent from two tabs it is one application, and the later tab is told", async ({ page, context }) => {
      await signInAsNewCandidate(page);
      const listing = await findLiveListing();
      await fillApplication(page, listing);
      const other = await context.newPage();
      await other.goto(`/stillinger/${listing.slug}/sok/se-over`);
      const late = await context.newPage();
      await late.goto(`/stillinger/${listing.slug}/sok/frivillig`);
      await send(page);
      await send(other);
      await expect(other.locator("main")).toContainText("Søknaden var allerede sendt");
      await late.getByLabel("Hvorfor søker du?").fill("For sent");
      await goOn(late);
      await expect(late.locator("main")).toContainText("Søknaden var allerede sendt");
      await page.goto("/min-side/soknader");
      await expect(page.getByRole("listitem").filter({ hasText: listing.title })).toHaveCount(1);
    });
  });
}

test("looking at the first page makes nothing, and what is missing cannot be sent", async ({ page }) => {
  await signInAsNewCandidate(page);
  const listing = await findLiveListing();
  await page.goto(`/stillinger/${listing.slug}/sok`);
  await page.goto(`/stillinger/${listing.slug}/sok/om-deg`);
  await expect(page.getByRole("button", { name: "Start søknaden" })).toBeVisible();
  await page.goto("/min-side");
  await expect(page.locator("main")).toContainText("Ingen søknader er i gang. Ingenting venter på deg.");
  await page.goto(`/stillinger/${listing.slug}/sok`);
  await page.getByRole("button", { name: "Start søknaden" }).click();
  await expectStep(page, "Om deg");
  await page.goto(`/stillinger/${listing.slug}/sok/se-over`);
  await expect(page.getByRole("link", { name: "Last opp CV-en din" })).toBeVisible();
  await page.getByRole("button", { name: "Send søknaden" }).click();
  await expect(page.getByRole("alert")).toContainText("tre feil");
});

test("asking to be left off the public list needs a reason", async ({ page }) => {
  await signInAsNewCandidate(page);
  const listing = await findLiveListing();
  await page.goto(`/stillinger/${listing.slug}/sok`);
  await page.getByRole("button", { name: "Start søknaden" }).click();
  await expectStep(page, "Om deg");
  await page.goto(`/stillinger/${listing.slug}/sok/frivillig`);
  await page.getByLabel("Jeg ber om å ikke stå på").check();
  await goOn(page);
  await expect(page.getByRole("alert")).toContainText("Skriv hvorfor navnet ditt ikke bør stå");
  await expect(page.getByLabel("Jeg ber om å ikke stå på")).toBeChecked();
  await page.getByLabel("Hvorfor ber du om det?").fill("Sjefen min vet det ikke.");
  await goOn(page);
  await expect(page.locator("main")).toContainText("Du har bedt om å ikke stå på den offentlige søkerlisten");
});

test("after the deadline the page says so, and nobody needs to guess where to go", async ({ page }) => {
  await signInAsNewCandidate(page);
  const listing = await findExpiredListing();
  await page.goto(`/stillinger/${listing.slug}/sok`);
  await expect(page.getByRole("heading", { level: 1, name: "Fristen er ute" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Finn andre stillinger" })).toBeVisible();
  expect((await page.goto("/stillinger/finnes-ikke/sok"))?.status()).toBe(404);
});

test("after five applications that were taken back the page says whom to ask", async ({ page }) => {
  test.setTimeout(60_000);
  const candidate = await signInAsNewCandidate(page);
  let slug = "";
  for (let round = 0; round < 5; round += 1) {
    const { id, listing } = await sendApplication(candidate);
    const { error } = await candidate.client.rpc("withdraw_application", { p_application: id });
    expect(error).toBeNull();
    slug = listing.slug;
  }
  await page.goto(`/stillinger/${slug}/sok`);
  await page.getByRole("button", { name: "Start søknaden" }).click();
  await expect(page.getByRole("alert")).toContainText("Ta kontakt med arbeidsgiveren");
});

test("whoever is not signed in signs in first and comes back", async ({ page }) => {
  const listing = await findLiveListing();
  await page.goto(`/stillinger/${listing.slug}/sok`);
  await expect(page).toHaveURL(`/logg-inn?next=%2Fstillinger%2F${listing.slug}%2Fsok`);
});

test("every step is accessible, light and dark, and fits 320 px", async ({ page }) => {
  test.slow();
  await signInAsNewCandidate(page);
  const listing = await findLiveListing();
  await page.goto(`/stillinger/${listing.slug}/sok`);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Start søknaden" }).click();
  await expectStep(page, "Om deg");
  await page.setViewportSize({ width: 320, height: 700 });
  for (const step of ["om-deg", "krav-og-onsker", "dokumenter", "frivillig", "se-over"]) {
    await page.goto(`/nn/stillinger/${listing.slug}/sok/${step}`);
    await expectAccessibleInBothSchemes(page);
    await expectNoSidewaysScroll(page);
  }
});
