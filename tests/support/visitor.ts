import { demoPassword } from "../../app/domain/accounts/demo-accounts.ts";

export type Visitor = {
  /** Who is asking, for messages. */
  name: string;
  /** Asks without following redirects; cookies are kept as a browser does. */
  ask: (path: string, init?: RequestInit) => Promise<Response>;
  /** The cookie header that a next request would carry. */
  cookies: () => string;
};

/** Somebody who has not signed in. */
export function visitor(siteUrl: string, name = "nobody"): Visitor {
  const jar = new Map<string, string>();
  const cookies = () => [...jar].map(([key, value]) => `${key}=${value}`).join("; ");
  return {
    name,
    cookies,
    async ask(path, init = {}) {
      const headers = new Headers(init.headers);
      if (jar.size > 0 && !headers.has("cookie")) headers.set("cookie", cookies());
      const answer = await fetch(siteUrl + path, { redirect: "manual", ...init, headers });
      for (const line of answer.headers.getSetCookie()) {
        const [, key = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (value === "" || /max-age=0/i.test(line)) jar.delete(key);
        else jar.set(key, value);
      }
      return answer;
    },
  };
}

/** Somebody signed in through the page's form. */
export async function signedInVisitor(
  siteUrl: string,
  email: string,
  password = demoPassword,
): Promise<Visitor> {
  const person = visitor(siteUrl, email);
  const answer = await person.ask("/logg-inn", {
    method: "POST",
    body: new URLSearchParams({ email, password, next: "/om" }),
  });
  if (answer.status !== 302) throw new Error(`${email} could not sign in: ${answer.status}`);
  return person;
}
