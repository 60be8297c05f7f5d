import { Agent, request as send } from "node:http";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "../../support/e2e.ts";

const pages = [
  { path: "/finnes-ikke", status: 404, heading: "Vi fant ikke siden" },
  { path: "/nn/stillinger/finst-ikkje", status: 404, heading: "Vi fann ikkje sida" },
  { path: "/en/no-such-page", status: 404, heading: "We could not find the page" },
  { path: "/nb/stillinger", status: 404, heading: "Vi fant ikke siden" },
];

for (const { path, status, heading } of pages) {
  test(`${path} says in its language that there is nothing, and leads on`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(status);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
    await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScroll(page);
  });
}

for (const path of ["/arbeidsgivere/%00", "/en/stillinger/a%00b"]) {
  test(`${path} is nothing the database can hold, and so not found`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(404);
    expect(await answer.text()).toContain("<h1");
  });
}

test("a form that is too large, and one where none is taken, get a page of their own", async ({
  request,
}) => {
  const large = await request.post("/nn/logg-inn", { form: { email: "x".repeat(300_000) } });
  expect(large.status()).toBe(413);
  expect(await large.text()).toContain('lang="nn"');
});

test("a connection whose body was refused unread serves the next request", async ({ baseURL }) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const post = (path: string, body: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const headers = { "content-type": "application/x-www-form-urlencoded" };
      const outgoing = send(new URL(path, baseURL), { method: "POST", agent, headers }, (answer) => {
        answer.resume().on("end", () => resolve(answer.statusCode));
      });
      outgoing.on("error", reject).end(body);
    });
  for (const [path, status] of [
    ["/logg-inn", 413],
    ["/stillinger", 405],
    ["/finnes-ikke", 404],
  ] as const) {
    expect(await post(path, `a=${"x".repeat(1_000_000)}`)).toBe(status);
    expect(await post("/logg-inn", "email=x")).toBe(400);
  }
  agent.destroy();
});

test("a request that names no host there can be is refused", async ({ baseURL }) => {
  for (const host of ["[", "localhost:99999", "a b"]) {
    const status = await new Promise((resolve, reject) => {
      const outgoing = send(new URL("/", baseURL), { headers: { host } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      outgoing.on("error", reject).end();
    });
    expect(status).toBe(400);
  }
});

test("a form where none is taken gets a page of its own", async ({ request }) => {
  const misplaced = await request.post("/stillinger", { form: { q: "x" } });
  expect(misplaced.status()).toBe(405);
  expect(await misplaced.text()).toContain("<h1");
});

test("a post from another site is refused", async ({ request }) => {
  const answer = await request.post("/logg-inn", {
    form: { email: "kandidat@demo.example", password: "Demo-passord-2026" },
    headers: { origin: "https://annet.example" },
  });
  expect(answer.status()).toBe(400);
  expect(answer.headers()["set-cookie"]).toBeUndefined();
});
