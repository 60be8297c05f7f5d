import { createHash } from "node:crypto";
import type { SupabaseClient } from "@supabase/supabase-js";
import type postgres from "postgres";
import { type Cv, renderCvPdf } from "./cv-pdf.ts";
import { demoId } from "./demo-id.ts";
import { insertRows } from "./insert-rows.ts";
import { type Letter, writeLetter } from "./letters.ts";
import type { Candidate } from "./people.ts";

export type Step = { status: string; at: string; letter?: Letter };

export type ApplicationSeed = {
  /** Gives the application its fixed id. */
  number: number;
  listing: { id: string; title: string; agency: string; questionIds: string[] };
  /** The case handler's account; null where the steps are nobody's. */
  handlerId: string | null;
  candidate: Candidate;
  steps: Step[];
  motivation: string | null;
  answers: string[];
  cv: Cv | null;
  offListReason: string | null;
  /** For a cohort's ad: what each wish is for, the strongest of its kind first. */
  wishes?: { kind: string; agency_id?: string; region?: string; theme_id?: string }[];
};

const BUCKET = "application-documents";
const BY_CANDIDATE = new Set(["draft", "submitted", "withdrawn", "accepted", "declined"]);
const OUTCOMES = new Set(["not_selected", "hired", "declined", "offer_withdrawn", "offer_expired"]);
const PARALLEL_UPLOADS = 6;
const FIRST_WISH = 100_000;
const MAX_WISHES = 30;

const applicationId = (seed: ApplicationSeed) => demoId("application", seed.number);
const timeOf = (seed: ApplicationSeed, status: string) =>
  seed.steps.find((step) => step.status === status)?.at ?? null;

function documentOf(seed: ApplicationSeed) {
  if (!seed.cv) return [];
  const { candidate } = seed;
  const pdf = renderCvPdf(candidate.fullName, candidate.title, seed.cv);
  const row = {
    id: demoId("document", seed.number),
    application_id: applicationId(seed),
    kind: "cv",
    storage_key: `${applicationId(seed)}/${demoId("file", seed.number)}`,
    file_name: `CV ${candidate.fullName}.pdf`,
    content_type: "application/pdf",
    byte_size: pdf.length,
    sha256: createHash("sha256").update(pdf).digest("hex"),
    scan_status: "not_scanned",
    uploaded_at: seed.steps[0]!.at,
  };
  return [{ row, pdf }];
}

/** Stores the candidates' CVs in the private bucket; storing one again replaces it. */
export async function storeDocuments(
  seeds: ApplicationSeed[],
  storage: SupabaseClient["storage"],
): Promise<void> {
  const documents = seeds.flatMap(documentOf);
  for (let i = 0; i < documents.length; i += PARALLEL_UPLOADS) {
    await Promise.all(
      documents.slice(i, i + PARALLEL_UPLOADS).map(async ({ row, pdf }) => {
        const options = { contentType: row.content_type, upsert: true };
        const { error } = await storage.from(BUCKET).upload(row.storage_key, new Uint8Array(pdf), options);
        if (error) throw error;
      }),
    );
  }
}

/** Inserts applications with answers, documents, letters and history. Runs past the guards: their dates are past. */
export async function loadApplications(
  tx: postgres.TransactionSql,
  seeds: ApplicationSeed[],
  subjects: Map<string, string>,
): Promise<void> {
  await insertRows(
    tx,
    "public.applications",
    seeds.map((seed) => {
      const { candidate, steps } = seed;
      const last = steps.at(-1)!;
      const { status } = last;
      const submitted = timeOf(seed, "submitted");
      const { phone, birthDate, gender, municipality, country, title } = candidate;
      return {
        id: applicationId(seed),
        listing_id: seed.listing.id,
        candidate_id: candidate.id,
        status,
        full_name: candidate.fullName,
        email: candidate.email,
        phone,
        birth_date: birthDate,
        gender,
        municipality_number: municipality,
        country_code: country,
        occupational_title: title,
        motivation: seed.motivation,
        off_list_requested: seed.offListReason !== null,
        off_list_reason: seed.offListReason,
        created_at: steps[0]!.at,
        updated_at: last.at,
        submitted_at: submitted,
        told_at: OUTCOMES.has(status) ? last.at : null,
      };
    }),
  );
  await insertRows(
    tx,
    "public.application_answers",
    seeds.flatMap((seed) =>
      seed.answers.map((answer, index) => ({
        application_id: applicationId(seed),
        listing_id: seed.listing.id,
        question_id: seed.listing.questionIds[index],
        answer,
        updated_at: seed.steps[0]!.at,
      })),
    ),
  );
  await insertRows(
    tx,
    "public.application_wishes",
    seeds.flatMap((seed) =>
      (seed.wishes ?? []).map((wish, index, all) => ({
        id: demoId("wish", FIRST_WISH + seed.number * MAX_WISHES + index),
        application_id: applicationId(seed),
        rank: all.slice(0, index + 1).filter(({ kind }) => kind === wish.kind).length,
        agency_id: null,
        region: null,
        theme_id: null,
        ...wish,
      })),
    ),
  );
  await insertRows(
    tx,
    "public.application_documents",
    seeds.flatMap(documentOf).map(({ row }) => row),
  );
  await insertRows(
    tx,
    "public.events",
    seeds.flatMap((seed) =>
      seed.steps.map((step, index) => {
        const actor = BY_CANDIDATE.has(step.status) ? seed.candidate.id : seed.handlerId;
        return {
          at: step.at,
          kind: "application_status",
          listing_id: seed.listing.id,
          application_id: applicationId(seed),
          actor_subject: actor ? subjects.get(actor) : null,
          from_status: seed.steps[index - 1]?.status ?? null,
          to_status: step.status,
        };
      }),
    ),
  );
  await insertRows(
    tx,
    "public.application_messages",
    seeds.flatMap((seed) =>
      seed.steps.flatMap(({ letter, status, at }) => {
        if (!letter) return [];
        const { candidate, listing } = seed;
        const firstName = candidate.fullName.split(" ")[0]!;
        const facts = { firstName, title: listing.title, agency: listing.agency };
        return {
          id: crypto.randomUUID(),
          application_id: applicationId(seed),
          author_id: seed.handlerId,
          sent_by: "agency",
          ...writeLetter(letter, candidate.locale, facts),
          about_status: status,
          sent_at: at,
        };
      }),
    ),
  );
}
