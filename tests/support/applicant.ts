import { randomUUID } from "node:crypto";
import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import { PUBLISHABLE_KEY } from "../../supabase/local/api-keys.ts";
import { renderCvPdf } from "../../supabase/local/demo/cv-pdf.ts";
import { mailTo } from "./e2e.ts";
import { DEMO_PASSWORD, LOCAL_API_URL } from "./e2e-settings.ts";

/** The agency whose people have demo accounts: `rekrutterer@demo.example` handles its listings. */
export const DEMO_AGENCY = "eksempel-kommune";

export function apiClient(): SupabaseClient {
  return createClient(LOCAL_API_URL, PUBLISHABLE_KEY, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
  });
}

/** The API as a person with the password of the demo accounts. */
export async function signedInClient(email: string): Promise<SupabaseClient> {
  const client = apiClient();
  const { error } = await client.auth.signInWithPassword({ email, password: DEMO_PASSWORD });
  if (error) throw error;
  return client;
}

/** A candidate nobody else's test knows: signed up, confirmed by the link in the mail, and signed in. */
export async function makeCandidate(wanted: { fullName?: string; locale?: "nb" | "nn" | "en" } = {}) {
  const { fullName = "Prøve Søker", locale = "nb" } = wanted;
  const email = `soker-${randomUUID().slice(0, 12)}@example.test`;
  const client = apiClient();
  const signedUp = await client.auth.signUp({
    email,
    password: DEMO_PASSWORD,
    options: { data: { full_name: fullName, locale } },
  });
  if (signedUp.error) throw signedUp.error;
  const mail = await mailTo(email, /./);
  const token_hash = /token_hash=([\w-]+)/.exec(mail.text)?.[1];
  if (!token_hash) throw new Error("The confirmation mail holds no link");
  const confirmed = await client.auth.verifyOtp({ token_hash, type: "signup" });
  if (confirmed.error) throw confirmed.error;
  return { client, email, fullName };
}

type Candidate = Awaited<ReturnType<typeof makeCandidate>>;

/** An open listing of the demo agency on which the recruiter is case handler. */
export async function openListing() {
  const recruiter = await signedInClient("rekrutterer@demo.example");
  const { data, error } = await recruiter
    .from("listings")
    .select("id, slug, title, agency:agencies!inner(slug), listing_questions(id, kind, choices)")
    .eq("agencies.slug", DEMO_AGENCY)
    .eq("status", "published")
    .gt("deadline", new Date(Date.now() + 3_600_000).toISOString())
    .order("deadline", { ascending: false })
    .limit(1);
  if (error) throw error;
  const listing = data[0];
  if (!listing) throw new Error("The demo agency has no open listing");
  return listing;
}

/** A sent application with answers and a CV, made as the candidate through the API. */
export async function sendApplication(candidate: Candidate) {
  const { client, fullName, email } = candidate;
  const listing = await openListing();
  const must = async <Row>(call: PromiseLike<{ data: Row; error: unknown }>) => {
    const { data, error } = await call;
    if (error) throw error;
    return data;
  };
  const id: string = await must(client.rpc("start_application", { p_listing: listing.id }));
  const details = {
    full_name: fullName,
    email,
    phone: "90000000",
    birth_date: "1998-05-17",
    gender: "woman",
    municipality_number: "4640",
    occupational_title: "Utvikler",
  };
  await must(client.rpc("save_application_details", { p_application: id, p_details: details }));
  const answers = listing.listing_questions.map(({ id: question_id, kind, choices }) => ({
    application_id: id,
    listing_id: listing.id,
    question_id,
    answer: kind === "yes_no" ? "yes" : kind === "choice" ? choices[0] : "Et planverktøy for helse.",
  }));
  await must(client.from("application_answers").insert(answers));
  const pdf = renderCvPdf(fullName, "Utvikler", {
    work: ["2022–nå Utvikler"],
    education: [],
    skills: ["SQL"],
  });
  const storage_key = `${id}/${randomUUID()}`;
  await must(
    client.storage
      .from("application-documents")
      .upload(storage_key, new Blob([new Uint8Array(pdf)], { type: "application/pdf" }), {
        contentType: "application/pdf",
      }),
  );
  const document = {
    application_id: id,
    kind: "cv",
    storage_key,
    file_name: "Søkerens CV.pdf",
    content_type: "application/pdf",
    byte_size: pdf.byteLength,
    sha256: "0".repeat(64),
  };
  const saved = await must(client.from("application_documents").insert(document).select("id").single());
  await must(client.rpc("submit_application", { p_application: id }));
  return {
    id,
    listing,
    documentId: (saved as { id: string }).id,
    path: `/virksomhet/${DEMO_AGENCY}/soknader/${id}`,
    listPath: `/virksomhet/${DEMO_AGENCY}/stillinger/${listing.id}/soknader`,
  };
}

/** Moves an application as the demo agency's recruiter, past the page. */
export async function move(application: string, to: string, message?: string): Promise<void> {
  const recruiter = await signedInClient("rekrutterer@demo.example");
  const { error } = await recruiter.rpc("move_application", {
    p_application: application,
    p_to: to,
    ...(message && { p_subject: "Om søknaden", p_message: message }),
  });
  if (error) throw error;
}
