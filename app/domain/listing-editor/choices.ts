/* The answers that fields offer, for the forms' schemas and their fields alike. */

export const adLanguages = ["nb", "nn", "en", "se"] as const;
export const listingKinds = ["job", "traineeship", "apprenticeship"] as const;

export const questionKinds = ["text", "yes_no", "choice"] as const;
/** As many questions as an ad may ask. */
export const questionNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
/** Levels of the national classification of education (NUS), one of each name. */
export const educationLevels = ["2", "3", "5", "6", "7", "8"] as const;
export const clearances = ["confidential", "secret", "top_secret"] as const;
export const workLanguages = ["nb", "nn", "en", "se"] as const;

export const workModels = ["onsite", "hybrid", "remote"] as const;

export const employmentForms = [
  "permanent",
  "temporary",
  "substitute",
  "project",
  "fixed_term",
  "trainee",
  "apprentice",
  "holiday",
] as const;
export const payPeriods = ["year", "month", "hour"] as const;
export const stipendPeriods = ["once", "month", "year"] as const;
export const payers = ["employer", "municipality", "county", "state_loan_fund"] as const;

/** Benefits that are an amount of money for one person. `private.stipend_benefits` says the same. */
export const stipendBenefits = [
  "recruitment-stipend",
  "education-stipend",
  "relocation-grant",
  "commute-support",
  "student-loan-zone",
  "student-loan-district",
] as const;
export type StipendBenefit = (typeof stipendBenefits)[number];

/** How a case may end. */
export const outcomes = ["hired", "no_qualified", "withdrawn", "declined_offers", "funding_lost"] as const;

/** How a benefit's parameter is typed, by its key. Whatever is not a place or a text is a whole number. */
export function parameterKind(key: string): "text" | "place" | "places" | "number" {
  if (key.endsWith("_municipalities")) return "places";
  if (key.endsWith("_municipality")) return "place";
  return ["provider", "agreement", "conversion_terms", "housing_type", "percent_or_days"].includes(key)
    ? "text"
    : "number";
}
