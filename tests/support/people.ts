import { randomUUID } from "node:crypto";
import type postgres from "postgres";

/** Password of every account that makeAccount makes. */
export const PASSWORD = "Prøve-passord-2026";

export type NewAccount = {
  email?: string;
  fullName?: string;
  locale?: "nb" | "nn" | "en";
  /** false = has signed up but not opened the confirmation mail. */
  isConfirmed?: boolean;
};

export type Person = { id: string; email: string; fullName: string; locale: "nb" | "nn" | "en" };

/** A person with a unique address who can sign in with {@link PASSWORD}. */
export async function makeAccount(sql: postgres.Sql, wanted: NewAccount = {}): Promise<Person> {
  const id = randomUUID();
  const email = wanted.email ?? `person-${id.slice(0, 8)}@example.test`;
  const { fullName = "Prøve Person", locale = "nb", isConfirmed = true } = wanted;
  await sql.begin(async (tx) => {
    await tx`
      insert into auth.users (instance_id, id, aud, role, email, encrypted_password, email_confirmed_at,
        raw_app_meta_data, raw_user_meta_data, created_at, updated_at,
        confirmation_token, recovery_token, email_change_token_new, email_change)
      values ('00000000-0000-0000-0000-000000000000', ${id}, 'authenticated', 'authenticated', ${email},
        extensions.crypt(${PASSWORD}, extensions.gen_salt('bf', 4)), ${isConfirmed ? tx`now()` : null},
        ${tx.json({ provider: "email", providers: ["email"] })}, ${tx.json({ full_name: fullName, locale })},
        now(), now(), '', '', '', '')`;
    await tx`
      insert into auth.identities (id, user_id, provider, provider_id, identity_data, last_sign_in_at, created_at, updated_at)
      values (${randomUUID()}, ${id}, 'email', ${id},
        ${tx.json({ sub: id, email, email_verified: isConfirmed })}, now(), now(), now())`;
  });
  return { id, email, fullName, locale };
}
