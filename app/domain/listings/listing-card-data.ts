import type { TFunction } from "i18next";
import { nameIn, type Reference } from "~/domain/reference/reference";
import { formatDate, formatDaysLeft, formatMoney, formatNumber, joinList } from "~/locales/format";
import { i18nFor } from "~/locales/i18n";
import type { Locale } from "~/locales/locale";
import type { Tables } from "../../../supabase/types.ts";
import { benefitText } from "./benefit-text";
import { adLang, benefitParameters, publicListingState } from "./listing";

/** One row of the select in `listings.server.ts`. */
export type ListingCardRow = Pick<
  Tables<"listings">,
  | "id"
  | "slug"
  | "title"
  | "summary"
  | "language"
  | "status"
  | "is_example"
  | "work_model"
  | "remote_days"
  | "salary_min"
  | "salary_max"
  | "salary_per"
  | "deadline"
  | "primary_mission"
  | "kind"
  | "start_date"
  | "start_text"
  | "duration_months"
> & {
  agency: { name: string };
  places: { municipality_number: string; position: number }[];
  stipends: Pick<Tables<"listing_stipends">, "benefit_id" | "amount_nok" | "per" | "max_nok">[];
  benefits: Pick<Tables<"listing_benefits">, "benefit_id" | "position" | "parameters">[];
};

/** A card, ready to show in one language. What is unknown is null. */
export type ListingCardData = {
  id: string;
  slug: string;
  title: string;
  summary: string;
  lang: string | undefined;
  agency: string;
  place: string;
  isExample: boolean;
  remote: { days: number; text: string; isStrong: boolean };
  stipend: { label: string; amount: string; more: string | undefined } | null;
  pay: { label: string; range: string | null };
  deadline: { date: string; left: string } | null;
  isLive: boolean;
  mission: string | undefined;
  benefits: string[];
  start: string | null;
  months: number | null;
};

// These stand among the four facts already, or say of nearly every public job the same.
const notOnCards = new Set([
  "flexitime",
  "hybrid-work",
  "remote-anywhere",
  "permanent-position",
  "strong-job-protection",
  "collective-agreement",
  "pension-public",
  "afp",
  "full-sick-pay",
  "paid-parental-leave",
  "group-life-insurance",
]);

/** Turns a row into a card. `now` decides the time left; strong is what stands out: three remote days, any stipend. */
export function listingCardData(
  row: ListingCardRow,
  reference: Reference,
  locale: Locale,
  now: Date,
): ListingCardData {
  const t = i18nFor(locale).getFixedT(locale, "listings");
  const mission = row.primary_mission ? reference.missions.get(row.primary_mission) : undefined;
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    summary: row.summary,
    lang: adLang(row.language, locale),
    agency: row.agency.name,
    place: placeText(row, reference, locale, t),
    isExample: row.is_example,
    remote: {
      days: row.remote_days,
      text:
        row.remote_days === 0
          ? t("card.noRemote")
          : row.work_model === "remote"
            ? t("card.wholeWeek")
            : t("card.remoteDays", { count: row.remote_days }),
      isStrong: row.remote_days >= 3,
    },
    stipend: stipendFact(row.stipends, reference, locale, t),
    pay: {
      label: t(`card.pay.${row.salary_per as "year"}`),
      range: numberRange(row.salary_min, row.salary_max, locale),
    },
    deadline:
      row.deadline === null
        ? null
        : {
            date: formatDate(row.deadline, locale, now),
            left:
              publicListingState(row, now) === "closed"
                ? t("card.closed")
                : formatDaysLeft(row.deadline, locale, now),
          },
    isLive: publicListingState(row, now) === "live",
    mission: mission && nameIn(mission, locale),
    benefits: benefitTags(row, reference, locale, t).slice(0, mission ? 4 : 5),
    start: row.start_date ? formatDate(row.start_date, locale, now) : row.start_text,
    months: row.duration_months,
  };
}

/** Names of the places of work, the first one first: "Sogndal, Brønnøy eller Oslo"; a trainee works at all of them. */
export function placeText(
  { places, kind }: Pick<ListingCardRow, "places" | "kind">,
  reference: Reference,
  locale: Locale,
  t: TFunction<"listings">,
): string {
  const names = places
    .toSorted((a, b) => a.position - b.position)
    .map(({ municipality_number }) => reference.municipalities.get(municipality_number)?.name ?? "");
  return names.length > 0
    ? joinList(names.filter(Boolean), locale, kind === "traineeship" ? "and" : "or")
    : t("remoteFacet.anywhere");
}

/** The short name of a stipend: what it does for the reader rather than what the scheme is called. */
export function stipendName(
  benefitId: string,
  reference: Reference,
  locale: Locale,
  t: TFunction<"listings">,
): string {
  const benefit = reference.benefits.get(benefitId);
  return t(`stipendName.${benefitId}` as "stipendName.relocation-grant", {
    defaultValue: benefit ? nameIn(benefit, locale) : benefitId,
  });
}

/** "50 000 kr" or "60 000 kr i året". */
export function stipendAmount(
  stipend: { amount_nok: number; per: string },
  locale: Locale,
  t: TFunction<"listings">,
): string {
  return t(`per.${stipend.per as "once"}`, { amount: formatMoney(stipend.amount_nok, locale) });
}

function stipendFact(
  stipends: ListingCardRow["stipends"],
  reference: Reference,
  locale: Locale,
  t: TFunction<"listings">,
): ListingCardData["stipend"] {
  const yearly = (s: (typeof stipends)[number]) => s.amount_nok * (s.per === "month" ? 12 : 1);
  const [largest, ...others] = stipends.toSorted((a, b) => yearly(b) - yearly(a));
  if (!largest) return null;
  return {
    label: stipendName(largest.benefit_id, reference, locale, t),
    amount: stipendAmount(largest, locale, t),
    more:
      others.length === 0
        ? undefined
        : others.length === 1
          ? t("card.oneMore")
          : t("card.more", { count: others.length }),
  };
}

/** "670 000–800 000": the label says the unit. */
function numberRange(min: number | null, max: number | null, locale: Locale): string | null {
  const ends = [min, max].filter((end) => end !== null).map((end) => formatNumber(end, locale));
  return ends.length === 0 ? null : [...new Set(ends)].join("–");
}

function benefitTags(row: ListingCardRow, reference: Reference, locale: Locale, t: TFunction<"listings">) {
  const shown = new Set(row.stipends.map(({ benefit_id }) => benefit_id));
  return row.benefits
    .toSorted((a, b) => a.position - b.position)
    .flatMap(({ benefit_id, parameters }) => {
      const benefit = reference.benefits.get(benefit_id);
      if (!benefit || notOnCards.has(benefit_id) || shown.has(benefit_id)) return [];
      const { name, details } = benefitText(benefit, benefitParameters(parameters), { t, locale, reference });
      return details[0] ? `${name}, ${details[0]}` : name;
    });
}
