import { expect, expectAccessibleInBothSchemes, expectNoSidewaysScroll, test } from "../../support/e2e.ts";

test("leads from a wish to jobs", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Skriv koden samfunnet går på");
  await page.getByLabel("Hva vil du jobbe med?").fill("utviklar");
  await page.getByLabel("Hvor?").selectOption("Vestland");
  await page.getByRole("button", { name: "Finn stillinger" }).click();
  await expect(page).toHaveURL(/\/stillinger\?q=utviklar&fylke=46$/);
  await expect(page.getByRole("article").first()).toBeVisible();
});

test("every number is the number of jobs behind it", async ({ page }) => {
  await page.goto("/");
  const links = page.locator("main a[href*='/stillinger?']").filter({ has: page.locator("b") });
  const found = await links.evaluateAll((all) =>
    all.map((link) => ({
      href: link.getAttribute("href") ?? "",
      count: Number.parseInt(link.querySelector("b")?.textContent ?? "", 10),
    })),
  );
  expect(found.length).toBe(5 + 16 + 15);
  for (const { href, count } of found) {
    const html = await (await page.request.get(href)).text();
    const heading = /<h2 id="treff"[^>]*>(?:(\d+) stilling|Ingen stillinger)/.exec(html);
    expect(Number(heading?.[1] ?? 0), href).toBe(count);
  }
});

test("lists what closes soon, first the first", async ({ page }) => {
  await page.goto("/");
  const soon = page.getByRole("region", { name: "Frist de neste to ukene" });
  await expect(soon.getByRole("article")).toHaveCount(3);
  await expect(soon.getByRole("article").first()).toContainText(/igjen|i dag|i morgen/);
  await expect(page.getByRole("region", { name: "Ett program, flere arbeidsplasser" })).toContainText(
    "Start ",
  );
});

for (const [path, lang] of [
  ["/", "nb"],
  ["/nn", "nn"],
  ["/en", "en"],
] as const)
  test(`${path} is accessible and sends no script`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page.locator("script, link[rel=modulepreload]")).toHaveCount(0);
    await expectAccessibleInBothSchemes(page);
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScroll(page);
  });
