import { randomUUID } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import { makeCandidate, PASSWORD, RECRUITER } from "../../support/candidates.ts";
import {
  expect,
  expectAccessibleInBothSchemes,
  expectNoSidewaysScroll,
  mailTo,
  signIn,
  tabTo,
  test,
  withAndWithoutJavaScript,
} from "../../support/e2e.ts";
import { DEMO_AGENCY, move, sendApplication } from "../../support/sent-application.ts";

for (const javaScriptEnabled of withAndWithoutJavaScript({ inShortRuns: true })) {
  test.describe(`handling an application with JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("the case handler opens it and its CV, reviews, shortlists and turns down, and the candidate is told each time", async ({
      page,
    }) => {
      test.setTimeout(60_000);
      const fullName = `Solveig Prøve-${randomUUID().slice(0, 6)}`;
      const candidate = await makeCandidate({ fullName });
      const application = await sendApplication(candidate);
      await signIn(page, RECRUITER);

      await page.goto(`/virksomhet/${DEMO_AGENCY}`);
      await page.getByRole("link", { name: "Se alle stillingene" }).click();
      await page.getByRole("link", { name: new RegExp(`søknader: ${application.listing.title}$`) }).click();
      await expect(page.getByText("Søknadene er ikke rangert.").first()).toBeVisible();
      const row = page.getByRole("row", { name: new RegExp(fullName) });
      await expect(row).toContainText("0 av 1 åpnet");
      await row.getByRole("link", { name: fullName }).click();

      await expect(page.getByRole("heading", { level: 1, name: fullName })).toBeVisible();
      await expect(page.getByText("Et planverktøy for helse.").first()).toBeVisible();
      const cv = await page.getByRole("link", { name: /^CV/ }).getAttribute("href");
      const file = await page.request.get(cv!);
      expect(file.status()).toBe(200);
      expect((await file.body()).subarray(0, 5).toString()).toBe("%PDF-");
      expect(file.headers()).toMatchObject({
        "content-type": "application/pdf",
        "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
        "x-content-type-options": "nosniff",
        "cache-control": "private, no-store",
      });
      expect(file.headers()["content-disposition"]).toBe(
        "inline; filename=\"S_kerens CV.pdf\"; filename*=UTF-8''S%C3%B8kerens%20CV.pdf",
      );
      await page.reload();
      await expect(page.getByText(/^Henrik Aasen, /)).toBeVisible();

      await page.getByRole("link", { name: "Sett til vurdering" }).click();
      await expect(page.getByLabel("Melding til søkeren")).toHaveValue(/^Hei \S+\n\nVi har tatt imot/);
      await page.getByRole("button", { name: "Se over meldingen" }).click();
      await expect(page.getByRole("heading", { name: "Dette får søkeren" })).toBeVisible();
      await page.getByRole("button", { name: "Sett til vurdering og gi beskjed" }).click();
      await expect(page.getByText("Søknaden er nå «Til vurdering».")).toBeVisible();
      await mailTo(candidate.email, /til vurdering/);

      await page.getByRole("link", { name: "Ta med videre" }).click();
      await page.getByLabel("Emne").fill("");
      await page.getByLabel("Melding til søkeren").fill("");
      await page.getByRole("button", { name: "Se over meldingen" }).click();
      await expect(
        page.getByText("Søkeren får bare en e-post om at søknaden har fått statusen «Med videre»."),
      ).toBeVisible();
      await page.getByRole("button", { name: "Ta med videre og gi beskjed" }).click();
      await expect(page.getByText("Søknaden er nå «Med videre».")).toBeVisible();

      await page.getByRole("link", { name: "Gi avslag" }).click();
      await page.getByLabel("Emne").fill("Svar fra Eksempel kommune");
      await page.getByLabel("Melding til søkeren").fill("Hei\n\nVi går videre med andre. Ring oss gjerne.");
      await page.getByRole("button", { name: "Se over meldingen" }).click();
      await page.getByRole("button", { name: "Send avslaget" }).click();
      await expect(page.getByText("Søknaden er nå «Ikke valgt».")).toBeVisible();
      await expect(page.getByRole("heading", { name: "Svar fra Eksempel kommune" })).toBeVisible();
      const mail = await mailTo(candidate.email, /^Svar på søknaden din/);
      expect(mail.text).toContain("Vi går videre med andre. Ring oss gjerne.");

      await page.goto(`${application.listPath}?status=not_selected`);
      await expect(page.getByRole("row", { name: new RegExp(fullName) })).toContainText("Ikke valgt");

      await page.context().clearCookies();
      await signIn(page, candidate.email, PASSWORD);
      await page.goto("/min-side");
      await expect(page.getByRole("main")).toContainText("Ikke valgt");
    });

    test("what was typed survives an error, and a step that somebody else took first", async ({ page }) => {
      const application = await sendApplication(await makeCandidate({ locale: "en" }));
      await move(application.id, "under_review");
      await signIn(page, RECRUITER);

      await page.goto(`${application.path}?steg=not_selected#neste-steg`);
      await expect(page.getByLabel("Melding til søkeren")).toHaveValue(/^Dear /);
      await page.getByLabel("Melding til søkeren").fill("");
      await page.getByLabel("Emne").fill("About your application");
      await page.getByRole("button", { name: "Se over meldingen" }).click();
      await expect(page).toHaveTitle(/^Feil: /);
      await expect(page.getByRole("alert")).toBeFocused();
      await expect(page.getByRole("alert")).toContainText("Skriv en melding til søkeren");
      await expect(page.getByLabel("Emne")).toHaveValue("About your application");

      await page.getByLabel("Melding til søkeren").fill("We are not going on with it.");
      await page.getByRole("button", { name: "Se over meldingen" }).click();
      await expect(page.getByRole("button", { name: "Send avslaget" })).toBeVisible();
      await move(application.id, "shortlisted");
      await page.getByRole("button", { name: "Send avslaget" }).click();
      await expect(page.getByText("Den er nå «Med videre». Ingenting er sendt")).toBeVisible();
      await expect(page.getByLabel("Melding til søkeren")).toHaveValue("We are not going on with it.");
      await expect(page.getByLabel("Emne")).toHaveValue("About your application");

      await page.getByLabel("Gi avslag").check();
      await page.getByRole("button", { name: "Se over meldingen" }).click();
      await page.getByRole("button", { name: "Send avslaget" }).click();
      await expect(page.getByText("Søknaden er nå «Ikke valgt».")).toBeVisible();
    });
  });
}

/** Opens a page whose script comes only when `act` has done something to the message, and returns that field once it has come. */
async function openBeforeTheScript(page: Page, path: string, act: (message: Locator) => Promise<void>) {
  const { promise: isDone, resolve: goOn } = Promise.withResolvers<void>();
  await page.route(/entry\.client/, (route) => isDone.then(() => route.continue()));
  await page.goto(path, { waitUntil: "commit" });
  const message = page.getByLabel("Melding til søkeren");
  await act(message);
  goOn();
  await message.evaluate(async (area) => {
    while (!Object.keys(area).some((key) => key.startsWith("__react")))
      await new Promise(requestAnimationFrame);
  });
  return message;
}

test("what is written before the script has come is not lost when it comes", async ({ page }) => {
  const application = await sendApplication(await makeCandidate());
  await move(application.id, "under_review");
  await signIn(page, RECRUITER);
  const message = await openBeforeTheScript(page, `${application.path}?steg=not_selected`, async (area) => {
    await area.fill("Skrevet mens siden ventet.");
    await page.getByLabel("Emne").fill("Tidlig ute");
    await area.evaluate((element: HTMLTextAreaElement) => element.setSelectionRange(3, 3));
  });
  await expect(message).toHaveValue("Skrevet mens siden ventet.");
  await expect(message).toHaveJSProperty("selectionStart", 3);
  await expect(page.getByLabel("Emne")).toHaveValue("Tidlig ute");
});

test("what is marked before the script has come stays marked when it comes", async ({ page }) => {
  const application = await sendApplication(await makeCandidate());
  await move(application.id, "under_review");
  await signIn(page, RECRUITER);
  const message = await openBeforeTheScript(page, `${application.path}?steg=not_selected`, async (area) => {
    await area.selectText();
  });
  await page.keyboard.press("Delete");
  await expect(message).toHaveValue("");
});

test("a text to fill in is never sent as it stands", async ({ page }) => {
  const application = await sendApplication(await makeCandidate());
  await move(application.id, "under_review");
  await move(application.id, "shortlisted");
  await signIn(page, RECRUITER);
  await page.goto(`${application.path}?steg=interviewing`);
  await page.getByRole("button", { name: "Se over meldingen" }).click();
  await expect(page.getByRole("alert")).toContainText("Fyll ut det som står mellom klammene");
});

test("the keyboard alone is enough to review an application", async ({ page }) => {
  const application = await sendApplication(await makeCandidate({ fullName: "Tastatur Søker" }));
  await signIn(page, RECRUITER);
  await page.goto(application.path);
  const press = async (name: string, role: "link" | "button") => {
    await tabTo(page, page.getByRole(role, { name, exact: true }));
    await page.keyboard.press("Enter");
  };
  await press("Sett til vurdering", "link");
  await expect(page.getByLabel("Emne")).toBeVisible();
  await press("Se over meldingen", "button");
  await expect(page.getByRole("heading", { name: "Dette får søkeren" })).toBeVisible();
  await press("Sett til vurdering og gi beskjed", "button");
  await expect(page.getByText("Søknaden er nå «Til vurdering».")).toBeVisible();
});

test("a member without a seat sees the listing and who handles it, and no applicant", async ({ page }) => {
  const application = await sendApplication(await makeCandidate({ fullName: "Skjult Søker" }));
  await signIn(page, "panel@demo.example");
  await page.goto(application.listPath);
  await expect(page.getByText(/Saksbehandler på stillingen er .*Henrik Aasen/)).toBeVisible();
  await expect(page.getByText("Skjult Søker")).toHaveCount(0);
  for (const path of [application.path, `${application.path}/dokumenter/${application.documentId}`])
    expect((await page.request.get(path)).status(), path).toBe(404);
});

test("nothing of an agency exists for those outside it", async ({ page }) => {
  const candidate = await makeCandidate();
  const application = await sendApplication(candidate);
  const document = `/dokumenter/${application.documentId}`;
  const inside = [
    `/virksomhet/${DEMO_AGENCY}`,
    `/virksomhet/${DEMO_AGENCY}/stillinger`,
    application.listPath,
    application.path,
    application.path + document,
  ];
  const signedOut = await page.request.get(application.path, { maxRedirects: 0 });
  expect(signedOut.headers().location).toBe(`/logg-inn?${new URLSearchParams({ next: application.path })}`);

  await signIn(page, "vert@demo.example");
  for (const path of inside) expect((await page.request.get(path)).status(), path).toBe(404);
  for (const path of inside.slice(2)) {
    const own = path.replace(DEMO_AGENCY, "fjordbyen-kommune");
    expect((await page.request.get(own)).status(), own).toBe(404);
  }
});

test("applicants do not read their own case through the agency's pages", async ({ page }) => {
  const candidate = await makeCandidate();
  const application = await sendApplication(candidate);
  await signIn(page, candidate.email, PASSWORD);
  for (const path of [application.path, `${application.path}/dokumenter/${application.documentId}`])
    expect((await page.request.get(path)).status(), path).toBe(404);
});

test.describe("the workspace can be read by everyone who works there", () => {
  test("light and dark, and on a narrow screen", async ({ page }) => {
    test.slow();
    const application = await sendApplication(await makeCandidate());
    await signIn(page, RECRUITER);
    const paths = [
      `/virksomhet/${DEMO_AGENCY}`,
      `/virksomhet/${DEMO_AGENCY}/stillinger`,
      `/virksomhet/${DEMO_AGENCY}/stillinger/${application.listing.id}`,
      application.listPath,
      application.path,
      `${application.path}?steg=under_review`,
    ];
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of paths) {
      await page.goto(`/nn${path}`);
      await expectAccessibleInBothSchemes(page);
      await expectNoSidewaysScroll(page);
    }
  });
});
