import { z } from "zod";

const instant = z.iso.datetime().meta({ description: "An instant in UTC, ISO 8601." });

const place = z.object({
  municipality: z.string().regex(/^\d{4}$/),
  name: z.string(),
  county: z.string().regex(/^\d{2}$/),
  countyName: z.string(),
});

const pay = z.object({
  min: z.int().min(0),
  max: z.int().min(0),
  currency: z.literal("NOK"),
  per: z.enum(["year", "month", "hour"]),
});

const stipend = z.object({
  benefit: z.string(),
  amountNok: z.int().min(1),
  per: z.enum(["once", "month", "year"]),
  maxNok: z.int().min(1).nullable(),
  payer: z.enum(["employer", "municipality", "county", "state_loan_fund"]),
  conditions: z.string(),
  bindingMonths: z.int().min(0),
  repayment: z.string().nullable(),
});

const benefit = z.object({
  id: z.string(),
  parameters: z.record(
    z.string(),
    z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly(), z.null()]),
  ),
});

/**
 * One live listing as everybody may have it in machine form. It holds no contact person: names, addresses and telephone
 * numbers stand on the listing's page alone. Numbers and ids are those of the search parameters.
 */
export const publishedListing = z.object({
  id: z.uuid(),
  url: z.url().meta({ description: "The listing's page." }),
  kind: z.enum(["job", "traineeship", "apprenticeship"]),
  language: z
    .enum(["nb", "nn", "en", "se"])
    .meta({ description: "The language of the listing's own texts." }),
  title: z.string(),
  summary: z.string(),
  agency: z.object({
    slug: z.string(),
    name: z.string(),
    orgNumber: z.string().nullable(),
    employerType: z.enum(["state", "state-enterprise", "county", "municipality", "inter-municipal"]),
    url: z.url(),
  }),
  places: z
    .array(place)
    .meta({ description: "Places of work, the first one first; none for a fully remote job." }),
  occupation: z.string().nullable().meta({ description: "STYRK-08 unit group." }),
  positions: z.int().min(1),
  employmentForm: z.enum([
    "permanent",
    "temporary",
    "substitute",
    "project",
    "trainee",
    "apprentice",
    "fixed_term",
    "holiday",
  ]),
  durationMonths: z.int().min(1).nullable(),
  ftePercent: z.int().min(1).max(100),
  pay: pay.nullable(),
  workModel: z.enum(["onsite", "hybrid", "remote"]),
  remoteDays: z.int().min(0).max(5).meta({ description: "Days a week that may be worked from home." }),
  missions: z.array(z.string()).meta({ description: "Mission themes, the primary one first." }),
  missionSentence: z.string().nullable().meta({ description: "What happens if nobody does the job." }),
  benefits: z.array(benefit),
  stipends: z.array(stipend),
  publishedAt: instant,
  updatedAt: instant,
  deadline: instant,
});
export type PublishedListing = z.output<typeof publishedListing>;

/** The whole listing: with its text, tasks, skills and what applicants are assessed against. */
export const publishedListingDetail = publishedListing.extend({
  descriptionHtml: z.string(),
  tasks: z.array(z.string()),
  criteria: z.array(z.object({ kind: z.enum(["must", "desired"]), text: z.string() })),
  skills: z.array(z.object({ id: z.string(), level: z.enum(["required", "desired"]) })),
  educationLevel: z.int().min(0).max(8).nullable().meta({ description: "NUS2000, level." }),
  experienceYearsMin: z.int().min(0),
  workLanguages: z.array(z.string()),
  changes: z
    .array(
      z.object({
        field: z.enum(["title", "pay", "place", "deadline"]),
        from: z.string().nullable(),
        to: z.string().nullable(),
        reason: z.string().nullable(),
        changedAt: instant,
      }),
    )
    .meta({ description: "What has changed since publication, the newest first." }),
});
export type PublishedListingDetail = z.output<typeof publishedListingDetail>;

/** One page of listings. It may hold fewer than were asked for; go on as long as there is a `next`. */
export const publishedListingPage = z.object({
  items: z.array(publishedListing),
  next: z.url().nullable().meta({ description: "The next page, with the same search." }),
  relaxed: z
    .boolean()
    .meta({ description: "No listing has all the words of `q`, so these have fewer of them." }),
  corrected: z
    .string()
    .nullable()
    .meta({ description: "The words that were searched for when one of `q` was misspelt." }),
  degraded: z.boolean().meta({ description: "The newest changes may be missing for a moment." }),
  note: z.string().optional(),
});
export type PublishedListingPage = z.output<typeof publishedListingPage>;

/** A refusal (RFC 9457). `problems` names each parameter that could not be read. */
export const problem = z.object({
  type: z.literal("about:blank"),
  title: z.string(),
  status: z.int().min(400).max(599),
  detail: z.string().optional(),
  problems: z.array(z.object({ key: z.string(), value: z.string(), reason: z.string() })).optional(),
});
export type Problem = z.output<typeof problem>;
