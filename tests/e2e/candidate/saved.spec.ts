import { signInAsNewCandidate } from "../../support/candidates.ts";
import {
  expect,
  expectAccessible,
  expectAccessibleInBothSchemes,
  expectNoSidewaysScroll,
  mailTo,
  signIn,
  test,
  withAndWithoutJavaScript,
} from "../../support/e2e.ts";

const SEARCH = "/stillinger?q=utvikler&hjemmekontor=2&sortering=frist";

test("the demo's candidate has new hits, favourites and a mail that one click ends, without signing in", async ({
  page,
  browser,
}) => {
  test.setTimeout(60_000);
  const mail = await mailTo("kandidat@demo.example", /nye? stilling.*Utvikler med to dager hjemmekontor/);
  expect(mail.text).toContain("som du har bedt om å få på e-post hver dag");
  const link = /https?:\/\/\S+\/avmeld\/[0-9a-f]{64}/.exec(mail.text)?.[0] ?? "";
  expect(mail.headers["List-Unsubscribe"]).toBe(`<${link}>`);
  expect(mail.headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");

  await page.goto(link);
  await expectAccessible(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vil du slutte å få disse e-postene?");
  await page.reload();
  await page.getByRole("button", { name: "Slutt å sende e-post" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Du får ikke flere e-poster om dette søket",
  );
  expect((await page.goto(`${link.slice(0, -1)}${link.endsWith("0") ? "1" : "0"}`))?.status()).toBe(404);

  await page.goto(link.replace("/avmeld/", "/forny/"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Det er ingenting å fornye");

  // As a mail provider does it: no page before, no cookie, the body of RFC 8058.
  const provider = await browser.newContext();
  const answer = await provider.request.post(link, { form: { "List-Unsubscribe": "One-Click" } });
  expect(answer.status()).toBe(200);
  expect(answer.url()).toBe(link);
  await provider.close();

  await signIn(page, "kandidat@demo.example");
  await page.goto("/min-side/lagrede-sok");
  await expect(page.locator("li", { hasText: "Utvikler med to dager hjemmekontor" })).toContainText(
    "Uten e-post",
  );
  await expect(page.locator("li", { hasText: "Jobber i Vestland og Nordland" })).toContainText(
    "Sender e-post",
  );
});

// The pages of saved searches send no JavaScript; the search page they begin on does.
test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a search is kept, named, paused, changed and deleted, and never twice", async ({ page }) => {
    test.setTimeout(60_000);
    await signInAsNewCandidate(page);
    await page.goto(SEARCH);
    await page.getByRole("link", { name: "Lagre søket" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Lagre søket" })).toBeVisible();
    await expect(page.getByLabel("Navn på søket")).toHaveValue(/utvikler.*hjemmekontor/i);
    await page.getByLabel("Navn på søket").fill("");
    await page.getByRole("button", { name: "Lagre søket" }).click();
    await expect(page.getByRole("alert")).toContainText("Gi søket et navn");
    await page.getByLabel("Navn på søket").fill("Hjemme i skogen");
    await page.getByLabel("Hver mandag klokka 7").check();
    await page.getByRole("button", { name: "Lagre søket" }).click();
    const item = page.locator("li", { hasText: "Hjemme i skogen" });
    await expect(page.locator("main")).toContainText("Søket er lagret.");
    await expect(item).toContainText("Hver mandag klokka 7");

    await page.goto("/stillinger?hjemmekontor=2&q=UTVIKLER");
    await page.getByRole("link", { name: "Lagre søket" }).click();
    await page.getByRole("button", { name: "Lagre søket" }).click();
    await expect(page.getByRole("alert")).toContainText("Du har lagret dette søket før");

    await page.goto("/min-side/lagrede-sok");
    await item.getByRole("button", { name: /^Sett på pause/ }).click();
    await expect(item).toContainText("På pause");
    await item.getByRole("button", { name: /^Start igjen/ }).click();
    await expect(item).toContainText("Sender e-post");
    await item.getByRole("link", { name: /^Endre/ }).click();
    await page.getByLabel("Navn på søket").fill("Hjemme ved fjorden");
    await page.getByLabel("Ingen e-post").check();
    await page.getByRole("button", { name: "Lagre endringene" }).click();
    const renamed = page.locator("li", { hasText: "Hjemme ved fjorden" });
    await expect(renamed).toContainText("Uten e-post");
    await renamed.getByRole("button", { name: /^Se treffene/ }).click();
    await expect(page).toHaveURL(/\/stillinger\?q=utvikler&hjemmekontor=2/);
    await page.goBack();
    await renamed.getByRole("link", { name: /^Endre/ }).click();
    await page.getByRole("button", { name: "Slett søket" }).click();
    await expect(page.locator("main")).toContainText("Du har ingen lagrede søk ennå");
  });
});

for (const javaScriptEnabled of withAndWithoutJavaScript({ inShortRuns: true })) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a favourite is kept from the hits and the ad, noted, removed and put back", async ({ page }) => {
      test.setTimeout(60_000);
      await signInAsNewCandidate(page);
      await page.goto(SEARCH);
      const card = page.getByRole("article").first();
      const title = (await card.getByRole("heading", { level: 3 }).textContent()) ?? "";
      await card.getByRole("button", { name: /^Lagre/ }).click();
      await expect(card.getByRole("button", { name: /^Lagret/ })).toBeVisible();
      await expect(page).toHaveURL(/\/stillinger\?q=utvikler&hjemmekontor=2&sortering=frist$/);
      await card.getByRole("link", { name: title }).click();
      await page
        .getByRole("complementary")
        .getByRole("button", { name: /^Lagret/ })
        .click();
      await page
        .getByRole("complementary")
        .getByRole("button", { name: /^Lagre / })
        .click();
      await expect(page.getByRole("complementary").getByRole("button", { name: /^Lagret/ })).toBeVisible();
      await page.goto("/min-side/favoritter");
      await page.getByLabel(/^Notatet ditt/).fill("Ring på torsdag");
      await page.getByRole("button", { name: /^Lagre notatet/ }).click();
      await expect(page.locator("main")).toContainText("Notatet er lagret.");
      await page.getByRole("button", { name: /^Fjern/ }).click();
      await expect(page.locator("main")).toContainText("Du har ingen favoritter ennå");
      await page.getByRole("button", { name: "Angre" }).click();
      await expect(page.getByLabel(/^Notatet ditt/)).toHaveValue("Ring på torsdag");
    });
  });
}

test("whoever is not signed in comes back to the search or the ad, and nothing is kept unasked", async ({
  page,
}) => {
  test.setTimeout(60_000);
  await page.goto(SEARCH);
  await page
    .getByRole("article")
    .first()
    .getByRole("button", { name: /^Lagre/ })
    .click();
  await expect(page).toHaveURL(/\/logg-inn\?next=.*favoritt/);
  await page.goto(SEARCH);
  await page.getByRole("link", { name: "Lagre søket" }).click();
  await expect(page).toHaveURL(/\/logg-inn\?next=/);
  const form = page.locator("form").filter({ has: page.getByLabel("Passord", { exact: true }) });
  await form.getByLabel("E-post").fill("kandidat@demo.example");
  await form.getByLabel("Passord", { exact: true }).fill("Demo-passord-2026");
  await form.getByRole("button", { name: "Logg inn" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Lagre søket" })).toBeVisible();
  await expect(page.locator("main")).toContainText("Minst 2 dager hjemmekontor");
});

test("by keyboard alone a card is kept, and focus stays on its button", async ({ page }) => {
  await signInAsNewCandidate(page);
  await page.goto(SEARCH);
  const button = page.getByRole("article").first().getByRole("button");
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(button).toHaveText(/^Lagret/);
  await expect(button).toBeFocused();
});

test("what belongs to somebody else, or to nobody, is not there", async ({ page }) => {
  await signInAsNewCandidate(page);
  for (const path of [
    "/min-side/lagrede-sok/5eed0020-0000-4000-8000-000000000001",
    "/min-side/lagrede-sok/x",
    "/stillinger/finnes-ikke/favoritt",
    "/avmeld/x",
  ])
    expect((await page.goto(path))?.status(), path).toBe(404);
});

test("the pages are accessible, light and dark, and fit 320 px", async ({ page }) => {
  test.slow();
  await signIn(page, "kandidat@demo.example");
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of [
    "/min-side/favoritter",
    "/nn/min-side/lagrede-sok",
    "/nn/min-side/lagrede-sok/5eed0020-0000-4000-8000-000000000001",
    "/en/min-side/lagrede-sok/ny?q=kart&fylke=46",
    "/nn/avmeld/x",
  ]) {
    await page.goto(path);
    await expectAccessibleInBothSchemes(page);
    await expectNoSidewaysScroll(page);
  }
});
