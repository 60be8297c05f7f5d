import { expect, test } from "vitest";
import { readUnsentForm } from "./unsent-form.server.ts";

const address = "https://samfunnskode.test/trainee/pass?index&vis=alt";
const post = (body: BodyInit) => new Request(address, { method: "POST", body });

test("what was typed is carried along in its order, and goes to the route that would have taken it", async () => {
  const body = new URLSearchParams([
    ["tekst", "<b>Hei</b>\r\n\0to linjer"],
    ["valg", "en"],
    ["valg", "to"],
  ]);
  expect(await readUnsentForm(post(body), "/trainee/pass?vis=alt")).toEqual({
    action: "/trainee/pass?index&vis=alt",
    isMultipart: false,
    fields: [
      ["tekst", "<b>Hei</b>\r\nto linjer"],
      ["valg", "en"],
      ["valg", "to"],
    ],
    files: [],
  });
});

test("passwords are left out, and of a file only its name is told", async () => {
  const form = new FormData();
  form.append("password", "hemmelig");
  form.append("token_hash", "hemmelig");
  form.append("kind", "cv");
  form.append("cv", new File(["innhold"], "cv.pdf"));
  const unsent = await readUnsentForm(post(form), "/dokumenter");
  expect(unsent).toMatchObject({ isMultipart: true, fields: [["kind", "cv"]], files: ["cv.pdf"] });
  expect(JSON.stringify(unsent)).not.toMatch(/hemmelig|innhold/);
});

test.each([
  ["larger than a form may be", "tekst=".padEnd(300_000, "x"), "application/x-www-form-urlencoded"],
  ["no form at all", "{}", "application/json"],
])("a body that is %s is not carried along", async (_what, body, type) => {
  const request = new Request(address, { method: "POST", body, headers: { "content-type": type } });
  expect((await readUnsentForm(request, "/trainee")).fields).toBeNull();
});
