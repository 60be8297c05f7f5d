import type { App } from "@supabase/lite";
import type postgres from "postgres";

type Mailer = NonNullable<App["_mailer"]>;
type MailMeta = NonNullable<Parameters<Mailer["sendConfirmation"]>[3]>;

export type AuthMail = {
  kind: "signup" | "magiclink" | "recovery" | "email_change" | "reauthentication";
  email: string;
  tokenHash: string;
  token: string;
  userId?: string | undefined;
  redirectTo?: string | undefined;
};

/** Hands one mail to the database's Send Email hook, in the words of hosted Supabase Auth. */
export type SendAuthMail = (mail: AuthMail) => Promise<void>;

/**
 * Supabase Auth's Send Email hook: calls `public.queue_auth_mail(event jsonb)` as `supabase_auth_admin`, with the same
 * event as hosted Supabase sends, so that sign-up, sign-in and recovery mail goes out through the outbox.
 */
export function createSendAuthMail(sql: postgres.Sql, siteUrl: string): SendAuthMail {
  return async (mail) => {
    const [user] = await sql`
      select id, email, aud, role, raw_user_meta_data as user_metadata, raw_app_meta_data as app_metadata, created_at
      from auth.users where ${mail.userId ? sql`id = ${mail.userId}` : sql`email = ${mail.email}`}`;
    const event = {
      user: { ...user },
      email_data: {
        token: mail.token,
        token_hash: mail.tokenHash,
        redirect_to: mail.redirectTo ?? siteUrl,
        email_action_type: mail.kind,
        site_url: siteUrl,
        token_new: "",
        token_hash_new: "",
      },
    };
    await sql.begin(async (tx) => {
      await tx`set local role supabase_auth_admin`;
      await tx`select public.queue_auth_mail(${tx.json(event as postgres.JSONValue)})`;
    });
  };
}

/** lite's mailer, with its templates and drivers left out. */
export function createMailer(send: SendAuthMail, redirectTo: () => string | undefined): Mailer {
  const deliver =
    (kind: AuthMail["kind"]) => (email: string, tokenHash: string, token: string, meta?: MailMeta) =>
      send({ kind, email, tokenHash, token, userId: meta?.userId, redirectTo: redirectTo() });
  return {
    sendConfirmation: deliver("signup"),
    sendMagicLink: deliver("magiclink"),
    sendRecovery: deliver("recovery"),
    sendEmailChange: deliver("email_change"),
    sendReauthentication: (email, token, meta) =>
      deliver("reauthentication")(email, meta?.tokenHash ?? "", token, meta),
  };
}
