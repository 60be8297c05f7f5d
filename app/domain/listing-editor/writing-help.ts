import type { EditSection } from "./edit-sections";
import { type Claim, claims, denials, limits, phrases, type WritingSource, wishWords } from "./writing-rules";

/** What writing help reads of an ad. */
export type WritingAd = {
  language: string;
  title: string;
  summary: string;
  description: string;
  tasks: readonly string[];
  musts: readonly string[];
  wishes: readonly string[];
  remoteDays: number;
  hasCoreHours: boolean;
  hasStipend: boolean;
  isPermanent: boolean;
  benefits: number;
  developmentBenefits: number;
};

export const writingAdvice = [
  "lix",
  "long",
  "short",
  "gendered",
  "closed",
  "manyMusts",
  "wishAsMust",
  "claim.remote",
  "claim.flexitime",
  "claim.stipend",
  "claim.permanent",
  "noFlexibility",
  "noDevelopment",
  "fewBenefits",
] as const;
export type WritingAdvice = (typeof writingAdvice)[number];

export type WritingFinding = {
  advice: WritingAdvice;
  source: WritingSource;
  /** Where it is put right. */
  section: EditSection;
  /** The sentence that was hit, or null when it is about the whole. */
  sentence: string | null;
  /** What in the sentence was hit. */
  hit: string | null;
  /** The number behind the advice, where there is one. */
  value: number | null;
};

/**
 * LIX, the readability index: mean words a sentence plus per cent of words longer than six letters. Under 30 is very
 * easy, over 50 is heavy. Zero for a text without words. Source: Björnsson 1968.
 */
export function lix(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  return Math.round(
    words.length / sentencesOf(text).length + (longWordsOf(text).length * 100) / words.length,
  );
}

/** Sentences of a text; a heading, a list item and a line of its own each count as one. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.replace(/^\s*(?:[-*#>]+|\d+\.)\s*/, "").trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** Advice for whoever writes an ad, in the order of its sections. It never stops anything. */
export function writingHelp(ad: WritingAd): WritingFinding[] {
  const language = ad.language === "nn" || ad.language === "en" ? ad.language : "nb";
  const text = [ad.title, ad.summary, ad.description].join("\n");
  const everything = [...sentencesOf(text), ...ad.tasks];
  return [
    ...readability(ad),
    ...everything.flatMap((sentence) => phrasesIn(sentence, language, "ad")),
    ...everything.flatMap((sentence) => claimsIn(sentence, language, ad)),
    ...[...ad.musts, ...ad.wishes].flatMap((line) => phrasesIn(line, language, "criteria")),
    ...criteria(ad, language),
    ...reasons(ad),
  ];
}

const whole = { sentence: null, hit: null, value: null };

function readability(ad: WritingAd): WritingFinding[] {
  const text = [ad.summary, ad.description].join("\n");
  const words = wordsOf(text).length;
  if (words === 0) return [];
  const weight = lix(text);
  const found: WritingFinding[] = [];
  if (weight > limits.lix) {
    const heaviest = sentencesOf(text).toSorted((a, b) => longWordsOf(b).length - longWordsOf(a).length)[0];
    found.push({
      advice: "lix",
      source: "lix",
      section: "ad",
      sentence: heaviest ?? null,
      hit: null,
      value: weight,
    });
  }
  if (words > limits.longWords)
    found.push({ ...whole, advice: "long", source: "plain", section: "ad", value: words });
  if (words < limits.shortWords)
    found.push({ ...whole, advice: "short", source: "offer", section: "ad", value: words });
  return found;
}

type Language = keyof typeof phrases;

function phrasesIn(sentence: string, language: Language, section: EditSection): WritingFinding[] {
  return phrases[language].flatMap(({ kind, pattern }) => {
    const hit = pattern.exec(sentence)?.[0];
    return hit ? [{ advice: kind, source: kind, section, sentence, hit, value: null }] : [];
  });
}

function claimsIn(sentence: string, language: Language, ad: WritingAd): WritingFinding[] {
  const kept: Record<Claim, boolean> = {
    remote: ad.remoteDays > 0,
    flexitime: ad.hasCoreHours,
    stipend: ad.hasStipend,
    permanent: ad.isPermanent,
  };
  return (Object.keys(kept) as Claim[]).flatMap((claim) => {
    const hit = claims[language][claim].exec(sentence);
    if (!hit || kept[claim] || denials[language].test(sentence.slice(0, hit.index))) return [];
    const section = claim === "remote" || claim === "flexitime" ? "place" : "pay";
    return [{ advice: `claim.${claim}`, source: "fields", section, sentence, hit: hit[0], value: null }];
  });
}

function criteria(ad: WritingAd, language: Language): WritingFinding[] {
  const found: WritingFinding[] = ad.musts.flatMap((sentence) => {
    const hit = wishWords[language].exec(sentence)?.[0];
    return hit
      ? [{ advice: "wishAsMust", source: "qualification", section: "criteria", sentence, hit, value: null }]
      : [];
  });
  if (ad.musts.length > limits.musts)
    found.unshift({
      ...whole,
      advice: "manyMusts",
      source: "qualification",
      section: "criteria",
      value: ad.musts.length,
    });
  return found;
}

function reasons(ad: WritingAd): WritingFinding[] {
  const found: WritingFinding[] = [];
  const tell = (advice: WritingAdvice, section: EditSection) =>
    found.push({ ...whole, advice, source: "offer", section });
  if (ad.remoteDays === 0 && !ad.hasCoreHours) tell("noFlexibility", "place");
  if (ad.developmentBenefits === 0) tell("noDevelopment", "benefits");
  if (ad.benefits < limits.benefits) tell("fewBenefits", "benefits");
  return found;
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? [];
}

function longWordsOf(text: string): string[] {
  return wordsOf(text).filter((word) => [...word].length > 6);
}
