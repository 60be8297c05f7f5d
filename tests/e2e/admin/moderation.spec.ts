import { findLiveListing, newAddress, RECRUITER } from "../../support/candidates.ts";
import { expect, expectAccessible, mailTo, signIn, test } from "../../support/e2e.ts";

const ADMIN = "admin@demo.example";

test("an ad is reported without an account, suspended, gone, answered and restored", async ({ page }) => {
  test.setTimeout(120_000);
  // Another ad than those that tests beside this one apply for.
  const listing = await findLiveListing("fjordbyen-kommune", { isDueFirst: true });
  const address = `/stillinger/${listing.slug}`;
  const reporter = newAddress();
  await page.goto(address);
  await page.getByRole("link", { name: "Meld fra om annonsen" }).click();
  await page.getByLabel(/^Noe annet er galt/).check();
  await page.getByRole("button", { name: "Send meldingen" }).click();
  await expect(page.getByRole("alert")).toContainText("Skriv hva som er galt");
  await page.getByLabel(/^Fortell mer/).fill("Ber om kontonummer.");
  await page.getByLabel(/^E-postadressen din/).fill(reporter);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Send meldingen" }).click();
  await expect(page.getByText("Takk for at du sa fra")).toBeVisible();

  await page.goto(await signIn(page, ADMIN));
  await expect(page.getByRole("heading", { level: 1, name: "Virksomheter" })).toBeVisible();
  await expect(page.getByRole("row", { name: /Prøvelia kommune/ })).toContainText("Kontrollsifferet stemmer");
  await page.goto("/admin/meldinger");
  await page.getByRole("link", { name: listing.title }).last().click();
  await page.getByLabel(/^Begrunnelse til arbeidsgiveren/).fill("Annonsen ber om kontonummer.");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Stans annonsen" }).click();
  await expect(page.getByRole("button", { name: "Sett annonsen tilbake" })).toBeVisible();
  expect((await page.request.get(address)).status()).toBe(404);
  const search = await page.request.get(`/stillinger?q=${encodeURIComponent(listing.title)}`);
  expect(await search.text()).not.toContain(listing.slug);
  await mailTo("vert@demo.example", /^Annonsen er stanset/);

  await page.getByRole("textbox", { name: /^Svar/ }).fill("Annonsen er tatt ned.");
  await page.getByRole("button", { name: "Send svaret og lukk meldingen" }).click();
  await mailTo(reporter, /^Svar på meldingen din/);
  await page.getByLabel(/^Begrunnelse til arbeidsgiveren/).fill("Rettet.");
  await page.getByRole("button", { name: "Sett annonsen tilbake" }).click();
  await expect(page.getByRole("button", { name: "Stans annonsen" })).toBeVisible();
  expect((await page.request.get(address)).status()).toBe(200);

  await page.goto("/admin/drift");
  await expect(page.getByRole("row", { name: /send mail/ })).toContainText("Virker");
  await expectAccessible(page);
});

test("the admin's pages are there for nobody else", async ({ page }) => {
  const paths = ["/admin/virksomheter", "/admin/meldinger", "/admin/drift"];
  for (const path of paths) expect((await page.request.get(path)).status()).toBe(404);
  await signIn(page, RECRUITER);
  for (const path of paths) expect((await page.request.get(path)).status()).toBe(404);
});
