import { readDemoFile } from "./demo-file.ts";

export type Stipend = {
  benefit_id: string;
  amount_nok: number;
  per: "once" | "month" | "year";
  max_nok?: number;
  payer: "employer" | "municipality" | "county" | "state_loan_fund";
  conditions: string;
  binding_months: number;
  repayment?: string | null;
  /** A date, or "year" for the first day of the year in which the ad was published. */
  valid_from: string;
};

export type Question = {
  kind: "text" | "yes_no" | "choice";
  prompt: string;
  hint?: string;
  /** Place in the list of musts, from 1. */
  criterion?: number;
  choices?: string[];
  max_length?: number;
  is_required?: boolean;
};

export type ListingSeed = {
  /** Gives the ad its fixed id. */
  number: number;
  /** Slug of the agency. */
  agency: string;
  /** Days from the day of the start; an ad that is published on a day to come is scheduled. */
  days: { publish: number; deadline: number; concluded?: number; archived?: number };
  /** Where an ad is that has not been published yet. */
  stage?: "draft" | "in_review";
  /** A deadline that was moved to `days.deadline`. */
  extension?: { original_deadline: number; changed: number; reason: string };
  /** MM-DD on which the job begins, the first one at least two months after the deadline. */
  start_on?: string;
  /** Columns of public.listings as they stand. */
  columns: { slug: string; language: string } & Record<string, unknown>;
  municipalities: string[];
  required_skills: string[];
  desired_skills: string[];
  missions: string[];
  benefits: { id: string; parameters: Record<string, unknown> }[];
  stipends: Stipend[];
  must: string[];
  desired: string[];
  questions: Question[];
  outcome?: string;
};

/** The example ads that are live or closed a few days ago. */
export function listExampleListings(): ListingSeed[] {
  return readDemoFile<ListingSeed[]>("listings.json");
}
