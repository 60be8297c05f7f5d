import { expect, expectAccessible, expectNoSidewaysScroll, signIn, test } from "../../support/e2e.ts";

// In this order: the swap takes away the place whose agreement is signed first.
test.describe.configure({ mode: "default" });

test("a trainee signs, sees what part-time would move before asking for it, and takes it back", async ({
  page,
}) => {
  test.setTimeout(90_000);
  await page.goto(await signIn(page, "trainee@demo.example"));
  await expect(page).toHaveURL(/\/trainee$/);
  await expect(page.getByRole("heading", { level: 1, name: "Traineetiden din" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: /Signer fadderavtalen/ }).click();
  await page.getByRole("button", { name: "Signer fadderavtalen" }).click();
  await expect(page.getByText("Du har signert fadderavtalen.")).toBeVisible();
  await expectAccessible(page);

  await page.goto("/trainee");
  const timeline = page.getByRole("table", { name: "Plasseringene dine, uke for uke" });
  await timeline
    .getByRole("cell", { name: /Du er her nå/ })
    .getByRole("link")
    .click();
  await page.getByRole("link", { name: "Arbeide deltid" }).click();
  await page.getByLabel("Hvor mye vil du arbeide?").fill("50");
  await page.getByLabel("Hvorfor ber du om det?").fill("Eg tek eit emne på universitetet.");
  await page.getByRole("button", { name: "Se hva som flytter seg" }).click();
  await expect(page.getByRole("alert")).toContainText("Velg en dag etter at plasseringen begynte");
  const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel("Fra hvilken dag?").fill(inAMonth);
  await page.getByRole("button", { name: "Se hva som flytter seg" }).click();
  await expect(page.getByText(/dager senere enn nå/)).toBeVisible();
  await expect(page.getByRole("row", { name: /Ny del/ })).toContainText("50 prosent");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Endre svarene" }).click();
  await expect(page.getByLabel("Hvor mye vil du arbeide?")).toHaveValue("50");
  await page.getByRole("button", { name: "Se hva som flytter seg" }).click();
  await page.getByRole("button", { name: "Send til koordinatoren" }).click();
  const asked = page.getByRole("row", { name: /50 prosent stilling fra/ });
  await expect(asked).toContainText("Venter på svar");
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page);
  await asked.getByRole("button", { name: /Ta tilbake/ }).click();
  await expect(asked).toContainText("Tatt tilbake");
  await page.goto("/nn/trainee");
  await expectNoSidewaysScroll(page);
});

test("a trainee's calendar has an address that stops working, and the passport is for the trainee alone", async ({
  page,
}) => {
  test.setTimeout(60_000);
  await signIn(page, "trainee@demo.example");
  await page.goto("/trainee/kalender");
  await page.getByRole("button", { name: "Lag kalenderadresse" }).click();
  const address = await page.getByLabel("Kalenderadresse").inputValue();
  await expectAccessible(page);
  const feed = await fetch(address);
  expect(feed.headers.get("content-type")).toContain("text/calendar");
  const text = await feed.text();
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(text).toContain("DTSTART;VALUE=DATE:");
  const tag = feed.headers.get("etag")!;
  expect((await fetch(address, { headers: { "if-none-match": tag } })).status).toBe(304);
  await page.goto("/trainee/kalender");
  await page.getByRole("button", { name: "Steng adressen" }).click();
  await expect(page.getByText("Adressen er stengt.")).toBeVisible();
  expect((await fetch(address)).status).toBe(404);

  await page.goto("/trainee/pass");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kompetansepass for Jonas Berge");
  await expectAccessible(page);
  const file = await page.request.get("/trainee/pass.pdf");
  expect(file.headers()["content-type"]).toBe("application/pdf");
  expect((await file.body()).subarray(0, 5).toString()).toBe("%PDF-");
  await page.context().clearCookies();
  await signIn(page, "kandidat@demo.example");
  for (const path of ["/trainee", "/trainee/pass", "/trainee/pass.pdf"])
    expect((await page.request.get(path)).status()).toBe(404);
});

test("a trainee says yes to a fellow's swap, the coordinator approves, and both hosts answer anew", async ({
  page,
}) => {
  test.setTimeout(60_000);
  await page.goto(await signIn(page, "trainee@demo.example"));
  await page.getByRole("link", { name: /Se byttet/ }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Mathias Pedersen vil bytte plass med deg" }),
  ).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page);
  await page.getByRole("button", { name: "Ja, jeg vil bytte" }).click();
  await expect(page.getByRole("status")).toContainText("Du har sagt ja.");
  await page.context().clearCookies();

  await signIn(page, "koordinator@demo.example");
  await page.goto("/program/fjordtrainee/kull/kull-1");
  await page.getByRole("link", { name: "Mathias Pedersen" }).first().click();
  await expect(page.getByText(/Mathias Pedersen hos .* bytter med Jonas Berge/)).toBeVisible();
  await page.getByRole("button", { name: "Godkjenn endringen" }).click();
  await expect(page.getByRole("status")).toContainText("Endringen er godkjent og gjelder nå.");
  await page.context().clearCookies();

  await signIn(page, "trainee@demo.example");
  await page.goto("/trainee/endringer");
  await expect(page.getByRole("row", { name: /Bytte med Mathias Pedersen/ })).toContainText("Godkjent");
  const timeline = page.getByRole("table", { name: "Plasseringene dine, uke for uke" });
  await page.goto("/trainee");
  await expect(timeline.getByRole("cell", { name: /Vestland Prøve-IKT IKS.*Foreslått/ })).toBeVisible();
});
