import { expect, test } from "vitest";
import { conditionalAnswer } from "./conditional-answer.server.ts";

const content = {
  body: "{}",
  type: "application/json",
  cacheControl: "public, no-cache",
  lastModified: new Date("2026-11-25T10:00:00.700Z"),
};
const ask = (headers: Record<string, string> = {}, body = content.body) =>
  conditionalAnswer(new Request("https://example.no/", { headers }), { ...content, body });
const tag = ask().headers.get("etag")!;

test("a first answer has a body, a tag and a date", async () => {
  const answer = ask();
  expect(await answer.text()).toBe("{}");
  expect(answer.status).toBe(200);
  expect(tag).toMatch(/^W\/"[\w-]{27}"$/);
  expect(answer.headers.get("last-modified")).toBe("Wed, 25 Nov 2026 10:00:00 GMT");
});

test.each([tag, tag.slice(2), `"other", ${tag}`, "*"])("who has the answer by %s gets no body", (known) => {
  const answer = ask({ "if-none-match": known });
  expect(answer.status).toBe(304);
  expect(answer.body).toBeNull();
  expect(answer.headers.get("etag")).toBe(tag);
});

test("another text has another tag, whatever the date says", () => {
  const asked = { "if-none-match": tag, "if-modified-since": "Wed, 25 Nov 2026 10:00:00 GMT" };
  expect(ask(asked, "[]").status).toBe(200);
});

test.each([
  ["Wed, 25 Nov 2026 10:00:00 GMT", 304],
  ["Wed, 25 Nov 2026 09:59:59 GMT", 200],
  ["yesterday", 200],
])("If-Modified-Since %s gives %i", (since, status) => {
  expect(ask({ "if-modified-since": since }).status).toBe(status);
});
