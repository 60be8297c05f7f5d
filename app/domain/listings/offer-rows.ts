import type { TFunction } from "i18next";
import type { Reference } from "~/domain/reference/reference";
import { capitalise, formatDate, formatMoney, formatMoneyRange } from "~/locales/format";
import type { Locale } from "~/locales/locale";
import type { Tables } from "../../../supabase/types.ts";
import { type BenefitText, benefitText, clock } from "./benefit-text";
import { benefitParameters } from "./listing";
import { stipendAmount, stipendName } from "./listing-card-data";

/** One sentence; `isOwn` is the employer's, in the language of the ad. */
export type Phrase = { text: string; isOwn: boolean };

export type OfferRow = {
  id: "flexibility" | "stipend" | "living" | "security" | "development" | "pay";
  /** What is offered, each with the small print below it. Empty: the ad does not say. */
  items: { main: string; small: Phrase[] }[];
};

type Offer = Pick<
  Tables<"listings">,
  | "work_model"
  | "remote_days"
  | "core_hours_start"
  | "core_hours_end"
  | "reduced_hours_from_percent"
  | "compressed_week"
  | "job_share"
  | "travel_days_per_year"
  | "employment_form"
  | "fte_percent"
  | "duration_months"
  | "salary_min"
  | "salary_max"
  | "salary_per"
  | "salary_note"
  | "position_code"
  | "position_title"
> & {
  stipends: Tables<"listing_stipends">[];
  benefits: Pick<Tables<"listing_benefits">, "benefit_id" | "position" | "parameters">[];
};

type Words = { t: TFunction<"listings">; locale: Locale; reference: Reference; now: Date };

const living = new Set(["stipend", "workplace"]);

/** The targeted part of an ad: flexibility, stipend, housing, security, development and pay, always in this order. */
export function offerRows(offer: Offer, words: Words): OfferRow[] {
  const security = benefitsOf(
    offer,
    words,
    (category, id) => (category === "security" || category === "pension") && id !== "permanent-position",
  );
  const development = benefitsOf(offer, words, (category) => category === "development");
  const everyday = benefitsOf(offer, words, (category) => living.has(category));
  const rows: OfferRow[] = [
    { id: "flexibility", items: flexibility(offer, words) },
    { id: "stipend", items: offer.stipends.map((stipend) => stipendItem(stipend, words)) },
    { id: "living", items: everyday.map(itemOf) },
    { id: "security", items: [{ main: employment(offer, words), small: security.flatMap(oneLine) }] },
    { id: "development", items: development.map(itemOf) },
    { id: "pay", items: pay(offer, words) },
  ];
  return rows.filter(({ id, items }) => items.length > 0 || id !== "living");
}

function flexibility(offer: Offer, words: Words): OfferRow["items"] {
  const { t } = words;
  const main =
    offer.work_model === "remote"
      ? t("listing.remoteAll")
      : offer.remote_days === 0
        ? t("listing.onsite")
        : t("listing.remoteDays", { count: offer.remote_days });
  const hasFlexitime = offer.benefits.some(({ benefit_id }) => benefit_id === "flexitime");
  const hours = offer.core_hours_start &&
    offer.core_hours_end && { start: clock(offer.core_hours_start), end: clock(offer.core_hours_end) };
  const benefits = benefitsOf(
    offer,
    words,
    (category, id) => category === "flexibility" && id !== "hybrid-work" && !(hours && id === "flexitime"),
  );
  const travel = offer.travel_days_per_year;
  const reduced = offer.reduced_hours_from_percent;
  const small = [
    ...phrases(hours && t(hasFlexitime ? "listing.flexitime" : "listing.coreHours", hours)),
    ...benefits.flatMap(oneLine),
    ...phrases(
      reduced !== null && t("listing.reduced", { percent: reduced }),
      offer.compressed_week && t("listing.compressed"),
      offer.job_share && t("listing.jobShare"),
      travel === 0 && t("listing.noTravel"),
      travel !== null && travel > 0 && t("listing.travel", { count: travel }),
    ),
  ];
  return [{ main, small }];
}

function stipendItem(stipend: Tables<"listing_stipends">, { t, locale, reference, now }: Words) {
  const { valid_from: from, valid_to: to } = stipend;
  const day = (date: string | null) => (date ? formatDate(date, locale, now) : "");
  return {
    main: t("listing.stipendAmount", {
      name: stipendName(stipend.benefit_id, reference, locale, t),
      amount: stipendAmount(stipend, locale, t),
    }),
    small: [
      ...phrases(
        t(`listing.payer.${stipend.payer as "employer"}`),
        stipend.max_nok !== null &&
          stipend.max_nok > stipend.amount_nok &&
          t("listing.stipendMax", { amount: formatMoney(stipend.max_nok, locale) }),
        // What the state loan fund takes off a debt binds nobody; its conditions say what it takes.
        stipend.binding_months > 0
          ? t("listing.binding", { count: stipend.binding_months })
          : stipend.payer !== "state_loan_fund" && t("listing.noBinding"),
      ),
      ...own(stipend.conditions),
      ...own(stipend.repayment),
      ...phrases(
        (from || to) &&
          t(`listing.valid.${from && to ? "both" : from ? "from" : "to"}`, { from: day(from), to: day(to) }),
      ),
    ],
  };
}

function employment(offer: Offer, { t }: Words): string {
  const form = t(`employment.${offer.employment_form as "permanent"}`, { percent: offer.fte_percent });
  const months = offer.duration_months;
  return months ? `${form}. ${t("listing.duration", { count: months })}` : form;
}

function pay(offer: Offer, { t, locale }: Words): OfferRow["items"] {
  const range = formatMoneyRange(offer.salary_min, offer.salary_max, locale);
  if (!range) return [];
  const { position_code: code, position_title: title } = offer;
  const position = code
    ? title
      ? t("listing.positionCode", { title, code })
      : t("listing.positionCodeOnly", { code })
    : (title ?? "");
  return [
    {
      main: t(`listing.payPer.${offer.salary_per as "year"}`, { amount: range }),
      small: [...phrases(position), ...own(offer.salary_note)],
    },
  ];
}

function benefitsOf(
  offer: Offer,
  words: Words,
  wanted: (category: string, id: string) => boolean,
): BenefitText[] {
  const asStipend = new Set(offer.stipends.map(({ benefit_id }) => benefit_id));
  return offer.benefits
    .toSorted((a, b) => a.position - b.position)
    .flatMap(({ benefit_id, parameters }) => {
      const benefit = words.reference.benefits.get(benefit_id);
      return benefit && !asStipend.has(benefit_id) && wanted(benefit.category, benefit_id)
        ? [benefitText(benefit, benefitParameters(parameters), words)]
        : [];
    });
}

function itemOf({ name, details, own: written }: BenefitText) {
  return { main: name, small: [...phrases(details.join(", ")), ...written.flatMap(own)] };
}

function oneLine({ name, details, own: written }: BenefitText): Phrase[] {
  return [...phrases([name, ...details].join(", ")), ...written.flatMap(own)];
}

function phrases(...texts: (string | false | null | undefined)[]): Phrase[] {
  return texts.flatMap((text) => (text ? [{ text: sentence(text), isOwn: false }] : []));
}

function own(text: string | null): Phrase[] {
  return text?.trim() ? [{ text: sentence(text), isOwn: true }] : [];
}

/** A sentence begins with a capital and ends with a full stop, once. */
function sentence(text: string): string {
  const begun = capitalise(text.trim());
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}
