import { benefitParameters } from "~/domain/listings/listing";
import type { Reference } from "~/domain/reference/reference";
import { toDate } from "~/locales/format";
import type { PublishedListing, PublishedListingDetail } from "./published-listing";
import type { DetailRow, PublishedRow } from "./published-listings.server";

const instant = (stored: string) => toDate(stored).toISOString();

/**
 * A row as the world may have it. `siteUrl` is the public address. What the columns' checks allow is what the types
 * allow, so values go through as they are.
 */
export function publishedListingData(
  row: PublishedRow,
  reference: Reference,
  siteUrl: string,
): PublishedListing {
  const address = (path: string) => new URL(path, siteUrl).href;
  return {
    id: row.id,
    url: address(`/stillinger/${row.slug}`),
    kind: row.kind as PublishedListing["kind"],
    language: row.language as PublishedListing["language"],
    title: row.title,
    summary: row.summary,
    agency: {
      slug: row.agency.slug,
      name: row.agency.name,
      orgNumber: row.agency.org_number,
      employerType: row.agency.employer_type as PublishedListing["agency"]["employerType"],
      url: address(`/arbeidsgivere/${row.agency.slug}`),
    },
    places: row.places
      .toSorted((a, b) => a.position - b.position)
      .flatMap(({ municipality_number }) => placeOf(municipality_number, reference)),
    occupation: row.occupation_code,
    positions: row.positions,
    employmentForm: row.employment_form as PublishedListing["employmentForm"],
    durationMonths: row.duration_months,
    ftePercent: row.fte_percent,
    pay: payOf(row),
    workModel: row.work_model as PublishedListing["workModel"],
    remoteDays: row.remote_days,
    missions: [row.primary_mission, ...row.missions.map(({ theme_id }) => theme_id).toSorted()].filter(
      (id, index, all): id is string => id !== null && all.indexOf(id) === index,
    ),
    missionSentence: row.mission_sentence,
    benefits: row.benefits
      .toSorted((a, b) => a.position - b.position)
      .map(({ benefit_id, parameters }) => ({ id: benefit_id, parameters: benefitParameters(parameters) })),
    stipends: row.stipends.map(stipendOf).toSorted((a, b) => a.benefit.localeCompare(b.benefit)),
    publishedAt: instant(row.publish_at ?? row.updated_at),
    updatedAt: instant(row.updated_at),
    deadline: instant(row.deadline ?? row.updated_at),
  };
}

/** The whole listing; `descriptionHtml` is its rendered text. */
export function publishedListingDetailData(
  row: DetailRow,
  descriptionHtml: string,
  reference: Reference,
  siteUrl: string,
): PublishedListingDetail {
  return {
    ...publishedListingData(row, reference, siteUrl),
    descriptionHtml,
    tasks: row.tasks,
    criteria: row.criteria
      .toSorted((a, b) => a.position - b.position)
      .map(({ kind, text }) => ({ kind: kind as "must" | "desired", text })),
    skills: row.skills
      .map(({ skill_id, level }) => ({ id: skill_id, level: level as "required" | "desired" }))
      .toSorted((a, b) => a.id.localeCompare(b.id)),
    educationLevel: row.education_level,
    experienceYearsMin: row.experience_years_min,
    workLanguages: row.work_languages,
    changes: row.changes.map(({ field, old_value, new_value, reason, changed_at }) => ({
      field: field as PublishedListingDetail["changes"][number]["field"],
      from: old_value,
      to: new_value,
      reason,
      changedAt: instant(changed_at),
    })),
  };
}

function placeOf(number: string, { municipalities, counties }: Reference): PublishedListing["places"] {
  const municipality = municipalities.get(number);
  if (!municipality) return [];
  const county = municipality.county_number;
  return [
    {
      municipality: number,
      name: municipality.name,
      county,
      countyName: counties.get(county)?.name ?? county,
    },
  ];
}

function payOf({ salary_min, salary_max, salary_per }: PublishedRow): PublishedListing["pay"] {
  if (salary_min === null || salary_max === null) return null;
  return { min: salary_min, max: salary_max, currency: "NOK", per: salary_per as "year" };
}

function stipendOf(row: PublishedRow["stipends"][number]): PublishedListing["stipends"][number] {
  return {
    benefit: row.benefit_id,
    amountNok: row.amount_nok,
    per: row.per as "once",
    maxNok: row.max_nok,
    payer: row.payer as "employer",
    conditions: row.conditions,
    bindingMonths: row.binding_months,
    repayment: row.repayment,
  };
}
