import type { Page } from "@playwright/test";
import {
  expect,
  expectAccessible,
  expectAccessibleInBothSchemes,
  expectNoSidewaysScroll,
  test,
} from "../../support/e2e.ts";

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
    await expect(page.getByRole("status").filter({ hasText: "passer" })).toHaveText(
      `${count} stillinger passer.`,
    );
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
    await expect(page.getByRole("combobox", { name: "Søk på yrke, kompetanse eller sted" })).toBeVisible();
    await page.getByLabel("Sorter etter").selectOption("Frist");
    await expect(page).toHaveURL(/\?sortering=frist$/);
    await expect(page.getByText("Annonsene med kortest frist kommer først.")).toBeVisible();
    await page.getByRole("link", { name: "Avstand fra et sted" }).click();
    const place = page.getByLabel("Avstand fra", { exact: true });
    await expect(place).toBeFocused();
    await place.selectOption("Sogndal");
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

  test("a hit says why it is one", async ({ page }) => {
    await page.goto("/stillinger?q=java&fylke=03");
    const hit = page.getByRole("article").filter({ hasText: "Seniorutvikler til ID-porten" });
    await hit.getByText("Hvorfor dette treffet?").click();
    await expect(hit.getByText("«java» er blant kompetansene eller stedene.")).toBeVisible();
    await expect(hit.getByText("Passer med det du har valgt: Oslo.")).toBeVisible();
  });

  test("what lies near a compound that next to nothing answers says so", async ({ page }) => {
    await page.goto("/stillinger?q=personvernombud");
    await expect(page.getByText("Få annonser har akkurat «personvernombud».")).toBeVisible();
    await expect(page.getByRole("article").first()).toContainText("Personvernombud");
  });

  test("the table beside the map narrows to a place with as many hits as it says", async ({ page }) => {
    await page.goto("/stillinger?q=utvikler");
    const row = page.getByRole("table").getByRole("row", { name: /^Oslo/ });
    const count = await row.getByRole("cell").textContent();
    await row.getByRole("link").click();
    await expect(page).toHaveURL(/\?q=utvikler&kommune=0301$/);
    await expect(page.getByRole("heading", { level: 2, name: hits })).toHaveText(`${count} stillinger`);
  });

  test("a long list is shown whole when asked for, and narrowed by typing", async ({ page }) => {
    await page.goto("/stillinger");
    await expect(page.getByRole("combobox", { name: "Søk på yrke, kompetanse eller sted" })).toBeVisible();
    await page.locator("summary", { hasText: "Kompetanse" }).click();
    const skills = page
      .locator("details")
      .filter({ has: page.locator("summary", { hasText: "Kompetanse" }) })
      .last();
    await skills.getByRole("link", { name: /^Vis alle \d+$/ }).click();
    const field = skills.getByLabel("Finn i lista");
    await expect(field).toBeFocused();
    const before = await skills.getByRole("checkbox").count();
    await field.fill("kubern");
    await expect(skills.getByRole("status")).toHaveText("1 passer");
    await expect(skills.getByRole("checkbox")).toHaveCount(1);
    expect(before).toBeGreaterThan(16);
    await skills.getByLabel("Kubernetes").check();
    await expect(page).toHaveURL(/kompetanse=kubernetes/);
    await expect(field).toHaveValue("kubern");
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
  // The address comes before the hits that answer it.
  await expect(page.getByRole("list", { name: "Valgte filtre" }).getByRole("listitem")).toHaveCount(3);
  await page.getByRole("article").first().getByRole("link").focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/stillinger\/[a-z0-9-]+$/);
  await page.goBack();
  await expect(page).toHaveURL(/q=java&samfunnsoppdrag=/);
});

test.describe("suggestions", () => {
  const field = (page: Page) => page.getByRole("combobox", { name: "Søk på yrke, kompetanse eller sted" });

  test("a place becomes a filter, by the keyboard alone", async ({ page }) => {
    await page.goto("/stillinger?hjemmekontor=1");
    await expect(field(page)).toHaveAttribute("aria-expanded", "false");
    await field(page).focus();
    await page.keyboard.type("sogn");
    const option = page.getByRole("option", { name: /^Sogndal Kommune, \d+ stillinger$/ });
    await expect(option).toBeVisible();
    await expect(field(page)).toHaveAttribute("aria-expanded", "true");
    await expect(page.getByText(/^\d+ forslag\. Bruk piltastene/)).toBeAttached();
    await page.keyboard.press("ArrowDown");
    await expect(option).toHaveAttribute("aria-selected", "true");
    await expect(field(page)).toHaveAttribute("aria-activedescendant", (await option.getAttribute("id"))!);
    await expectAccessible(page);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\?hjemmekontor=1&kommune=4640$/);
    await expect(field(page)).toHaveValue("");
    await expect(field(page)).toBeFocused();
  });

  test("a title leads to its ad, Escape closes, Enter alone searches", async ({ page }) => {
    await page.goto("/stillinger");
    await field(page).pressSequentially("seniorutvikler");
    const title = page.getByRole("option", { name: /^Seniorutvikler til ID-porten/ });
    await expect(title).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("listbox", { name: "Forslag" })).toBeHidden();
    await expect(field(page)).toHaveValue("seniorutvikler");
    await page.keyboard.press("ArrowDown");
    await title.click();
    await expect(page).toHaveURL(/\/stillinger\/seniorutvikler-til-id-porten/);
    await page.goBack();
    await field(page).fill("java");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\?q=java$/);
  });
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
    await expect(page.getByRole("link", { name: /^«rådgjevar» ?, fjern$/ })).toBeVisible();
    expect(new URL(page.url()).searchParams.get("fylke")).toBe("46");
    await page.goto("/stillinger");
    await page.getByRole("link", { name: "Neste", exact: true }).click();
    await expect(page).toHaveURL(/\?side=2$/);
  });

  test("long lists and distances are a link away", async ({ page }) => {
    await page.goto("/stillinger?fylke=46");
    await page.getByRole("link", { name: "Avstand fra et sted" }).click();
    await page.getByLabel("Avstand fra", { exact: true }).selectOption("Sogndal");
    await page.getByLabel("Innen").selectOption("50 km");
    await page.getByRole("button", { name: "Vis treff" }).click();
    await expect(page.getByRole("link", { name: /^Innen 50 km fra Sogndal ?, fjern$/ })).toBeVisible();
    await page.goto("/stillinger?vis=kompetanse");
    await expect(page.getByLabel("Kubernetes")).toBeVisible();
    await expect(page.getByLabel("Finn i lista")).toHaveCount(0);
  });
});

for (const [path, heading] of [
  ["/stillinger?q=utvikler&fylke=03", "Ledige stillinger"],
  ["/nn/stillinger?hjemmekontor=2", "Ledige stillingar"],
] as const)
  test(`${path} is accessible, light and dark, with everything open`, async ({ page }) => {
    // With every box open there are some hundred controls to look at, twice.
    test.slow();
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await expectAccessibleInBothSchemes(page);
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
