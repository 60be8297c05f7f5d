import { expect, test } from "vitest";
import type { Asker } from "./asker.ts";

/** What words find: beginnings, misspellings, other spellings, both forms of Norwegian, compounds and names with signs. */
export function words({ search, idsOf, found }: Asker): void {
  test("C10 a longer beginning of a word finds a part of what a shorter one found", async () => {
    for (const word of ["kubernetes", "brønnøysundregistrene", "meteorologisk", "embedded"]) {
      let shorter: string[] | undefined;
      for (let length = 2; length <= word.length; length += 1) {
        const ids = await idsOf({ text: word.slice(0, length), prefix: true });
        expect(ids.length).toBeGreaterThan(0);
        if (shorter) expect(shorter).toEqual(expect.arrayContaining(ids));
        shorter = ids;
      }
    }
  });

  test("C10 every beginning of a title finds it, also where the beginning is a word itself", async () => {
    for (const title of ["Nettverksingeniør", "Databaseadministrator", "Skyarkitekt", "Personvernombud"]) {
      for (let length = 2; length <= title.length; length += 1) {
        expect(await found(title.slice(0, length), true)).toContain(title);
      }
    }
  });

  test.each([
    ["nettverksingenør", "Nettverksingeniør"],
    ["sysetmutvikler", "Systemutvikler Java"],
    ["ettverksingeniør", "Nettverksingeniør"],
    ["kotlni", "Backend-utvikler Kotlin"],
    ["sikerhetsanalytker", "Sikkerhetsanalytiker"],
    ["tenestedesinger", "Tenestedesignar"],
  ])("C11 %s is read as a misspelling", async (text, title) => {
    const result = await search({ text });
    expect(result.corrected).not.toBeNull();
    expect((await found(text))[0]).toBe(title);
  });

  test("C11 short words and right words are never corrected", async () => {
    for (const text of ["java", "jova", "kotlin", "utvikler", "testleder", "gis"]) {
      expect(await search({ text })).toMatchObject({ corrected: null });
    }
    expect(await found("jova")).toEqual([]);
  });

  test.each([
    [["økonomi", "okonomi", "oekonomi", "ØKONOMI", "o\u0308konomi"], "Økonomisystem-forvalter"],
    [["ås kommune", "aas kommune", "Ås kommune"], "GIS-ingeniør"],
    [["bodø", "bodo", "bodoe"], "Brukerstøtte IT-konsulent"],
    [["løsningsarkitekt", "losningsarkitekt", "loesningsarkitekt"], "Løsningsarkitekt"],
    [["kárášjohka", "karasjohka", "karasjok"], "Rådgiver bærekraft"],
  ])("C12 %j finds %s", async (texts, title) => {
    for (const text of texts) expect((await found(text))[0]).toBe(title);
  });

  test.each([
    ["tenestedesignar", "tjenestedesigner", ["Tjenestedesigner", "Tenestedesignar"]],
    ["systemutviklar", "systemutvikler", ["Systemutvikler Java", "Systemutviklar"]],
    ["løysingsarkitekt", "løsningsarkitekt", ["Løsningsarkitekt", "Løysingsarkitekt"]],
    ["personvernombod", "personvernombud", ["Personvernombud", "Personvernombod"]],
    ["prosjektleiar", "prosjektleder", ["Prosjektleder IKT", "Prosjektleiar digitalisering"]],
    [
      "informasjonstryggleik",
      "informasjonssikkerhet",
      ["Informasjonssikkerhetsrådgiver", "Rådgjevar informasjonstryggleik"],
    ],
  ])("C13 %s and %s find the same", async (nynorsk, bokmal, expected) => {
    expect(await found(nynorsk)).toEqual(expect.arrayContaining(expected));
    expect(await found(bokmal)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    ["machine learning", "Maskinlæringsingeniør"],
    ["kunstig intelligens", "Maskinlæringsingeniør"],
    ["nav", "Plattformingeniør til skyplattform"],
    ["dba", "Databaseadministrator"],
    ["developer", "Software developer"],
    ["security", "Security architect"],
  ])("%s is understood", async (text, title) => {
    expect(await found(text)).toContain(title);
  });

  test.each([
    ["arkitekt", ["Skyarkitekt", "Løsningsarkitekt", "Virksomhetsarkitekt"]],
    ["sky", ["Skyarkitekt", "Plattformingeniør til skyplattform"]],
    ["skyplattform", ["Plattformingeniør til skyplattform"]],
    ["sky plattform", ["Plattformingeniør til skyplattform"]],
    ["prosjekt leder", ["Prosjektleder IKT", "Prosjektleiar digitalisering"]],
    ["database administrator", ["Databaseadministrator"]],
    ["utviklerne", ["Fullstackutvikler", "Frontend-utvikler"]],
    ["frontendutvikler", ["Frontend-utvikler"]],
  ])("C14 %s finds %j by head, modifier, split or joined", async (text, expected) => {
    expect(await found(text)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    ["C#", ["Utvikler C#", "Systemutviklar"], "Embedded-utvikler C++"],
    ["c++", ["Embedded-utvikler C++"], "Utvikler C#"],
    [".NET", ["Systemutviklar"], "Fullstackutvikler"],
    ["node.js", ["Fullstackutvikler"], "Frontend-utvikler"],
    ["Nodejs", ["Fullstackutvikler"], "Frontend-utvikler"],
    ["ci/cd", ["Testleder"], "Utvikler C#"],
    ["CI CD", ["Testleder"], "Utvikler C#"],
  ])("C15 %s", async (text, expected, other) => {
    const hits = await found(text);
    expect(hits).toEqual(expect.arrayContaining(expected));
    expect(hits).not.toContain(other);
  });
}
