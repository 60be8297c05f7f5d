import type { TFunction } from "i18next";
import { nameIn, type Reference } from "~/domain/reference/reference";
import { formatDate, formatMoney } from "~/locales/format";
import type { Locale } from "~/locales/locale";
import { lastDayBefore } from "../../../search/oslo-days.ts";
import type { FilterGroup, SearchRequest } from "../../../search/port.ts";
import type { Choice } from "../../../search/read-search-params.ts";
import { languageList } from "./listing-page-data";

/** `agencies`: names by slug, where a page shows agencies. */
export type Words = {
  t: TFunction<"listings">;
  locale: Locale;
  reference: Reference;
  agencies?: ReadonlyMap<string, string>;
};

/** What a value of a facet is called in a list of its kind; `written` stands for what has no name. */
export function valueLabel(group: FilterGroup, value: string, words: Words, written = value): string {
  const { t, locale, reference } = words;
  const named = (row: Parameters<typeof nameIn>[0] | undefined) => (row ? nameIn(row, locale) : written);
  switch (group) {
    case "county":
      return reference.counties.get(value)?.name ?? written;
    case "municipality":
      return municipalityName(value, reference) ?? written;
    case "occupation":
      return named(reference.occupations.get(value));
    case "skill":
      return named(reference.skills.get(value));
    case "mission":
      return named(reference.missions.get(value));
    case "benefit":
      return t(`benefitFacet.${value}` as "benefitFacet.student-loan-zone", {
        defaultValue: named(reference.benefits.get(value)),
      });
    case "language":
      return /^[a-z]{2,3}$/.test(value) ? languageList([value], locale, t) : written;
    case "agency":
      return words.agencies?.get(value) ?? written;
    default:
      return t(`${group === "remote" ? "remoteFacet" : group}.${value}` as "extent.full_time", {
        defaultValue: written,
      });
  }
}

/** Two names belong to two municipalities each; those carry their county. */
export function municipalityName(
  number: string,
  { municipalities, counties }: Reference,
): string | undefined {
  const place = municipalities.get(number);
  if (!place) return undefined;
  const isShared = [...municipalities.values()].some((other) => other.name === place.name && other !== place);
  return isShared ? `${place.name} (${counties.get(place.county_number)?.name})` : place.name;
}

const titles = {
  salaryMin: "salary",
  stipendMin: "stipendFrom",
  experienceMax: "experience",
  deadlineBefore: "deadline",
  publishedAfter: "other",
  remoteMin: "remote",
  within: "near",
} as const;

/** The name of a facet or range: "Fylke", "Lønn i året". */
export function groupTitle(group: Choice["group"] | "near", { t }: Pick<Words, "t">): string {
  return t(`search.groups.${group in titles ? titles[group as "within"] : (group as "county")}`);
}

/** What a choice is called standing alone, as on a chip. `isKnown` is false for what nobody can answer. */
export function chipLabel(choice: Choice, request: SearchRequest, isKnown: boolean, words: Words): string {
  const { t, locale, reference } = words;
  const { group, value, raw } = choice;
  if (!isKnown) return t("search.chip.named", { name: groupTitle(group, words), value: raw });
  switch (group) {
    case "salaryMin":
      return t("search.chip.salary", { amount: formatMoney(Number(value), locale) });
    case "stipendMin":
      return t("search.chip.stipend", { amount: formatMoney(Number(value), locale) });
    case "experienceMax":
      return t("search.chip.experience", { count: Number(value) });
    case "deadlineBefore":
      return t("search.chip.deadline", { date: formatDate(lastDayBefore(value), locale) });
    case "within": {
      const place = municipalityName(request.near ?? "", reference) ?? raw;
      return t("search.chip.near", { km: value, place });
    }
    case "remote":
      return t(`search.chip.remote.${value as "1"}`);
    case "employmentForm":
      return value === "permanent" ? t("search.chip.permanent") : valueLabel(group, value, words, raw);
    default:
      return valueLabel(group as FilterGroup, value, words, raw);
  }
}
