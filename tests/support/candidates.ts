import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import { PUBLISHABLE_KEY } from "../../supabase/local/api-keys.ts";
import { expect, mailTo, signIn } from "./e2e.ts";
import { DEMO_PASSWORD, LOCAL_API_URL } from "./e2e-settings.ts";

/** The password of everyone that `makeCandidate` makes; the demo's people have `DEMO_PASSWORD`. */
export const PASSWORD = "En-lang-setning-2026";

/** The case handler of the demo agency's listings. */
export const RECRUITER = "rekrutterer@demo.example";

/** `client` is a session of theirs at the API. */
export type Candidate = { email: string; fullName: string; client: SupabaseClient };

/** A session of the Supabase API under test, without a person. */
export function apiClient(): SupabaseClient {
  return createClient(LOCAL_API_URL, PUBLISHABLE_KEY, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
  });
}

/** The API as a person with a demo account. */
export async function signedInClient(email: string): Promise<SupabaseClient> {
  const client = apiClient();
  const { error } = await client.auth.signInWithPassword({ email, password: DEMO_PASSWORD });
  if (error) throw error;
  return client;
}

/** The link in the newest mail about `subject` to an address. */
export async function mailLink(address: string, subject: RegExp): Promise<URL> {
  const { text } = await mailTo(address, subject);
  const link = /https?:\/\/\S+\/auth\/confirm\?\S+/.exec(text)?.[0];
  if (!link) throw new Error(`No link in the mail to ${address}`);
  return new URL(link);
}

export const newAddress = () => `kandidat-${randomUUID().slice(0, 12)}@example.test`;

/** A person with a confirmed account of their own. */
export async function makeCandidate(
  wanted: { fullName?: string | undefined; locale?: "nb" | "nn" | "en" } = {},
): Promise<Candidate> {
  const { fullName = "Kari Kandidat", locale = "nb" } = wanted;
  const email = newAddress();
  const client = apiClient();
  const options = { data: { full_name: fullName, locale } };
  const made = await client.auth.signUp({ email, password: PASSWORD, options });
  expect(made.error).toBeNull();
  const link = await mailLink(email, /./);
  const token_hash = link.searchParams.get("token_hash") ?? "";
  const confirmed = await client.auth.verifyOtp({ token_hash, type: "signup" });
  expect(confirmed.error).toBeNull();
  expect((await client.rpc("prove_address")).error).toBeNull();
  return { email, fullName, client };
}

/** A new person who is signed in on the page. */
export async function signInAsNewCandidate(page: Page, fullName?: string): Promise<Candidate> {
  const candidate = await makeCandidate({ fullName });
  await signIn(page, candidate.email, PASSWORD);
  return candidate;
}

export type FoundListing = { id: string; slug: string; title: string };

/** A live example ad with a required question in text; `agency` narrows it to one employer's. */
export async function findLiveListing(agency?: string, { isDueFirst = false } = {}): Promise<FoundListing> {
  let query = apiClient()
    .from("listings")
    .select("id, slug, title, agencies!inner(slug), listing_questions!inner(kind)")
    .eq("status", "published")
    .eq("language", "nb")
    .eq("listing_questions.kind", "text")
    .eq("is_example", true)
    .lte("publish_at", new Date().toISOString())
    .gt("deadline", new Date(Date.now() + 3_600_000).toISOString());
  if (agency) query = query.eq("agencies.slug", agency);
  const { data, error } = await query.order("deadline", { ascending: isDueFirst }).limit(1).single();
  if (error) throw error;
  return { id: data.id, slug: data.slug, title: data.title };
}

/** An ad whose deadline is over. */
export async function findExpiredListing(): Promise<FoundListing> {
  const { data, error } = await apiClient()
    .from("listings")
    .select("id, slug, title")
    .eq("status", "published")
    .lt("deadline", new Date().toISOString())
    .limit(1)
    .single();
  if (error) throw error;
  return data;
}

/** A small PDF as a file to choose. */
export function pdfFile(name = "CV Kari Kandidat.pdf") {
  const body = "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
  return { name, mimeType: "application/pdf", buffer: Buffer.from(body) };
}
