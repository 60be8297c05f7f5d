import { randomBytes, randomUUID } from "node:crypto";
import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { makeAgency, makeLiveListing } from "../support/hiring.ts";

/*
 * The supabase-js calls that the app relies on. With SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY and SUPABASE_SECRET_KEY set
 * it runs against that project (a disposable one, migrated and with at least one live listing), else against the
 * embedded stack.
 */
const { SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY = "", SUPABASE_SECRET_KEY = "" } = process.env;
const PASSWORD = "Kontrakt-passord-2026";
const PDF = Buffer.from("%PDF-1.7\n%âãÏÓ\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF");

let database: TestDatabase | undefined;
let anon: SupabaseClient;
let service: SupabaseClient;
let newClient: () => SupabaseClient;
let listingId: string;

const options = { auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false } };
const newEmail = () => `kontrakt-${randomUUID()}@example.test`;

beforeAll(async () => {
  if (SUPABASE_URL) {
    newClient = () => createClient(SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY, options);
    service = createClient(SUPABASE_URL, SUPABASE_SECRET_KEY, options);
  } else {
    database = await createTestDatabase();
    const api = await database.api();
    newClient = () => api.client();
    service = api.service();
    await makeLiveListing(database.sql, (await makeAgency(database.sql)).id);
  }
  anon = newClient();
  const { data } = await anon
    .from("listings")
    .select("id")
    .eq("status", "published")
    .gt("deadline", new Date().toISOString())
    .limit(1)
    .single();
  listingId = data!.id;
});
afterAll(() => database?.close());

type Link = { tokenHash: string; redirectTo?: string };

/** The newest mail link that the Send Email hook has put into the outbox for this account. */
async function linkFor(email: string, template: string): Promise<Link> {
  const { data, error } = await service.rpc("claim_mail", { p_worker: "contract", p_limit: 100 });
  expect(error).toBeNull();
  const mails = (data as { id: string; address: string; template: string; props: Link }[]).filter(
    (mail) => mail.address === email && mail.template === template,
  );
  for (const mail of mails) await service.rpc("finish_mail", { p_id: mail.id, p_worker: "contract" });
  return mails.at(-1)!.props;
}

/** Its secret part. */
const tokenHashFor = async (email: string, template: string) => (await linkFor(email, template)).tokenHash;

async function signUp(email = newEmail()) {
  const client = newClient();
  const { data, error } = await client.auth.signUp({
    email,
    password: PASSWORD,
    options: { data: { full_name: "Kontrakt Person", locale: "nn" } },
  });
  expect(error).toBeNull();
  return { client, email, data };
}

async function signedUp() {
  const { client, email } = await signUp();
  const token_hash = await tokenHashFor(email, "confirm");
  const { data, error } = await client.auth.verifyOtp({ token_hash, type: "signup" });
  expect(error).toBeNull();
  return { client, email, id: data.user!.id };
}

describe("accounts", () => {
  test("signing up gives no session before the mail link is used, and one after", async () => {
    const { client, email, data } = await signUp();
    expect(data.session).toBeNull();
    const early = await newClient().auth.signInWithPassword({ email, password: PASSWORD });
    expect(early.error?.code).toBe("email_not_confirmed");
    const token_hash = await tokenHashFor(email, "confirm");
    const confirmed = await client.auth.verifyOtp({ token_hash, type: "signup" });
    expect(confirmed.error).toBeNull();
    expect(confirmed.data.session?.access_token).toBeTruthy();
    const again = await newClient().auth.verifyOtp({ token_hash, type: "signup" });
    expect(again.error?.code).toBe("otp_expired");
    const { data: account } = await client.from("accounts").select("full_name, locale").single();
    expect(account).toEqual({ full_name: "Kontrakt Person", locale: "nn" });
  });

  test("signing up again looks the same whether the address is known or not", async () => {
    const { email } = await signedUp();
    const again = await newClient().auth.signUp({ email, password: PASSWORD });
    expect(again.error).toBeNull();
    expect(again.data.session).toBeNull();
    const { data } = await service.rpc("claim_mail", { p_worker: "contract", p_limit: 100 });
    expect((data as { address: string }[]).filter((mail) => mail.address === email)).toEqual([]);
  });

  test("an address that waits for confirmation gets a fresh link", async () => {
    const { email } = await signUp();
    await tokenHashFor(email, "confirm");
    if (SUPABASE_URL) await new Promise((done) => setTimeout(done, 61_000));
    expect((await newClient().auth.resend({ type: "signup", email })).error).toBeNull();
    const token_hash = await tokenHashFor(email, "confirm");
    expect((await newClient().auth.verifyOtp({ token_hash, type: "signup" })).error).toBeNull();
  }, 90_000);

  // A hosted project leads on to addresses of its own list alone.
  test.skipIf(SUPABASE_URL)("signing up once more leads on to where the person is going now", async () => {
    const { email } = await signUp();
    await tokenHashFor(email, "confirm");
    const emailRedirectTo = "http://site.test/nn/om";
    await newClient().auth.signUp({ email, password: PASSWORD, options: { emailRedirectTo } });
    expect(await linkFor(email, "confirm")).toMatchObject({ redirectTo: emailRedirectTo });
  });

  test("sign-in, claims, refresh, sign-out", async () => {
    const { email, id } = await signedUp();
    const client = newClient();
    const wrong = await client.auth.signInWithPassword({ email, password: "feil-passord" });
    expect(wrong.error?.code).toBe("invalid_credentials");
    const { data, error } = await client.auth.signInWithPassword({ email, password: PASSWORD });
    expect(error).toBeNull();
    const claims = await client.auth.getClaims();
    expect(claims.data?.claims).toMatchObject({ sub: id, email, role: "authenticated" });
    const refreshed = await client.auth.refreshSession({ refresh_token: data.session!.refresh_token });
    expect(refreshed.error).toBeNull();
    expect(refreshed.data.user?.id).toBe(id);
    expect((await client.auth.signOut()).error).toBeNull();
    const gone = await newClient().auth.getUser(refreshed.data.session!.access_token);
    expect(gone.error).not.toBeNull();
  });

  test("a mail link signs in, a recovery link lets the password be changed", async () => {
    const { email } = await signedUp();
    const byMail = newClient();
    const asked = await byMail.auth.signInWithOtp({ email, options: { shouldCreateUser: false } });
    expect(asked.error).toBeNull();
    const link = await tokenHashFor(email, "sign_in_link");
    expect((await byMail.auth.verifyOtp({ token_hash: link, type: "magiclink" })).error).toBeNull();

    const client = newClient();
    if (SUPABASE_URL) await new Promise((done) => setTimeout(done, 61_000));
    expect((await client.auth.resetPasswordForEmail(email)).error).toBeNull();
    const token_hash = await tokenHashFor(email, "recovery");
    expect((await client.auth.verifyOtp({ token_hash, type: "recovery" })).error).toBeNull();
    const password = `Nytt-${PASSWORD}`;
    expect((await client.auth.updateUser({ password })).error).toBeNull();
    expect((await newClient().auth.signInWithPassword({ email, password })).error).toBeNull();
  }, 90_000);

  test("a mail link for an unknown address is refused and a recovery is not", async () => {
    const email = newEmail();
    const link = await newClient().auth.signInWithOtp({ email, options: { shouldCreateUser: false } });
    expect(link.error).not.toBeNull();
    expect((await newClient().auth.resetPasswordForEmail(email)).error).toBeNull();
  });
});

describe("rows", () => {
  test("embeds, counts, ranges, lists and order", async () => {
    const { data, count, error } = await anon
      .from("listings")
      .select(
        "id, title, deadline, salary_min, agency:agencies!inner(name, slug), places:listing_municipalities(municipalities(name)), questions:listing_questions(prompt)",
        { count: "exact" },
      )
      .in("status", ["published", "closed_early"])
      .gte("deadline", "2020-01-01")
      .not("title", "is", null)
      .order("deadline", { ascending: true })
      .order("position", { referencedTable: "listing_questions" })
      .range(0, 0);
    expect(error).toBeNull();
    expect(count).toBeGreaterThanOrEqual(1);
    expect(data).toHaveLength(1);
    expect(data![0]).toMatchObject({
      agency: { name: expect.any(String), slug: expect.any(String) },
      places: [{ municipalities: { name: expect.any(String) } }],
      questions: expect.any(Array),
      salary_min: expect.any(Number),
      deadline: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?\+00:00$/),
    });
    const head = await anon.from("listings").select("*", { count: "exact", head: true });
    expect(head.count).toBe(count);
    const missing = await anon.from("listings").select("id").eq("id", randomUUID()).maybeSingle();
    expect(missing).toMatchObject({ data: null, error: null });
  });

  test("a write answers with the row, and with nothing when row level security hides it", async () => {
    const { client, id } = await signedUp();
    const other = await signedUp();
    const made = await client
      .from("candidate_profiles")
      .insert({ account_id: id, phone: "99999999", birth_date: "1990-02-28" })
      .select("phone, birth_date, updated_at")
      .maybeSingle();
    expect(made.error).toBeNull();
    expect(made.data).toMatchObject({ phone: "99999999", birth_date: "1990-02-28" });
    const changed = await client
      .from("candidate_profiles")
      .update({ phone: "88888888" })
      .eq("account_id", id)
      .select("phone")
      .maybeSingle();
    expect(changed.data).toEqual({ phone: "88888888" });
    const foreign = await other.client
      .from("candidate_profiles")
      .update({ phone: "1" })
      .eq("account_id", id)
      .select("phone")
      .maybeSingle();
    expect(foreign).toMatchObject({ data: null, error: null });
  });

  test("refusals carry the state and PostgREST's status", async () => {
    const { client, id } = await signedUp();
    const foreign = await client.from("candidate_profiles").insert({ account_id: randomUUID() });
    expect(foreign).toMatchObject({ status: 403, error: { code: "42501" } });
    const notGranted = await client.from("accounts").update({ is_admin: true }).eq("id", id);
    expect(notGranted).toMatchObject({ status: 403, error: { code: "42501" } });
    const closed = await anon.from("candidate_profiles").select("phone");
    expect(closed).toMatchObject({ status: 401, error: { code: "42501" } });
    const check = await client
      .from("candidate_profiles")
      .insert({ account_id: id, birth_date: "1700-01-01" });
    expect(check).toMatchObject({
      status: 400,
      error: { code: "23514", message: expect.stringContaining("check constraint") },
    });
    const reference = await client
      .from("candidate_profiles")
      .insert({ account_id: id, municipality_number: "0000" });
    expect(reference).toMatchObject({ status: 409, error: { code: "23503" } });
    await client.from("candidate_profiles").insert({ account_id: id });
    const twice = await client.from("candidate_profiles").insert({ account_id: id });
    expect(twice).toMatchObject({ status: 409, error: { code: "23505" } });
    const malformed = await anon.from("listings").select("id").eq("id", "ikke-en-uuid");
    expect(malformed).toMatchObject({ status: 400, error: { code: "22P02" } });
    const unknown = await anon.from("finnes_ikke").select("id");
    expect(unknown).toMatchObject({ status: 404, error: { code: "PGRST205" } });
  });
});

describe("functions", () => {
  test("raised refusals arrive as 400 with message and details", async () => {
    const { client } = await signedUp();
    const { status, error } = await client.rpc("start_application", { p_listing: randomUUID() });
    expect(status).toBe(400);
    expect(error).toMatchObject({ code: "P0001", message: "deadline_passed" });
  });

  test("scalars, JSON, tables and nothing at all", async () => {
    const { client, email } = await signedUp();
    const viewer = await client.rpc("my_viewer");
    expect(viewer.data).toMatchObject({ email, fullName: "Kontrakt Person", locale: "nn", agencies: [] });
    const started = await client.rpc("start_application", { p_listing: listingId });
    expect(started.data).toMatch(/^[0-9a-f-]{36}$/);
    const missing = await client.rpc("missing_for_submission", { p_application: started.data });
    expect(missing.data).toBeInstanceOf(Array);
    const saved = await client.rpc("save_application_details", {
      p_application: started.data,
      p_details: { phone: "91111111" },
    });
    expect(saved).toMatchObject({ error: null, data: true });
    const nothing = await service.rpc("finish_mail", { p_id: randomUUID(), p_worker: "contract" });
    expect(nothing).toMatchObject({ error: null });
    const limit = { p_key: randomUUID(), p_limit: 1, p_window_seconds: 60 };
    expect((await service.rpc("take_rate_limit", limit)).data).toMatchObject({ allowed: true });
    expect((await service.rpc("take_rate_limit", limit)).data).toMatchObject({ allowed: false });
    expect((await client.rpc("take_rate_limit", limit)).error).toMatchObject({ code: "42501" });
  });

  test("answers reach their question across a composite foreign key", async () => {
    const { client } = await signedUp();
    const { data: id } = await client.rpc("start_application", { p_listing: listingId });
    const { data: questions } = await anon.from("listing_questions").select("id").eq("listing_id", listingId);
    for (const question of questions!) {
      const row = { application_id: id, listing_id: listingId, question_id: question.id, answer: "Fordi" };
      expect((await client.from("application_answers").insert(row)).error).toBeNull();
    }
    const { data, error } = await client
      .from("applications")
      .select(
        "status, application_answers(answer, listing_questions(prompt)), listings(title, agencies(name))",
      )
      .eq("id", id)
      .single();
    expect(error).toBeNull();
    expect(data).toMatchObject({ status: "draft", listings: { agencies: { name: expect.any(String) } } });
    expect(data!.application_answers).toHaveLength(questions!.length);
  });
});

test("many calls at once keep to their own person and role", async () => {
  const people = [await signedUp(), await signedUp()];
  const calls = Array.from({ length: 60 }, async (_, index) => {
    const person = people[index % 3];
    if (!person) return (await anon.from("accounts").select("id")).error?.code;
    return (await person.client.from("accounts").select("id")).data?.map((row) => row.id).join();
  });
  const expected = [people[0]!.id, people[1]!.id, "42501"];
  expect(await Promise.all(calls)).toEqual(Array.from({ length: 60 }, (_, index) => expected[index % 3]));
});

describe("files", () => {
  const files = (client: SupabaseClient) => client.storage.from("application-documents");

  async function draft() {
    const person = await signedUp();
    const { data: id } = await person.client.rpc("start_application", { p_listing: listingId });
    return { ...person, key: `${id}/${randomUUID()}` };
  }

  test("the owner of a draft stores, reads and removes a file", async () => {
    const { client, key } = await draft();
    const up = await files(client).upload(key, PDF, { contentType: "application/pdf", upsert: false });
    expect(up.error).toBeNull();
    const down = await files(client).download(key);
    expect(down.error).toBeNull();
    expect(Buffer.from(await down.data!.arrayBuffer())).toEqual(PDF);
    const again = await files(client).upload(key, PDF, { contentType: "application/pdf", upsert: false });
    expect(again.error).toMatchObject({ statusCode: "409" });
    const removed = await files(client).remove([key]);
    expect(removed.data).toHaveLength(1);
    expect((await files(client).download(key)).error).not.toBeNull();
  });

  test("a Blob keeps its bytes and type", async () => {
    const { client, key } = await draft();
    const blob = new Blob([PDF], { type: "application/pdf" });
    expect((await files(client).upload(key, blob, { contentType: "application/pdf" })).error).toBeNull();
    const { data } = await files(client).download(key);
    expect(data!.type).toBe("application/pdf");
    expect(Buffer.from(await data!.arrayBuffer())).toEqual(PDF);
  });

  test("others neither store into it, nor read, nor remove", async () => {
    const { client, key } = await draft();
    await files(client).upload(key, PDF, { contentType: "application/pdf" });
    const stranger = (await signedUp()).client;
    for (const other of [stranger, anon]) {
      const folder = key.split("/")[0];
      const stored = await files(other).upload(`${folder}/${randomUUID()}`, PDF, {
        contentType: "application/pdf",
      });
      expect(stored.error).toMatchObject({ message: expect.stringContaining("row-level security") });
      expect((await files(other).download(key)).error).not.toBeNull();
      expect((await files(other).remove([key])).data ?? []).toEqual([]);
    }
    expect((await files(client).download(key)).error).toBeNull();
  });

  test("the bucket refuses other types and more than 10 MiB", async () => {
    const { client, key } = await draft();
    const type = await files(client).upload(key, PDF, { contentType: "text/html" });
    expect(type.error).toMatchObject({ statusCode: "415" });
    const large = await files(client).upload(key, randomBytes(10 * 1024 * 1024 + 1), {
      contentType: "application/pdf",
    });
    expect(large.error).toMatchObject({ statusCode: "413" });
    const path = await files(client).upload(`${key}/../../x`, PDF, { contentType: "application/pdf" });
    expect(path.error).not.toBeNull();
  });
});
