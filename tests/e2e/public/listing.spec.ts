import { createClient } from "@supabase/supabase-js";
import { PUBLISHABLE_KEY } from "../../../supabase/local/api-keys.ts";
import { expect, expectAccessibleInBothSchemes, expectNoSidewaysScroll, test } from "../../support/e2e.ts";
import { LOCAL_API_URL } from "../../support/e2e-settings.ts";

const anyone = createClient(LOCAL_API_URL, PUBLISHABLE_KEY, { auth: { persistSession: false } });
const backend = "/stillinger/backend-utvikler-til-enhetsregisteret-bronnoysundregistrene";

async function slugWhere(status: string): Promise<string> {
  const { data, error } = await anyone.from("listings").select("slug").eq("status", status).limit(1).single();
  if (error) throw error;
  return data.slug;
}

test("says why before it says what", async ({ page }) => {
  await page.goto(backend);
  await expect(page).toHaveTitle("Backend-utvikler til Enhetsregisteret – Samfunnskode");
  const headings = await page.locator("main :is(h1, h2, caption)").allTextContents();
  expect(headings.slice(0, 4)).toEqual([
    "Backend-utvikler til Enhetsregisteret",
    "Hva skjer hvis vi ikke gjør jobben vår?",
    "Dette får du",
    "Dette skal du gjøre",
  ]);
  const offer = page.getByRole("table", { name: "Dette får du" });
  await expect(offer.getByRole("rowheader")).toHaveText([
    "Fleksibilitet",
    "Stipend",
    "Trygghet",
    "Utvikling",
    "Lønn",
  ]);
  await expect(offer).toContainText(
    "Flyttetilskudd: 50 000 kr".replaceAll(" ", "\u00a0").replace(":\u00a0", ": "),
  );
  await expect(offer).toContainText("Bindingstid 24 måneder.");
  await expect(offer).toContainText("stillingskode 1087");
  const aside = page.getByRole("complementary", { name: "Søk og fakta" });
  await expect(aside).toContainText(/(man|tirs|ons|tors|fre|lør|søn)dag \d+\.\s\w+/);
  await expect(aside).toContainText("Klokka 23.59 norsk tid.");
  await expect(aside.getByRole("link", { name: "Søk på stillingen" })).toHaveAttribute(
    "href",
    `${backend}/sok`,
  );
  await expect(page.getByRole("img", { name: "Markert: Brønnøy" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Lignende stillinger" })).toBeVisible();
});

test("an example is kept from search engines and carries no script", async ({ page }) => {
  await page.goto(backend);
  await expect(page.locator("script")).toHaveCount(0);
  await expect(page.locator("meta[name=robots]").first()).toHaveAttribute("content", "noindex");
  await expect(page.locator("link[rel=alternate][hreflang=nn]")).toHaveAttribute(
    "href",
    /\/nn\/stillinger\/backend/,
  );
  const sitemap = await (await page.request.get("/sitemap.xml")).text();
  expect(sitemap).toContain('hreflang="nn"');
  expect(sitemap).not.toContain("/stillinger/backend");
});

test("an ad keeps its language on a page in another", async ({ page }) => {
  await page.goto(`/en${backend}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveAttribute("lang", "nb");
  await expect(page.getByRole("table", { name: "What you get" })).toContainText("3 days a week from home");
  await page.goto(backend);
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveAttribute("lang", /./);
});

test("a place goes by all its names", async ({ page }) => {
  const { data } = await anyone
    .from("listings")
    .select("slug, listing_municipalities!inner(municipality_number)")
    .eq("listing_municipalities.municipality_number", "5610")
    .eq("status", "published")
    .limit(1)
    .single();
  await page.goto(`/stillinger/${data!.slug}`);
  await expect(page.locator("[lang=se]", { hasText: "Kárášjohka" })).toBeVisible();
});

test("a closed ad stays, says so and takes no applications", async ({ page }) => {
  const slug = await slugWhere("concluded");
  const answer = await page.goto(`/stillinger/${slug}`);
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole("heading", { name: "Stillingen er ikke lenger ledig" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Søk på stillingen" })).toHaveCount(0);
  await expect(page.locator("meta[name=robots]").first()).toHaveAttribute("content", "noindex");
});

test("what is not public is not there", async ({ page }) => {
  for (const path of [
    "/stillinger/finnes-ikke",
    "/nn/stillinger/finst-ikkje",
    "/stillinger/%00",
    "/stillinger/a%2Fb",
  ]) {
    const answer = await page.request.get(path);
    expect(answer.status(), path).toBe(404);
  }
});

for (const path of [backend, `/nn${backend}`])
  test(`${path} is accessible`, async ({ page }) => {
    await page.goto(path);
    await expectAccessibleInBothSchemes(page);
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScroll(page);
  });

test("prints the ad without what cannot be used on paper", async ({ page }) => {
  await page.goto(backend);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.getByRole("link", { name: "Søk på stillingen" })).toBeHidden();
  await expect(page.getByRole("table", { name: "Dette får du" })).toBeVisible();
});
