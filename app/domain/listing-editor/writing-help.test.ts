import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lix, sentencesOf, type WritingAd, writingHelp } from "./writing-help";

const good: WritingAd = {
  language: "nb",
  title: "Utvikler til Helseportalen",
  summary: "Du bygger tjenester som folk bruker når de er syke.",
  description: "Vi er fem på laget. Vi viser koden vår. Du lærer av de andre. ".repeat(8),
  tasks: ["Bygge", "Drifte"],
  musts: ["Kan Java", "Kan skrive godt"],
  wishes: ["Kan nynorsk"],
  remoteDays: 2,
  hasCoreHours: true,
  hasStipend: false,
  isPermanent: true,
  benefits: 5,
  developmentBenefits: 1,
};
const advice = (changes: Partial<WritingAd>) => writingHelp({ ...good, ...changes }).map((one) => one.advice);

test("a good ad gets no advice", () => {
  expect(writingHelp(good)).toEqual([]);
});

describe("LIX", () => {
  test("is words a sentence plus per cent long words", () => {
    // Ten words in two sentences, two of them longer than six letters: 5 + 20.
    expect(lix("Katten sov. Så kom det en veldig stor hundeeier forbi.")).toBe(15);
    expect(lix("Kommunestyret vedtok retningslinjene. Kort.")).toBe(2 + 50);
    expect(lix("")).toBe(0);
  });
  test("tells of a heavy text, with its heaviest sentence", () => {
    const heavy =
      "Virksomheten tilrettelegger kontinuerlig utviklingsaktiviteter innenfor digitaliseringsområdet med tverrfaglige samarbeidskonstellasjoner. ";
    const [found] = writingHelp({ ...good, description: heavy.repeat(12) });
    expect(found).toMatchObject({ advice: "lix", sentence: heavy.trim() });
    expect(found?.value).toBeGreaterThan(45);
  });
  test("never falls when a text is written twice, and no text breaks it", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(Number.isFinite(lix(text))).toBe(true);
        expect(lix(text)).toBeGreaterThanOrEqual(0);
        expect(lix(`${text}\n${text}`)).toBe(lix(text));
      }),
    );
  });
});

test("list items, headings and lines are sentences of their own, without their marks", () => {
  expect(sentencesOf("## Om oss\n- Vi bygger\n- Vi drifter\n\nVi er fem. Kom!")).toEqual([
    "Om oss",
    "Vi bygger",
    "Vi drifter",
    "Vi er fem.",
    "Kom!",
  ]);
});

describe("phrases", () => {
  test.each([
    ["nb", "Er du en ninja i Java?", "gendered", "ninja"],
    ["nb", "Vi er et ungt og dynamisk lag.", "closed", "ungt og dynamisk"],
    ["nn", "Du har norsk som morsmål.", "closed", "norsk som morsmål"],
    ["en", "We want a rock star.", "gendered", "rock star"],
  ])("%s: «%s» is %s", (language, sentence, kind, hit) => {
    const found = writingHelp({ ...good, language, description: `${good.description}${sentence}` });
    expect(found).toContainEqual(expect.objectContaining({ advice: kind, sentence, hit }));
  });
  test("are whole words", () => {
    expect(advice({ tasks: ["Følge opp ungdommer", "Drifte Ninjagoserveren"] })).toEqual([]);
  });
});

describe("claims that the fields contradict", () => {
  const said = "Du kan ha hjemmekontor, fleksitid og stipend, og det er fast stilling.";
  test("are told with the sentence", () => {
    const found = advice({
      description: `${good.description}${said}`,
      remoteDays: 0,
      hasCoreHours: false,
      isPermanent: false,
    });
    expect(found).toEqual([
      "claim.remote",
      "claim.flexitime",
      "claim.stipend",
      "claim.permanent",
      "noFlexibility",
    ]);
  });
  test("are fine when the fields say the same, or the sentence denies them", () => {
    expect(advice({ description: `${good.description}${said}`, hasStipend: true })).toEqual([]);
    expect(advice({ description: `${good.description}Vi har ikke hjemmekontor.`, remoteDays: 0 })).toEqual(
      [],
    );
  });
});

test("too many musts, and musts that are wishes", () => {
  const musts = ["Gjerne erfaring med Go", ..."abcdefg"];
  expect(advice({ musts })).toEqual(["manyMusts", "wishAsMust"]);
});

test("missing reasons to choose the job", () => {
  expect(advice({ remoteDays: 0, hasCoreHours: false, benefits: 1, developmentBenefits: 0 })).toEqual([
    "noFlexibility",
    "noDevelopment",
    "fewBenefits",
  ]);
});

test("long and short texts", () => {
  expect(advice({ description: "Kort." })).toContain("short");
  expect(advice({ description: "Vi er ett lag. ".repeat(200) })).toContain("long");
});
