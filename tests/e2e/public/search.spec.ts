import { expect, expectAccessible, expectNoSidewaysScroll, test } from "../../support/e2e.ts";

const hits = /^(\d+) stilling(er)?$|^Ingen stillinger$/;

test.describe("searching", () => {
  test("a misspelt nynorsk word finds the nynorsk job", async ({ page }) => {
    await page.goto("/stillinger");
    await page.getByLabel("Søk på yrke, kompetanse eller sted").fill("rådgjevarr velferdsteknolgi");
    await page.getByRole("button", { name: "Søk", exact: true }).click();
    await expect(page).toHaveURL(/q=/);
    const hit = page.getByRole("article").filter({ hasText: "Sogndal kommune" });
    await expect(hit.getByRole("link")).toHaveText("IKT-rådgjevar med ansvar for velferdsteknologi");
    await expect(hit.getByRole("link")).toHaveAttribute("lang", "nn");
    await expect(page.getByText("Vi viser treff for")).toBeVisible();
    await expect(hit.locator("mark").first()).toBeVisible();
  });

  test("a filter narrows to the number beside it, keeps focus, is announced and undone by one step back", async ({
    page,
  }) => {
    await page.goto("/stillinger");
    const heading = page.getByRole("heading", { level: 2, name: hits });
    const before = await heading.textContent();
    const county = page
      .getByRole("group", { name: "Fylke", exact: true })
      .locator("label", { hasText: "Vestland" });
    const count = await county.locator("span").last().textContent();
    await county.getByRole("checkbox").focus();
    await page.keyboard.press("Space");

    await expect(heading).toHaveText(`${count} stillinger`);
    await expect(page).toHaveURL(/\?fylke=46$/);
    await expect(page.getByRole("status")).toHaveText(`${count} stillinger passer.`);
    await expect(county.getByRole("checkbox")).toBeFocused();
    await expect(county.getByRole("checkbox")).toBeChecked();
    const others = page.locator("label", { hasText: "Trøndelag" });
    await expect(others.first()).toBeVisible();

    await page.getByLabel("Minst 2 dager i uka").check();
    await expect(page).toHaveURL(/\?hjemmekontor=2&fylke=46$/);
    const chips = page.getByRole("list", { name: "Valgte filtre" });
    await expect(chips.getByRole("link")).toHaveText([
      "Vestland, fjern",
      "Minst 2 dager hjemmekontor, fjern",
      "Fjern alle",
    ]);
    await page.goBack();
    await expect(page).toHaveURL(/\?fylke=46$/);
    await expect(page.getByLabel("Minst 2 dager i uka")).not.toBeChecked();
    await expect(county.getByRole("checkbox")).toBeChecked();
    await page.goBack();
    await expect(heading).toHaveText(before!);
    await expect(county.getByRole("checkbox")).not.toBeChecked();
  });

  test("a chip takes one choice away", async ({ page }) => {
    await page.goto("/stillinger?fylke=46&fylke=03&ansettelsesform=fast");
    await page.getByRole("link", { name: /^Oslo ?, fjern$/ }).click();
    await expect(page).toHaveURL(/\?fylke=46&ansettelsesform=fast$/);
    await expect(page.getByRole("heading", { level: 2, name: hits })).toBeFocused();
    await page.getByRole("link", { name: "Fjern alle" }).click();
    await expect(page).toHaveURL(/\/stillinger$/);
    await expect(page.getByRole("link", { name: "Fjern alle" })).toHaveCount(0);
  });

  test("the order is chosen and explained", async ({ page }) => {
    await page.goto("/stillinger");
    await page.getByLabel("Sorter etter").selectOption("Frist");
    await expect(page).toHaveURL(/\?sortering=frist$/);
    await expect(page.getByText("Annonsene med kortest frist kommer først.")).toBeVisible();
    await page.getByLabel("Avstand fra").selectOption("Sogndal");
    await expect(page).toHaveURL(/naer=4640/);
    await page.getByLabel("Sorter etter").selectOption("Avstand");
    await expect(page.getByText("Annonsene nærmest Sogndal kommer først")).toBeVisible();
    await expect(page.getByRole("article").first()).toContainText("I kommunen");
  });

  test("no hits say why and lead to the nearest that finds something", async ({ page }) => {
    await page.goto("/stillinger?q=backend&fylke=56");
    await expect(page.getByRole("heading", { name: "Ingen stillinger" })).toBeVisible();
    await expect(
      page.getByText("Ingen ledige stillinger har både «backend» og alt du har valgt."),
    ).toBeVisible();
    const way = page.getByRole("listitem").filter({ hasText: "Uten «Finnmark»" });
    const count = /(\d+) stilling/.exec((await way.textContent()) ?? "")![1];
    await way.getByRole("link").click();
    await expect(page.getByRole("heading", { level: 2, name: hits })).toHaveText(
      new RegExp(`^${count} stilling`),
    );
  });

  test("what makes no sense is named and finds nothing", async ({ page }) => {
    await page.goto("/stillinger?fylke=vestland&lonn_fra=mye&utm_source=x");
    await expect(page.getByText("Fylke: «vestland» finnes ikke.")).toBeVisible();
    await expect(page.getByText("Lønn i året: «mye» er ikke et tall.")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Ingen stillinger" })).toBeVisible();
  });

  test("a page beyond the last says so", async ({ page }) => {
    await page.goto("/stillinger?side=900");
    await page.getByRole("link", { name: /^Gå til side \d+$/ }).click();
    await expect(page.getByRole("article").first()).toBeVisible();
  });
});

test("the whole way by keyboard", async ({ page }) => {
  await page.goto("/stillinger");
  await page.getByLabel("Søk på yrke, kompetanse eller sted").focus();
  await page.keyboard.type("java");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?q=java$/);
  await expect(page.getByLabel("Søk på yrke, kompetanse eller sted")).toBeFocused();
  const oppdrag = page.locator("summary", { hasText: "Oppdrag" });
  await oppdrag.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/samfunnsoppdrag=/);
  await expect(oppdrag.locator("..")).toHaveAttribute("open", "");
  await page.getByRole("article").first().getByRole("link").focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/stillinger\/[a-z0-9-]+$/);
  await page.goBack();
  await expect(page).toHaveURL(/q=java&samfunnsoppdrag=/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("one form holds words, filters, order and distance", async ({ page }) => {
    await page.goto("/stillinger?arbeidsgivertype=kommune&sprak=norsk");
    await expect(page.locator("noscript p")).toHaveText("Velg det som passer, og trykk «Vis treff».");
    const county = page
      .getByRole("group", { name: "Fylke", exact: true })
      .locator("label", { hasText: "Vestland" });
    const count = await county.locator("span").last().textContent();
    await county.click();
    await page.getByLabel("Sorter etter").selectOption("Frist");
    await page.getByRole("button", { name: "Vis treff" }).click();
    await expect(page.getByRole("heading", { level: 2, name: hits })).toHaveText(`${count} stillinger`);
    const query = new URL(page.url()).searchParams;
    expect(query.get("fylke")).toBe("46");
    expect(query.get("arbeidsgivertype")).toBe("kommune");
    expect(query.get("sprak")).toBe("norsk");
    expect(query.get("sortering")).toBe("frist");
    await page.getByLabel("Søk på yrke, kompetanse eller sted").fill("rådgjevar");
    await page.getByRole("button", { name: "Søk", exact: true }).click();
    expect(new URL(page.url()).searchParams.get("fylke")).toBe("46");
    await expect(page.getByRole("link", { name: /^«rådgjevar» ?, fjern$/ })).toBeVisible();
    await page.goto("/stillinger");
    await page.getByRole("link", { name: "Neste", exact: true }).click();
    await expect(page).toHaveURL(/\?side=2$/);
  });
});

for (const [path, heading] of [
  ["/stillinger?q=utvikler&fylke=03", "Ledige stillinger"],
  ["/nn/stillinger?fylke=46", "Ledige stillingar"],
  ["/en/stillinger?hjemmekontor=2", "Open jobs"],
] as const)
  test(`${path} is accessible, light and dark, with everything open`, async ({ page }) => {
    // With every box open there are some hundred controls to look at, twice.
    test.slow();
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
    for (const scheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      await expectAccessible(page);
    }
  });

test("a narrow screen shows everything without scrolling sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of [
    "/stillinger?q=utvikler&fylke=03",
    "/stillinger?q=zzzzzz",
    "/en/stillinger?fylke=nowhere",
  ]) {
    await page.goto(path);
    await expectNoSidewaysScroll(page);
  }
  await page.goto("/stillinger");
  await page.locator("summary", { hasText: "Avgrens treffene" }).click();
  await page.getByLabel("Minst 1 dag i uka").check();
  await expect(page).toHaveURL(/hjemmekontor=1/);
  await expect(page.getByLabel("Minst 1 dag i uka")).toBeVisible();
  await expectNoSidewaysScroll(page);
});
