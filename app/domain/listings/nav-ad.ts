import { z } from "zod";
import type { Reference } from "~/domain/reference/reference";
import { toDate } from "~/locales/format";
import type { ListingRow } from "./listings.server";

/** Nav's words for how one is employed. */
const engagementTypes: Record<string, string> = {
  permanent: "Fast",
  temporary: "Engasjement",
  substitute: "Vikariat",
  project: "Prosjekt",
  trainee: "Trainee",
  apprentice: "Lærling",
  fixed_term: "Åremål",
  holiday: "Feriejobb",
};
const remoteWords: Record<string, string> = {
  onsite: "Hjemmekontor ikke mulig",
  hybrid: "Hybridkontor",
  remote: "Hjemmekontor",
};

const place = z.object({
  country: z.string(),
  county: z.string().optional(),
  municipal: z.string().optional(),
});
const localTime = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);

/** An ad as Nav's import API takes it (navikt/pam-import-api, docs): times on the clock in Norway, properties as strings. */
export const navAdSchema = z.object({
  reference: z.string().min(1).max(254),
  title: z.string().min(1).max(511),
  adText: z.string().min(1),
  published: localTime,
  expires: localTime,
  privacy: z.literal("SHOW_ALL"),
  positions: z.number().int().min(1),
  contactList: z.array(
    z.object({
      name: z.string().optional(),
      title: z.string().optional(),
      email: z.string().optional(),
      phone: z.string().optional(),
    }),
  ),
  locationList: z.array(place).min(1),
  employer: z.object({
    reference: z.string(),
    businessName: z.string(),
    orgnr: z.string().optional(),
    location: place,
  }),
  categoryList: z.array(z.object({ code: z.string(), categoryType: z.literal("STYRK08"), name: z.string() })),
  properties: z.record(z.string(), z.string()),
});
export type NavAd = z.output<typeof navAdSchema>;

/**
 * A public ad in the form in which Nav receives vacancies (arbeidsmarkedsloven § 7); null while it is not public or has
 * no dates. `html` is the rendered description, `url` the page where one applies. The organisation number is the
 * agency's own: Nav wants a sub-unit's, and finds the employer by name and place where it does not know the number.
 */
export function navAd(row: ListingRow, html: string, reference: Reference, url: string): NavAd | null {
  if (row.status !== "published" || !row.publish_at || !row.deadline) return null;
  const occupation = row.occupation_code ? reference.occupations.get(row.occupation_code) : undefined;
  const places = row.places
    .toSorted((a, b) => a.position - b.position)
    .map(({ municipality_number }) => placeOf(municipality_number, reference));
  const locationList = places.length > 0 ? places : [{ country: "NORGE" }];
  return {
    reference: row.id,
    title: row.title,
    adText: adText(row, html),
    published: localClock(row.publish_at),
    expires: localClock(row.deadline),
    privacy: "SHOW_ALL",
    positions: row.positions,
    contactList: [
      {
        ...(row.contact_name && { name: row.contact_name }),
        ...(row.contact_role && { title: row.contact_role }),
        ...(row.contact_email && { email: row.contact_email }),
        ...(row.contact_phone && { phone: row.contact_phone }),
      },
    ],
    locationList,
    employer: {
      reference: row.agency.slug,
      businessName: row.agency.name,
      ...(row.agency.org_number && { orgnr: row.agency.org_number }),
      location: locationList[0] ?? { country: "NORGE" },
    },
    categoryList: occupation
      ? [{ code: occupation.code, categoryType: "STYRK08", name: occupation.name_nb }]
      : [],
    properties: {
      extent: row.extent === "part_time" ? "Deltid" : "Heltid",
      engagementtype: engagementTypes[row.employment_form] ?? "Annet",
      remote: remoteWords[row.work_model] ?? "Hjemmekontor ikke mulig",
      sector: "Offentlig",
      applicationdue: localClock(row.deadline),
      applicationurl: url,
      ...(row.start_date ? { starttime: row.start_date } : row.start_text && { starttime: row.start_text }),
      ...(row.position_title && { jobtitle: row.position_title }),
      ...(row.agency.website && { employerhomepage: row.agency.website }),
    },
  };
}

/** One ad a line, as the API takes a stream of them. */
export function navLine(ad: NavAd): string {
  return `${JSON.stringify(navAdSchema.parse(ad))}\n`;
}

function adText(row: ListingRow, html: string): string {
  const list = (items: readonly string[]) =>
    items.length > 0 ? `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join("")}</ul>` : "";
  const paragraph = (text: string | null) => (text ? `<p>${escapeHtml(text)}</p>` : "");
  const criteria = row.criteria.toSorted((a, b) => a.position - b.position).map(({ text }) => text);
  return [
    paragraph(row.mission_sentence),
    html,
    list(row.tasks),
    list(criteria),
    paragraph(row.public_list_notice),
  ]
    .filter(Boolean)
    .join("\n");
}

function placeOf(number: string, { municipalities, counties }: Reference) {
  const municipality = municipalities.get(number);
  const county = municipality && counties.get(municipality.county_number);
  return {
    country: "NORGE",
    ...(county && { county: county.name.toUpperCase() }),
    ...(municipality && { municipal: municipality.name.toUpperCase() }),
  };
}

const clock = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Oslo",
  dateStyle: "short",
  timeStyle: "medium",
});

function localClock(instant: string): string {
  return clock.format(toDate(instant)).replace(" ", "T");
}

function escapeHtml(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign,
  );
}
