import { describe, expect, test } from "vitest";
import type { Reference } from "../reference/reference";
import type { ListingRow } from "./listings.server";
import { navAd, navAdSchema, navLine } from "./nav-ad";

const reference = {
  counties: new Map([["46", { number: "46", name: "Vestland" }]]),
  municipalities: new Map([["4640", { number: "4640", name: "Sogndal", county_number: "46" }]]),
  occupations: new Map([
    ["2512", { code: "2512", name_nb: "Programvareutviklere", name_nn: "", name_en: "" }],
  ]),
} as unknown as Reference;

const row = {
  id: "7b0b1c9e-3f0a-4b9e-9d6e-0d7f3f5f9a11",
  title: "Utviklar",
  status: "published",
  publish_at: "2026-10-20 06:00:00+00",
  deadline: "2026-10-25T22:59:59+00:00",
  positions: 2,
  extent: "full_time",
  employment_form: "fixed_term",
  work_model: "hybrid",
  occupation_code: "2512",
  mission_sentence: "Utan oss stoppar <løna> & meir.",
  public_list_notice: null,
  tasks: ["Bygge"],
  criteria: [{ id: "1", kind: "must", text: "Kan Go", position: 1 }],
  places: [{ municipality_number: "4640", position: 1 }],
  contact_name: null,
  contact_role: "Leiar",
  contact_email: "leiar@kommune.example",
  contact_phone: null,
  start_date: null,
  start_text: "Etter avtale",
  position_title: null,
  agency: { name: "Sogndal kommune", slug: "sogndal-kommune", org_number: "922121893", website: null },
} as unknown as ListingRow;
const url = "https://samfunnskode.test/stillinger/utviklar";
const made = (changes: Partial<ListingRow> = {}) =>
  navAd({ ...row, ...changes }, "<p>Meir</p>", reference, url);

test("says in Nav's words what the ad says", () => {
  const ad = made();
  expect(navAdSchema.parse(ad)).toEqual(ad);
  expect(ad).toMatchObject({
    reference: row.id,
    positions: 2,
    locationList: [{ country: "NORGE", county: "VESTLAND", municipal: "SOGNDAL" }],
    employer: { businessName: "Sogndal kommune", orgnr: "922121893" },
    categoryList: [{ code: "2512", categoryType: "STYRK08", name: "Programvareutviklere" }],
    properties: { extent: "Heltid", engagementtype: "Åremål", remote: "Hybridkontor", applicationurl: url },
  });
  expect(Object.values(ad?.properties ?? {}).every((value) => typeof value === "string")).toBe(true);
});

test("times are on the clock in Norway, before and after the October night", () => {
  expect(made()).toMatchObject({ published: "2026-10-20T08:00:00", expires: "2026-10-25T23:59:59" });
});

test("what was typed as text never becomes markup", () => {
  expect(made()?.adText).toContain("<p>Utan oss stoppar &lt;løna&gt; &amp; meir.</p>");
});

test("one ad is one line", () => {
  const line = navLine(made({ description: "to\nlinjer" })!);
  expect(line.indexOf("\n")).toBe(line.length - 1);
});

describe("nothing is sent of an ad that is not open", () => {
  test.each(["draft", "in_review", "suspended", "closed_early", "concluded"])("%s", (status) => {
    expect(made({ status })).toBeNull();
  });
});

test("an ad for the whole country has a place all the same", () => {
  expect(made({ places: [], work_model: "remote" })).toMatchObject({
    locationList: [{ country: "NORGE" }],
    properties: { remote: "Hjemmekontor" },
  });
});
