/** At least so much of a central state agency's text over a year is in each written form (språklova § 13), in percent. */
const LEAST_SHARE = 25;

export type LanguageShare = {
  forms: { language: "nb" | "nn"; ads: number; words: number; percent: number }[];
  /** Whether the share is a duty: the state's own bodies; municipalities and counties decide for themselves. */
  isDuty: boolean;
  /** The form there is too little of, for those who have the duty. */
  tooLittle: "nb" | "nn" | null;
};

type Row = { language: string; ads: number; words: number };

/** The share of each written form by words, for an agency of that kind; null when no ad was in Norwegian. */
export function languageShare(rows: readonly Row[], employerType: string): LanguageShare | null {
  const of = (language: "nb" | "nn") => rows.find((row) => row.language === language) ?? { ads: 0, words: 0 };
  const total = of("nb").words + of("nn").words;
  if (total === 0) return null;
  const nynorsk = Math.round((of("nn").words / total) * 100);
  const forms = (["nb", "nn"] as const).map((language) => ({
    language,
    ads: of(language).ads,
    words: of(language).words,
    percent: language === "nn" ? nynorsk : 100 - nynorsk,
  }));
  const isDuty = employerType === "state";
  // Judged by the words themselves: what is rounded up to 25 is still less.
  const lesser = of("nn").words < of("nb").words ? "nn" : "nb";
  const isShort = of(lesser).words * 100 < total * LEAST_SHARE;
  return { forms, isDuty, tooLittle: isDuty && isShort ? lesser : null };
}
