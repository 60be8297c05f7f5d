import type postgres from "postgres";
import { demoPassword } from "../../../app/domain/accounts/demo-accounts.ts";
import { readDemoFile } from "./demo-file.ts";
import { demoId } from "./demo-id.ts";
import { insertRows } from "./insert-rows.ts";
import type { Account, People } from "./people.ts";

const NO_TOKENS = {
  confirmation_token: "",
  recovery_token: "",
  email_change_token_new: "",
  email_change: "",
};

export type AgencySeed = {
  slug: string;
  name: string;
  org_number: string | null;
  employer_type: string;
  org_form: string;
  municipality_number: string;
  /** What it says about itself, by language. */
  about: Record<string, string>;
  website: string | null;
  is_invented: boolean;
};

/** All agencies of the demo with their fixed ids: real employers with invented ads, and invented ones. */
export function listAgencies(): (AgencySeed & { id: string })[] {
  return readDemoFile<AgencySeed[]>("agencies.json").map((agency, index) => ({
    ...agency,
    id: demoId("agency", index + 1),
  }));
}

async function loadUsers(tx: postgres.TransactionSql, accounts: Account[]): Promise<void> {
  const now = new Date().toISOString();
  const times = { created_at: now, updated_at: now };
  await insertRows(
    tx,
    "auth.users",
    accounts.map(({ id, email, fullName, locale }) => ({
      instance_id: "00000000-0000-0000-0000-000000000000",
      id,
      aud: "authenticated",
      role: "authenticated",
      email,
      encrypted_password: "",
      email_confirmed_at: now,
      raw_app_meta_data: { provider: "email", providers: ["email"] },
      raw_user_meta_data: { full_name: fullName, locale },
      ...times,
      ...NO_TOKENS,
    })),
  );
  await insertRows(
    tx,
    "auth.identities",
    accounts.map(({ id, email }) => ({
      id,
      user_id: id,
      provider: "email",
      provider_id: id,
      identity_data: { sub: id, email, email_verified: true },
      ...times,
    })),
  );
}

/** Inserts agencies, accounts, memberships and candidate profiles, with every trigger and constraint acting. */
export async function loadPeople(tx: postgres.TransactionSql, people: People): Promise<void> {
  const agencies = listAgencies();
  await insertRows(
    tx,
    "public.agencies",
    agencies.map(({ is_invented, about: _about, ...agency }) => ({
      ...agency,
      is_example: is_invented,
      verified_at: new Date().toISOString(),
      review_required: false,
      deletion_term_months: 6,
      created_at: new Date().toISOString(),
    })),
  );
  await insertRows(
    tx,
    "public.agency_texts",
    agencies.flatMap(({ id, about }) =>
      Object.entries(about).map(([language, text]) => ({ agency_id: id, language, about: text })),
    ),
  );
  const generated = people.candidates.slice(1);
  const { demo, staff, mentors, registrant } = people;
  await loadUsers(tx, [...demo, ...staff, ...mentors, registrant, ...generated]);
  await tx`update auth.users set encrypted_password = extensions.crypt(${demoPassword}, extensions.gen_salt('bf', 6))
    where id = any (${people.demo.map(({ id }) => id)})`;
  await tx`update public.accounts set address_proven_at = created_at`;
  await tx`update public.accounts set is_admin = true
    where id = any (${people.demo.filter(({ isAdmin }) => isAdmin).map(({ id }) => id)})`;
  const agencyIds = new Map(agencies.map(({ slug, id }) => [slug, id]));
  await insertRows(
    tx,
    "public.agency_members",
    people.memberships.map(({ agency, accountId, role }) => ({
      agency_id: agencyIds.get(agency),
      account_id: accountId,
      role,
      created_at: new Date().toISOString(),
    })),
  );
  await insertRows(
    tx,
    "public.candidate_profiles",
    people.candidates.map((candidate) => ({
      account_id: candidate.id,
      phone: candidate.phone,
      birth_date: candidate.birthDate,
      gender: candidate.gender,
      municipality_number: candidate.municipality,
      country_code: candidate.country,
      occupational_title: candidate.title,
      updated_at: new Date().toISOString(),
    })),
  );
}
