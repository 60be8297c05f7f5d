import { randomUUID } from "node:crypto";
import { RECRUITER, signedInClient } from "../../support/candidates.ts";
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

const AGENCY = "eksempel-kommune";
const list = `/virksomhet/${AGENCY}/historier`;

for (const javaScriptEnabled of withAndWithoutJavaScript({ inShortRuns: false })) {
  test.describe(`a story with JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("is written, approved by the person it is about, changed, approved anew and removed", async ({
      page,
      browser,
    }) => {
      test.setTimeout(90_000);
      const email = `portrettert-${randomUUID().slice(0, 8)}@example.test`;
      const title = `Prøvehistorie ${randomUUID().slice(0, 6)}`;
      await signIn(page, RECRUITER);
      await page.goto(list);
      await page.getByRole("link", { name: "Skriv en historie" }).click();
      await page.getByLabel("Tittel").fill(title);
      await page.getByLabel("Hvem handler historien om?").fill("Solveig Prøve");
      await page.getByRole("button", { name: "Lagre kladden" }).click();
      await expect(page.getByRole("alert")).toBeFocused();
      await expect(page.getByLabel("Tittel")).toHaveValue(title);
      await page.getByLabel("Stilling og arbeidssted").fill("utvikler i Eksempel kommune");
      await page.getByLabel("E-postadressen til den historien handler om").fill(email);
      await page.getByLabel("Språket i teksten").selectOption("nb");
      await page.getByLabel("Ingress").fill("Solveig bygget spill.");
      await page
        .getByLabel("Tekst", { exact: true })
        .fill("Det begynte i kjelleren.\n\n## Så kom flommen\n\nDa ble det alvor.");
      await page.getByRole("button", { name: "Lagre kladden" }).click();
      await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
      const written = page.url();
      await page.getByRole("button", { name: "Send teksten til Solveig Prøve" }).click();
      await expect(page.getByRole("heading", { name: "Til godkjenning" })).toBeVisible();

      const person = await (await browser.newContext({ javaScriptEnabled })).newPage();
      const link = async () => {
        const { text } = await mailTo(email, /Kan Eksempel kommune publisere/);
        return new URL(/https?:\/\/\S+\/historier\/svar\/\S+/.exec(text)![0]);
      };
      const { pathname, search } = await link();
      await person.goto("/historier");
      await expect(person.getByText(title)).toHaveCount(0);
      expect((await person.goto(pathname))?.status()).toBe(404);
      const opened = await person.goto(pathname + search);
      expect(opened?.headers()["cache-control"]).toBe("no-store");
      await expect(person.getByRole("heading", { name: "Så kom flommen" })).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(person);

      await page.goto(written);
      await page.getByLabel("Tekst", { exact: true }).fill("En tekst Solveig ikke har sett.");
      await page.getByRole("button", { name: "Lagre teksten" }).click();
      await expect(page.getByRole("heading", { name: "Kladd" })).toBeVisible();
      await person.getByRole("button", { name: "Ja, publiser teksten" }).click();
      await expect(
        person.getByText("Teksten er endret eller besvart siden du åpnet siden.").first(),
      ).toBeVisible();
      await person.goto("/historier");
      await expect(person.getByText(title)).toHaveCount(0);

      await page.getByRole("button", { name: "Send teksten til Solveig Prøve" }).click();
      await expect(page.getByRole("heading", { name: "Til godkjenning" })).toBeVisible();
      await person.goto(pathname + search);
      await expect(person.getByText("En tekst Solveig ikke har sett.")).toBeVisible();
      await person.getByRole("button", { name: "Ja, publiser teksten" }).click();
      await expect(person.getByText("Du har sagt ja. Historien er publisert.")).toBeVisible();
      await person.goto("/historier");
      await person.getByRole("link", { name: title }).click();
      await expect(person.getByText("En tekst Solveig ikke har sett.")).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(person);
      const story = person.url();

      await person.goto(pathname + search);
      await person.getByRole("button", { name: "Fjern historien for godt" }).click();
      await expect(person.getByText("Historien er trukket. Ingen kan lese den.")).toBeVisible();
      expect((await person.goto(story))?.status()).toBe(404);
      await page.goto(written);
      await expect(page.getByText("Teksten, navnet og adressen er slettet.")).toBeVisible();
      await person.context().close();
    });
  });
}

test("stories read in three languages, light and dark, and on a narrow screen, each in its own language", async ({
  page,
}) => {
  test.setTimeout(60_000);
  await page.goto("/en/historier");
  await page.getByRole("link", { name: "Eg trur på keisame system som verkar" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveAttribute("lang", "nn");
  await expect(
    page
      .getByText("Eksempel", { exact: true })
      .or(page.getByText("Example", { exact: true }))
      .first(),
  ).toBeVisible();
  const slug = new URL(page.url()).pathname.replace("/en", "");
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ["/historier", `/nn${slug}`]) {
    await page.goto(path);
    await expectAccessibleInBothSchemes(page);
    await expectNoSidewaysScroll(page);
  }
});

test("the trainee finds the text that waits, signed in, and an admin can take a story down where nobody else can", async ({
  page,
}) => {
  const client = await signedInClient(RECRUITER);
  const { data } = await client
    .from("written_stories")
    .select("id")
    .eq("portrayed_email", "trainee@demo.example")
    .single();
  await page.goto("/historier");
  await page.getByRole("link", { name: "Kartet som får bussen til å vente" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kartet som får bussen til å vente");
  const story = page.url();
  await expect(page.getByRole("link", { name: "Ta ned historien" })).toHaveCount(0);
  expect((await page.request.get(`${story}/ta-ned`)).status()).toBe(404);
  await signIn(page, "trainee@demo.example");
  await page.goto(`/historier/svar/${data!.id}`);
  await expect(page.getByRole("heading", { name: "Den første feilen min var offentlig" })).toBeVisible();
  expect((await page.request.get(`${story}/ta-ned`)).status()).toBe(404);
  await page.context().clearCookies();
  await signIn(page, "admin@demo.example");
  expect((await page.request.get(`/historier/svar/${data!.id}`)).status()).toBe(404);
  await page.goto(story);
  await page.getByRole("link", { name: "Ta ned historien" }).click();
  await page.getByRole("button", { name: "Ta ned historien" }).click();
  await expect(page.getByRole("alert")).toContainText("Fyll ut dette feltet");
  await expectAccessible(page);
});

test("an address that no mail holds opens nothing, whatever stands in it", async ({ request }) => {
  const id = "5eed0014-0000-4000-8000-000000000003";
  for (const path of [id, `${id}?kode=%00`, `${id}?kode=${"0".repeat(48)}`, "x?kode=%ff", "%00"]) {
    const address = `/historier/svar/${path}`;
    expect((await request.get(address)).status(), address).toBe(404);
    const form = { intent: "approve", version: "1", code: "\0" };
    expect((await request.post(address, { form })).status(), address).toBe(404);
  }
});

test("those outside the agency find none of its stories, and members who do not write are told who does", async ({
  page,
}) => {
  await signIn(page, "panel@demo.example");
  await page.goto(list);
  await expect(page.getByText("Eiere og rekrutterere skriver historier for virksomheten.")).toBeVisible();
  expect((await page.request.get(`${list}/ny`)).status()).toBe(404);
  await page.context().clearCookies();
  await signIn(page, "vert@demo.example");
  for (const path of [list, `${list}/ny`]) expect((await page.request.get(path)).status()).toBe(404);
});

test("the writers' pages work on a narrow screen and for everyone", async ({ page }) => {
  test.setTimeout(60_000);
  await signIn(page, RECRUITER);
  await page.goto(list);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Den første feilen min var offentlig" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await page.goto(list);
  await expectNoSidewaysScroll(page);
});
