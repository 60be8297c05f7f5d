import { randomUUID } from "node:crypto";
import type postgres from "postgres";
import type { Seat } from "../../app/domain/applications/application-steps.ts";
import { makeAccount, type Person } from "./people.ts";

/** A verified municipality that nobody else's test knows. */
export async function makeAgency(sql: postgres.Sql, wanted: { name?: string; isVerified?: boolean } = {}) {
  const { name = "Prøve kommune", isVerified = true } = wanted;
  const slug = `prove-${randomUUID().slice(0, 8)}`;
  const [agency] = await sql<{ id: string; slug: string }[]>`
    insert into public.agencies (slug, name, employer_type, org_form, municipality_number, verified_at)
    values (${slug}, ${name}, 'municipality', 'KOMM', '4640', ${isVerified ? sql`now()` : null})
    returning id, slug`;
  return agency!;
}

/** A person with a role at the agency. */
export async function makeMember(
  sql: postgres.Sql,
  agencyId: string,
  role: "owner" | "recruiter" | "member" | "mentor" = "member",
): Promise<Person> {
  const person = await makeAccount(sql);
  await sql`insert into public.agency_members (agency_id, account_id, role) values (${agencyId}, ${person.id}, ${role})`;
  return person;
}

/** Gives a member a seat on a listing; a union representative has accepted it unless told otherwise. */
export async function giveSeat(
  sql: postgres.Sql,
  listingId: string,
  accountId: string,
  seat: Seat,
  isAccepted = true,
) {
  await sql`insert into public.listing_seats (listing_id, account_id, seat, accepted_at)
    values (${listingId}, ${accountId}, ${seat}, ${isAccepted ? sql`now()` : null})`;
}

/** A draft that lacks nothing, due in `days` days, with one criterion and one required question. */
export async function makeDraftListing(
  sql: postgres.Sql,
  agencyId: string,
  wanted: { title?: string; days?: number } = {},
) {
  const { title = "Systemutvikler", days = 20 } = wanted;
  const slug = `systemutvikler-${randomUUID().slice(0, 8)}`;
  return await sql.begin(async (tx) => {
    const [listing] = await tx<{ id: string; slug: string }[]>`
      insert into public.listings (slug, agency_id, language, title, summary, description, mission_sentence, primary_mission,
        occupation_code, employment_form, salary_min, salary_max, contact_role, contact_email, public_list_notice, deadline)
      values (${slug}, ${agencyId}, 'nb', ${title}, 'Kort om jobben.', 'Mer om jobben.', 'Uten oss stopper lønna.', 'welfare',
        '2512', 'permanent', 650000, 780000, 'Nærmeste leder', 'leder@kommune.example', 'Navn kan bli offentlig.',
        now() + make_interval(days => ${days}))
      returning id, slug`;
    const id = listing!.id;
    await tx`insert into public.listing_municipalities (listing_id, municipality_number) values (${id}, '4640')`;
    const [criterion] = await tx<{ id: string }[]>`
      insert into public.listing_criteria (listing_id, kind, text, position) values (${id}, 'must', 'Kan programmere', 1) returning id`;
    const [question] = await tx<{ id: string }[]>`
      insert into public.listing_questions (listing_id, criterion_id, kind, prompt, position)
      values (${id}, ${criterion!.id}, 'text', 'Hva har du laget?', 1) returning id`;
    return { id, slug: listing!.slug, criterionId: criterion!.id, questionId: question!.id };
  });
}

/** A listing that is live now. */
export async function makeLiveListing(
  sql: postgres.Sql,
  agencyId: string,
  wanted: { title?: string; days?: number } = {},
) {
  const listing = await makeDraftListing(sql, agencyId, wanted);
  await sql`select private.move_listing(${listing.id}, 'published')`;
  return listing;
}

/** Lets time pass a listing's deadline, which no rule of the database allows. */
export async function expire(sql: postgres.Sql, listingId: string, interval = "1 second") {
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`update public.listings set publish_at = now() - interval '40 days', deadline = now() - ${interval}::interval,
      original_deadline = now() - ${interval}::interval where id = ${listingId}`;
  });
}

/** A draft that lacks nothing, by a new candidate unless one is given. */
export async function makeDraftApplication(
  sql: postgres.Sql,
  listing: { id: string; questionId: string },
  candidate?: Person,
) {
  const person = candidate ?? (await makeAccount(sql, { fullName: "Kari Kandidat" }));
  const id = await sql.begin(async (tx) => {
    const [application] = await tx<{ id: string }[]>`
      insert into public.applications (listing_id, candidate_id, full_name, email, birth_date, gender, municipality_number, occupational_title)
      values (${listing.id}, ${person.id}, ${person.fullName}, ${person.email}, '1998-05-17', 'woman', '4640', 'Student')
      returning id`;
    await tx`insert into public.application_answers (application_id, listing_id, question_id, answer)
      values (${application!.id}, ${listing.id}, ${listing.questionId}, 'Et planverktøy.')`;
    const key = `${application!.id}/${randomUUID()}`;
    await tx`insert into storage.objects (bucket_id, name) values ('application-documents', ${key})`;
    await tx`insert into public.application_documents (application_id, kind, storage_key, file_name, content_type, byte_size, sha256)
      values (${application!.id}, 'cv', ${key}, 'cv.pdf', 'application/pdf', 1000, ${"0".repeat(64)})`;
    return application!.id;
  });
  return { id, candidate: person };
}

/** A submitted application. */
export async function makeApplication(
  sql: postgres.Sql,
  listing: { id: string; questionId: string },
  candidate?: Person,
) {
  const application = await makeDraftApplication(sql, listing, candidate);
  await sql`update public.applications set status = 'submitted', submitted_at = clock_timestamp() where id = ${application.id}`;
  return application;
}

/** The reason code of a refusal, the SQLSTATE of another error, or null when the work was done. */
export async function refusalOf(work: Promise<unknown>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    return code === "P0001" ? message : (code ?? message);
  }
}
