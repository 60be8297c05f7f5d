import { createHash, randomBytes, randomUUID } from "node:crypto";
import type postgres from "postgres";
import type { SendAuthMail } from "./auth-mail.ts";
import { currentRedirect } from "./request-context.ts";

type Answer = (request: Request) => Promise<Response>;
type Body = { email?: unknown; password?: unknown; type?: unknown; data?: unknown };

async function readBody(request: Request): Promise<Body> {
  try {
    return (await request.clone().json()) as Body;
  } catch {
    return {};
  }
}

/** What hosted Supabase answers to a sign-up with a known address: it looks like any other. */
function invisibleUser(email: string, data: unknown) {
  const now = new Date().toISOString();
  return {
    id: randomUUID(),
    aud: "authenticated",
    role: "",
    email,
    phone: "",
    confirmation_sent_at: now,
    app_metadata: { provider: "email", providers: ["email"] },
    user_metadata: data ?? {},
    identities: [],
    created_at: now,
    updated_at: now,
    is_anonymous: false,
  };
}

/**
 * lite answers a second sign-up, and every resend, with 429. Hosted Supabase mails a fresh confirmation to an address
 * that waits for one, stays silent to a confirmed one, and answers both alike, so that nobody learns who has an
 * account.
 */
export function repeatSignUp(sql: postgres.Sql, send: SendAuthMail, answer: Answer): Answer {
  async function confirmAgain(email: string): Promise<boolean> {
    const tokenHash = createHash("sha224").update(randomBytes(32)).digest("hex");
    const [known] = await sql`select id, email_confirmed_at from auth.users where email = ${email}`;
    if (!known) return false;
    if (known.email_confirmed_at) return true;
    await sql`update auth.users set confirmation_token = ${tokenHash}, confirmation_sent_at = now()
      where id = ${known.id}`;
    const redirectTo = currentRedirect();
    await send({ kind: "signup", email, tokenHash, token: "", userId: known.id, redirectTo });
    return true;
  }

  return async (request) => {
    const path = new URL(request.url).pathname;
    if (request.method !== "POST" || !/^\/auth\/v1\/(signup|resend)$/.test(path)) return answer(request);
    const body = await readBody(request);
    const email = typeof body.email === "string" ? body.email.toLowerCase() : "";
    if (path.endsWith("/resend")) {
      if (body.type !== "signup" || !email) return answer(request);
      await confirmAgain(email);
      return Response.json({});
    }
    const isValid = typeof body.password === "string" && body.password.length >= 10;
    if (email && isValid && (await confirmAgain(email)))
      return Response.json(invisibleUser(email, body.data));
    return answer(request);
  };
}
