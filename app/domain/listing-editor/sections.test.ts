import { describe, expect, test } from "vitest";
import { parseForm } from "~/ui/parse-form.server";
import type { Reference } from "../reference/reference";
import type { EditorWords } from "./define-section";
import type { EditSection } from "./edit-sections";
import { sections } from "./sections";

const names = (name: string) => ({ name_nb: name, name_nn: name, name_en: name });
const words = {
  employerType: "municipality",
  locale: "nb",
  otherLanguages: ["fi"],
  reference: {
    counties: new Map([
      ["15", { number: "15", name: "Møre og Romsdal" }],
      ["18", { number: "18", name: "Nordland" }],
    ]),
    municipalities: new Map([
      ["4640", { number: "4640", name: "Sogndal", county_number: "46" }],
      ["1515", { number: "1515", name: "Herøy", county_number: "15" }],
      ["1818", { number: "1818", name: "Herøy", county_number: "18" }],
    ]),
    occupations: new Map([["2512", { code: "2512", ...names("Utviklere") }]]),
    skills: new Map([["java", { id: "java", category: "x", ...names("Java") }]]),
    missions: new Map([["welfare", { id: "welfare", ...names("Velferd") }]]),
    benefits: new Map(
      [
        { id: "pension-public", parameters: ["provider"] },
        { id: "co-working-hub", parameters: ["hub_municipality"] },
        { id: "afp", parameters: [] },
        { id: "flexitime", parameters: ["core_time_start", "core_time_end"] },
      ].map((benefit) => [benefit.id, { ...benefit, employer_types: ["municipality"] }]),
    ),
  } as unknown as Reference,
} satisfies EditorWords;

async function read(section: EditSection, fields: Record<string, string | string[]>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ version: "0", ...fields }))
    for (const one of [value].flat()) form.append(name, one);
  const result = await parseForm(form, sections[section].form(words));
  return result.ok
    ? { content: result.value.content }
    : {
        errors: Object.fromEntries(
          Object.entries(result.errors).map(([name, [error]]) => [name, error?.key]),
        ),
      };
}

test("an empty form is a draft of little, not an error", async () => {
  for (const section of ["mission", "contact", "dates", "benefits"] as const)
    expect(await read(section, {}), section).toHaveProperty("content");
  expect(await read("ad", {})).toMatchObject({ errors: { title: "editor:error.title" } });
});

test("criteria and tasks are one a line, questions that are not asked are left out", async () => {
  expect(
    await read("criteria", {
      tasks: "Bygge\r\n\r\n Drifte ",
      musts: "Kan Go",
      wishes: "Kan SQL\nKan nynorsk",
      workLanguages: ["nb", "nn"],
      requiredSkills: ["java", "", "JAVA"],
      prompt2: "Hvor?",
      kind2: "choice",
      choices2: "Førde\nFlorø",
      required2: "on",
      prompt3: "",
      choices3: "Bare ett valg",
      criterion2: "Kan Go",
    }),
  ).toMatchObject({
    content: {
      tasks: ["Bygge", "Drifte"],
      criteria: [
        { kind: "must", text: "Kan Go" },
        { kind: "desired", text: "Kan SQL" },
        { kind: "desired", text: "Kan nynorsk" },
      ],
      skills: [{ skill_id: "java", level: "required" }],
      work_languages: ["nb", "nn"],
      questions: [
        {
          kind: "choice",
          prompt: "Hvor?",
          choices: ["Førde", "Florø"],
          is_required: true,
          criterion: "Kan Go",
        },
      ],
    },
  });
});

test("a working language that only this ad has can be kept and taken away; another one cannot come in", async () => {
  const languages = async (...workLanguages: string[]) => read("criteria", { workLanguages });
  expect(await languages("nb", "fi")).toMatchObject({ content: { work_languages: ["nb", "fi"] } });
  expect(await languages("nb")).toMatchObject({ content: { work_languages: ["nb"] } });
  expect(await languages("nb", "sv")).toHaveProperty("errors.workLanguages");
});

describe("what to put right is said by the field", () => {
  test.each<[EditSection, Record<string, string | string[]>, Record<string, string>]>([
    [
      "criteria",
      { workLanguages: "nb", requiredSkills: "Trolldom" },
      { requiredSkills: "editor:error.skill" },
    ],
    [
      "criteria",
      { workLanguages: "nb", prompt1: "Hvor?", kind1: "choice", choices1: "Her" },
      { choices1: "editor:error.choices" },
    ],
    ["place", { workModel: "onsite", places: "Herøy" }, { places: "editor:error.place" }],
    ["place", { workModel: "hybrid" }, { remoteDays: "editor:error.remoteDays" }],
    [
      "place",
      { workModel: "onsite", coreStart: "14:00", coreEnd: "09:00" },
      { coreEnd: "editor:error.coreHoursOrder" },
    ],
    [
      "pay",
      { employment: "permanent", payFrom: "900 000", payTo: "800000" },
      { payTo: "editor:error.payOrder" },
    ],
    [
      "pay",
      { employment: "permanent", "amount-relocation-grant": "50 000" },
      { "conditions-relocation-grant": "editor:error.conditions" },
    ],
    ["benefits", { "has-pension-public": "on" }, { "provider-pension-public": "editor:error.parameter" }],
    [
      "benefits",
      { "has-co-working-hub": "on", "hub_municipality-co-working-hub": "Atlantis" },
      { "hub_municipality-co-working-hub": "editor:error.place" },
    ],
    ["mission", { primaryMission: "piracy" }, { primaryMission: "editor:error.choose" }],
    ["contact", { contactEmail: "leder" }, { contactEmail: "common:form.error.email" }],
    ["dates", { deadlineDate: "30.11" }, { deadlineDate: "common:form.error.date" }],
    [
      "dates",
      { deadlineDate: "2027-01-01", publishDate: "2027-02-01" },
      { deadlineDate: "editor:error.deadlineOrder" },
    ],
  ])("%s %o", async (section, fields, errors) => {
    expect(await read(section, fields)).toEqual({ errors });
  });
});

test("two places of one name are told apart by their county, and one that is repeated counts once", async () => {
  const places = ["Herøy (Nordland)", "sogndal", "Herøy (Møre og Romsdal)", "Sogndal", ""];
  expect(await read("place", { workModel: "onsite", places })).toMatchObject({
    content: { municipalities: ["1818", "4640", "1515"], work_model: "onsite", remote_days: 0 },
  });
});

test("benefits that other sections write are not offered twice", async () => {
  expect(await read("benefits", { "has-afp": "on", "has-flexitime": "on" })).toEqual({
    content: { benefits: [{ id: "afp", parameters: {} }] },
  });
});

test("a deadline without a time is the end of its day in Norway", async () => {
  expect(await read("dates", { deadlineDate: "2026-10-25", publishDate: "2026-10-01" })).toMatchObject({
    content: { deadline: "2026-10-25T22:59:59.000Z", publish_at: "2026-10-01T06:00:00.000Z" },
  });
});
