import { expect, test } from "../../support/e2e.ts";

test("the search page tells feed readers where the same search can be followed", async ({ page }) => {
  await page.goto("/nn/stillinger?q=utviklar&fylke=46&sortering=frist&side=2");
  const link = (type: string) => page.locator(`head link[rel="alternate"][type="${type}"]`);
  await expect(link("application/atom+xml")).toHaveAttribute(
    "href",
    "/feed/stillinger.atom?q=utviklar&fylke=46",
  );
  const feed = await page.request.get((await link("application/feed+json").getAttribute("href"))!);
  expect(feed.status()).toBe(200);
  expect(feed.headers()["content-type"]).toBe("application/feed+json; charset=utf-8");
  const { items, user_comment } = await feed.json();
  expect(items).toEqual([]);
  expect(user_comment).toContain("Eksempler er utelatt");
  await page.goto("/stillinger?fylke=99");
  await expect(link("application/atom+xml")).toHaveCount(0);
});

test("programs of any origin read, ask again cheaply, and are refused in a form they can read", async ({
  request,
}) => {
  const answer = await request.get("/api/v1/listings?fylke=46", {
    headers: { origin: "https://other.example" },
  });
  expect(answer.status()).toBe(200);
  expect(answer.headers()).toMatchObject({
    "access-control-allow-origin": "*",
    "cache-control": "public, no-cache",
    "content-type": expect.stringMatching(/^application\/json/),
  });
  expect(await answer.json()).toMatchObject({
    items: [],
    note: expect.stringContaining("Examples are left out"),
  });
  const again = await request.get("/api/v1/listings?fylke=46", {
    headers: { "if-none-match": answer.headers().etag! },
  });
  expect(again.status()).toBe(304);
  const preflight = await request.fetch("/api/v1/listings", { method: "OPTIONS" });
  expect([preflight.status(), preflight.headers()["access-control-allow-headers"]]).toEqual([
    204,
    "If-None-Match, If-Modified-Since",
  ]);
  const refused = [
    [await request.get("/api/v1/listings?fylke=99"), 400],
    [await request.get("/feed/stillinger.atom?fylke=99"), 400],
    [await request.get("/api/v1/listings/00000000-0000-4000-8000-000000000000"), 404],
    [await request.get("/api/v2/noe"), 404],
    [await request.post("/api/v1/listings"), 405],
  ] as const;
  for (const [refusal, status] of refused) {
    expect(refusal.status()).toBe(status);
    expect(refusal.headers()["content-type"]).toMatch(/^application\/problem\+json/);
    expect(refusal.headers()["access-control-allow-origin"]).toBe("*");
    expect(await refusal.json()).toMatchObject({ status });
  }
  const { openapi, paths } = await (await request.get("/api/v1/openapi.json")).json();
  expect([openapi, Object.keys(paths)]).toEqual(["3.1.0", ["/listings", "/listings/{id}"]]);
});
