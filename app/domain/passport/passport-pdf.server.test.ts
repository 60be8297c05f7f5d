import { beforeAll, expect, test } from "vitest";
import { loadLocale } from "~/locales/i18n";
import type { Passport } from "./passport.server.ts";
import { renderPassport } from "./passport-pdf.server.tsx";

const confirmed = { confirmedAt: "2026-08-24T10:00:00+00:00", confirmedBy: "Åse Čálliid Øvrebø" };
const passport: Passport = {
  name: "Jonas Ærlig Ånstad",
  programme: "Fjordtrainee",
  cohort: "Kull 1",
  memberFrom: "2026-03-02",
  memberBefore: "2027-09-01",
  placements: [
    {
      placementId: "00000000-0000-4000-8000-000000000001",
      host: "Prøvesund kommune",
      municipality: "Sogndal",
      title: "Opne data om vatn og veg",
      tasks: "Du samlar data frå målestasjonane.",
      startsOn: "2026-03-02",
      endsBefore: "2026-08-31",
      ftePercent: 100,
      summary: "Laga ei første utgåve som er i bruk.",
      skills: ["Python", "SQL"],
      ...confirmed,
    },
    {
      placementId: "00000000-0000-4000-8000-000000000002",
      host: "Demofjord kommune",
      municipality: "Høyanger",
      title: "Har nettopp begynt",
      tasks: "",
      startsOn: "2026-08-31",
      endsBefore: "2027-03-01",
      ftePercent: 50,
      summary: null,
      skills: [],
      confirmedAt: null,
      confirmedBy: null,
    },
  ],
  goals: [{ title: "Leie eit prosjekt", evidence: [{ body: "Leia oppstarten", ...confirmed }] }],
  gatherings: [{ title: "Oppstart", startsAt: "2026-03-10T08:00:00+00:00" }],
};

beforeAll(async () => {
  await Promise.all([loadLocale("nb"), loadLocale("nn")]);
});

test("the file tells its language and title, carries its fonts, and is the same each time", async () => {
  const file = await renderPassport(passport, "nn");
  const text = file.toString("latin1");
  expect(text).toContain("/Lang (nn)");
  expect(text).toContain("/DisplayDocTitle true");
  expect(text).toMatch(/\/FontName \/[A-Z]{6}\+SchibstedGrotesk/);
  expect(text).not.toContain("Helvetica");
  expect(file.equals(await renderPassport(passport, "nn"))).toBe(true);
  expect(file.equals(await renderPassport(passport, "nb"))).toBe(false);
});
