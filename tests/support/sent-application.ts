import { randomUUID } from "node:crypto";
import { renderCvPdf } from "../../supabase/local/demo/cv-pdf.ts";
import { type Candidate, RECRUITER, signedInClient } from "./candidates.ts";

/** The agency whose people have demo accounts: {@link RECRUITER} handles its listings. */
export const DEMO_AGENCY = "eksempel-kommune";

/** An open listing of the demo agency on which the recruiter is case handler. */
async function openListing() {
  const recruiter = await signedInClient(RECRUITER);
  const { data, error } = await recruiter
    .from("listings")
    .select("id, slug, title, agency:agencies!inner(slug), listing_questions(id, kind, choices)")
    .eq("agencies.slug", DEMO_AGENCY)
    .eq("status", "published")
    .eq("is_example", true)
    .lte("publish_at", new Date().toISOString())
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
  const recruiter = await signedInClient(RECRUITER);
  const { error } = await recruiter.rpc("move_application", {
    p_application: application,
    p_to: to,
    ...(message && { p_subject: "Om søknaden", p_message: message }),
  });
  if (error) throw error;
}
