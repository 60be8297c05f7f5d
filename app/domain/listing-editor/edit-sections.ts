/** The parts of an ad, in the order in which they are written. */
export const editSections = [
  "ad",
  "criteria",
  "place",
  "pay",
  "benefits",
  "mission",
  "contact",
  "dates",
] as const;
export type EditSection = (typeof editSections)[number];

/** The last piece of the address at which a section is written. */
export const sectionSlugs: Record<EditSection, string> = {
  ad: "annonsen",
  criteria: "oppgaver-og-krav",
  place: "sted-og-fleksibilitet",
  pay: "lonn-og-stipend",
  benefits: "fordeler",
  mission: "samfunnsoppdrag",
  contact: "kontakt",
  dates: "datoer",
};

/** The section with that address; the first one when there is none in it, null for an address that leads nowhere. */
export function sectionAt(slug: string | undefined): EditSection | null {
  if (slug === undefined) return "ad";
  return editSections.find((section) => sectionSlugs[section] === slug) ?? null;
}

/** What the database may name as missing for publication, and where it is written; the agency's own matters nowhere. */
export const gateItems = {
  description: "ad",
  occupation: "ad",
  position_code: "ad",
  criteria: "criteria",
  place: "place",
  pay: "pay",
  mission: "mission",
  contact: "contact",
  public_list_notice: "contact",
  deadline: "dates",
  verified_agency: null,
} as const satisfies Record<string, EditSection | null>;
export type GateItem = keyof typeof gateItems;

/** What should be looked at twice before publication, and where it is written. */
export const warnings = {
  deadline_soon: "dates",
  pay_range_wide: "pay",
  pay_low: "pay",
} as const satisfies Record<string, EditSection>;
export type Warning = keyof typeof warnings;

/** A short deadline is only told; the others look like a slip of the pen and have to be confirmed. */
export const needsConfirmation = (warning: Warning) => warning !== "deadline_soon";
