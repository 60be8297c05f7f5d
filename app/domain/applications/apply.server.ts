import { z } from "zod";
import { toDate } from "~/locales/format";
import type { RequestDatabase } from "~/platform/database.server";
import { publicListingState, publicStatuses } from "../listings/listing";
import type { ApplicationStatus } from "./application-steps";
import type { ApplyListing, ApplyQuestion, DocumentKind, Gender, OwnApplication } from "./apply";
import { type WishChoices, wishColumns, wishesOf } from "./wishes";

export const applicationColumns =
  `id, status, submitted_at, updated_at, full_name, email, phone, birth_date, gender,
  municipality_number, country_code, occupational_title, motivation, off_list_requested, off_list_reason,
  application_answers(question_id, answer, updated_at),
  application_documents(id, kind, file_name, byte_size, storage_key, uploaded_at),
  ${wishColumns}` as const;

export const questionColumns =
  `listing_questions(id, kind, prompt, hint, choices, is_required, max_length, position,
  listing_criteria(kind, text))` as const;

/** A public ad with its questions, or null when there is none at this address. */
export async function findApplyListing(
  database: RequestDatabase,
  slug: string,
): Promise<ApplyListing | null> {
  const { data, error } = await database
    .from("listings")
    .select(
      `id, slug, title, kind, language, status, deadline, agencies(name, deletion_term_months), ${questionColumns}` as const,
    )
    .eq("slug", slug)
    .in("status", publicStatuses)
    .order("position", { referencedTable: "listing_questions" })
    .maybeSingle();
  if (error) throw error;
  if (!data?.agencies || !data.deadline) return null;
  return {
    id: data.id,
    slug: data.slug,
    title: data.title,
    language: data.language,
    agency: data.agencies.name,
    deadline: data.deadline,
    isLive: publicListingState(data, new Date()) === "live",
    deletionMonths: data.agencies.deletion_term_months,
    questions: data.listing_questions.map(applyQuestion),
    wishChoices: data.kind === "traineeship" ? await findWishChoices(database, data.id) : null,
  };
}

const wishChoices = z.object({
  programme: z.string(),
  slug: z.string().nullable(),
  hosts: z.array(z.object({ id: z.uuid(), name: z.string(), municipality: z.string() })),
});

async function findWishChoices(database: RequestDatabase, listingId: string): Promise<WishChoices | null> {
  const { data, error } = await database.rpc("wish_choices", { p_listing: listingId });
  if (error) throw error;
  return wishChoices.nullable().parse(data);
}

/** The person's own application to an ad that has not been taken back, or null. */
export async function findOwnApplication(
  database: RequestDatabase,
  listingId: string,
  accountId: string,
): Promise<OwnApplication | null> {
  const { data, error } = await selectApplications(database)
    .eq("listing_id", listingId)
    .eq("candidate_id", accountId)
    .neq("status", "withdrawn")
    .order("uploaded_at", { referencedTable: "application_documents" })
    .maybeSingle();
  if (error) throw error;
  return data && ownApplication(data);
}

type QuestionRow = {
  id: string;
  kind: string;
  prompt: string;
  hint: string | null;
  choices: string[];
  is_required: boolean;
  max_length: number;
  listing_criteria: { kind: string; text: string } | null;
};

export function applyQuestion(row: QuestionRow): ApplyQuestion {
  return {
    id: row.id,
    kind: row.kind as ApplyQuestion["kind"],
    prompt: row.prompt,
    hint: row.hint,
    choices: row.choices,
    isRequired: row.is_required,
    maxLength: row.max_length,
    criterion: row.listing_criteria && {
      kind: row.listing_criteria.kind as "must" | "desired",
      text: row.listing_criteria.text,
    },
  };
}

type Row = NonNullable<Awaited<ReturnType<typeof selectApplications>>["data"]>[number];
function selectApplications(database: RequestDatabase) {
  return database.from("applications").select(applicationColumns);
}

export function ownApplication(row: Row): OwnApplication {
  const saved = [
    row.updated_at,
    ...row.application_answers.map((answer) => answer.updated_at),
    ...row.application_documents.map((document) => document.uploaded_at),
  ];
  return {
    id: row.id,
    status: row.status as ApplicationStatus,
    submittedAt: row.submitted_at,
    savedAt: saved.reduce((newest, at) => (toDate(at) > toDate(newest) ? at : newest)),
    details: {
      fullName: row.full_name,
      email: row.email,
      phone: row.phone,
      birthDate: row.birth_date,
      gender: row.gender as Gender | null,
      home: row.country_code ?? row.municipality_number,
      occupationalTitle: row.occupational_title,
    },
    motivation: row.motivation,
    offListRequested: row.off_list_requested,
    offListReason: row.off_list_reason,
    answers: Object.fromEntries(
      row.application_answers.map(({ question_id, answer }) => [question_id, answer]),
    ),
    documents: row.application_documents.map((document) => ({
      id: document.id,
      kind: document.kind as DocumentKind,
      fileName: document.file_name,
      byteSize: document.byte_size,
      storageKey: document.storage_key,
    })),
    wishes: wishesOf(row.application_wishes),
  };
}

/** What a draft still lacks before it can be sent, as the database sees it. */
export async function listMissingParts(database: RequestDatabase, applicationId: string): Promise<string[]> {
  const { data, error } = await database.rpc("missing_for_submission", { p_application: applicationId });
  if (error) throw error;
  return data ?? [];
}
