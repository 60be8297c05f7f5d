import type { JobPosting, Place, WithContext } from "schema-dts";
import type { Reference } from "~/domain/reference/reference";
import { toDate } from "~/locales/format";
import { publicListingState } from "./listing";
import type { ListingRow } from "./listings.server";

const employmentTypes: Record<string, string> = {
  temporary: "TEMPORARY",
  substitute: "TEMPORARY",
  project: "TEMPORARY",
  trainee: "INTERN",
  apprentice: "INTERN",
  fixed_term: "TEMPORARY",
  holiday: "TEMPORARY",
};

/**
 * What search engines read about an ad (schema.org JobPosting) as JSON that may stand in a script element, or null when
 * they should not have it: examples are invented, and closed ads must not be offered as open. `html` is the rendered
 * description, `url` the page's address.
 */
export function jobPosting(
  row: ListingRow,
  html: string,
  reference: Reference,
  url: string,
  now: Date,
): string | null {
  if (row.is_example || publicListingState(row, now) !== "live" || !row.publish_at || !row.deadline)
    return null;
  const isRemote = row.work_model === "remote";
  const places = row.places
    .toSorted((a, b) => a.position - b.position)
    .flatMap(({ municipality_number }) => placeOf(municipality_number, reference));
  const posting: WithContext<JobPosting> = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title: row.title,
    description: html,
    url,
    identifier: { "@type": "PropertyValue", name: row.agency.name, value: row.id },
    datePosted: toDate(row.publish_at).toISOString(),
    validThrough: toDate(row.deadline).toISOString(),
    directApply: true,
    totalJobOpenings: row.positions,
    employmentType: [
      row.extent === "part_time" ? "PART_TIME" : "FULL_TIME",
      employmentTypes[row.employment_form],
    ].filter((type) => type !== undefined),
    hiringOrganization: {
      "@type": "GovernmentOrganization",
      name: row.agency.name,
      ...(row.agency.website && { sameAs: row.agency.website }),
    },
    ...(places.length > 0 && { jobLocation: places }),
    ...(isRemote && {
      jobLocationType: "TELECOMMUTE",
      applicantLocationRequirements: { "@type": "Country", name: "Norway" },
    }),
    ...(row.salary_min !== null &&
      row.salary_max !== null && {
        baseSalary: {
          "@type": "MonetaryAmount",
          currency: "NOK",
          value: {
            "@type": "QuantitativeValue",
            minValue: row.salary_min,
            maxValue: row.salary_max,
            unitText: row.salary_per.toUpperCase(),
          },
        },
      }),
    ...(row.tasks.length > 0 && { responsibilities: row.tasks.join("\n") }),
    ...(row.criteria.length > 0 && { qualifications: row.criteria.map(({ text }) => text).join("\n") }),
  };
  // An ad's text may hold `</script>`, so no `<` is left in it.
  return JSON.stringify(posting).replaceAll("<", "\\u003c");
}

function placeOf(number: string, { municipalities, counties }: Reference): Place[] {
  const municipality = municipalities.get(number);
  if (!municipality) return [];
  const county = counties.get(municipality.county_number);
  return [
    {
      "@type": "Place",
      address: {
        "@type": "PostalAddress",
        addressLocality: municipality.name,
        ...(county && { addressRegion: county.name }),
        addressCountry: "NO",
      },
    },
  ];
}
