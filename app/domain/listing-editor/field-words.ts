import { nameIn, type Reference } from "~/domain/reference/reference";
import { skillNames } from "~/domain/reference/skill-names";
import { capitalise } from "~/locales/format";
import { i18nFor } from "~/locales/i18n";
import type { Locale } from "~/locales/locale";
import { offeredBenefits } from "./benefits-section";
import { type StipendBenefit, stipendBenefits, workLanguages } from "./choices";
import type { EditorWords } from "./define-section";
import type { EditSection } from "./edit-sections";
import type { OwnListing } from "./own-listing.server";
import { placeNames } from "./places";

type Choice = { value: string; label: string };
export type OfferedBenefit = { id: string; name: string; description: string; parameters: string[] };

/** The choices and names that one section's fields offer; empty for the others, so that no page carries them all. */
export type FieldWords = {
  places: string[];
  skills: string[];
  occupations: Choice[];
  missions: Choice[];
  stipends: { id: StipendBenefit; name: string }[];
  /** Working languages the ad has beside those that every ad is offered. */
  otherLanguages: Choice[];
  benefits: { category: string; benefits: OfferedBenefit[] }[];
  /** Sentences the law or good manners ask for, in the language of the ad. */
  suggested: { publicListNotice: string; diversityStatement: string };
};

const categories = ["flexibility", "security", "pension", "stipend", "development", "workplace"];

export function fieldWords(section: EditSection, listing: OwnListing, words: EditorWords): FieldWords {
  const { reference, locale } = words;
  const when = <Item>(wanted: EditSection | EditSection[], items: () => Item[]) =>
    [wanted].flat().includes(section) ? items() : [];
  return {
    places: when(["place", "benefits"], () => placeNames(reference)),
    skills: when("criteria", () => skillNames(reference, locale)),
    occupations: when("ad", () =>
      [...reference.occupations.values()].map((row) => ({ value: row.code, label: nameIn(row, locale) })),
    ),
    missions: when("mission", () =>
      [...reference.missions.values()].map((row) => ({ value: row.id, label: nameIn(row, locale) })),
    ),
    stipends: when("pay", () =>
      stipendBenefits.flatMap((id) => {
        const benefit = reference.benefits.get(id);
        return benefit?.employer_types.includes(words.employerType)
          ? [{ id, name: nameIn(benefit, locale) }]
          : [];
      }),
    ),
    otherLanguages: when("criteria", () => languageChoices(words)),
    benefits: when("benefits", () => benefitGroups(words)),
    suggested: suggestedSentences(section, listing),
  };
}

function benefitGroups(words: EditorWords): FieldWords["benefits"] {
  const offered = offeredBenefits(words);
  return categories
    .map((category) => ({
      category,
      benefits: offered
        .filter((benefit) => benefit.category === category)
        .map((benefit) => ({
          id: benefit.id,
          name: nameIn(benefit, words.locale),
          description: benefit[`description_${words.locale}`],
          parameters: benefit.parameters,
        })),
    }))
    .filter(({ benefits }) => benefits.length > 0);
}

function languageChoices({ otherLanguages, locale }: EditorWords): Choice[] {
  const names = new Intl.DisplayNames([locale], { type: "language" });
  return otherLanguages.map((value) => ({ value, label: capitalise(names.of(value) ?? value) }));
}

/** The diversity statement is nobody's duty: it is offered until somebody has saved the section, with it or without. */
function suggestedSentences(
  section: EditSection,
  { language, edits }: Pick<OwnListing, "language" | "edits">,
): FieldWords["suggested"] {
  if (section !== "contact") return { publicListNotice: "", diversityStatement: "" };
  const isWritten = edits.some((edit) => edit.section === "contact");
  const locale: Locale = language === "nn" || language === "en" ? language : "nb";
  const t = i18nFor(locale).getFixedT(locale, "editor");
  return {
    publicListNotice: t("suggested.publicListNotice"),
    diversityStatement: isWritten ? "" : t("suggested.diversityStatement"),
  };
}

/** What a section has to know of the reference data, of the employer and of the ad. */
export function editorWords(listing: OwnListing, reference: Reference, locale: Locale): EditorWords {
  const offered: readonly string[] = workLanguages;
  return {
    reference,
    locale,
    employerType: listing.employer.employer_type,
    otherLanguages: listing.work_languages.filter((language) => !offered.includes(language)),
  };
}
