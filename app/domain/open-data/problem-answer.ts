import type { Problem } from "./published-listing";

const titles: Record<number, string> = {
  400: "Bad Request",
  404: "Not Found",
  405: "Method Not Allowed",
  429: "Too Many Requests",
  500: "Internal Server Error",
};

/** A refusal in machine form (RFC 9457): `application/problem+json` with the status and what is wrong. */
export function problemAnswer(
  status: number,
  more: Pick<Problem, "detail" | "problems"> = {},
  headers: Record<string, string> = {},
): Response {
  const body: Problem = { type: "about:blank", title: titles[status] ?? "Error", status, ...more };
  return Response.json(body, {
    status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
  });
}

/** The answer to parameters that cannot be read: 400 that names each with its value. */
export function unreadable(problems: NonNullable<Problem["problems"]>): Response {
  const detail = problems.map(({ key, value, reason }) => `${key}=${value} (${reason})`).join(", ");
  return problemAnswer(400, { detail: `These parameters cannot be read: ${detail}.`, problems });
}
