import { createHash } from "node:crypto";

type Content = {
  body: string;
  type: string;
  cacheControl: string;
  /** When what the answer tells last changed. Left out when nothing says so. */
  lastModified?: Date;
};

/**
 * An answer that a reader who has it already gets as 304 without a body: by its `ETag` (`If-None-Match`), else by its
 * date (`If-Modified-Since`), as RFC 9110 wants it. The tag is weak, since the answer may be compressed on its way.
 */
export function conditionalAnswer(request: Request, content: Content): Response {
  const tag = `"${createHash("sha256").update(content.body).digest("base64url").slice(0, 27)}"`;
  const headers = new Headers({
    "content-type": content.type,
    "cache-control": content.cacheControl,
    etag: `W/${tag}`,
  });
  if (content.lastModified) headers.set("last-modified", content.lastModified.toUTCString());
  if (!isKnown(request.headers, tag, content.lastModified)) return new Response(content.body, { headers });
  headers.delete("content-type");
  return new Response(null, { status: 304, headers });
}

function isKnown(asked: Headers, tag: string, lastModified: Date | undefined): boolean {
  const tags = asked.get("if-none-match");
  if (tags !== null)
    return tags.trim() === "*" || [...tags.matchAll(/"[^"]*"/g)].some(([known]) => known === tag);
  const since = Date.parse(asked.get("if-modified-since") ?? "");
  // HTTP dates have whole seconds.
  return lastModified !== undefined && Math.floor(lastModified.getTime() / 1000) * 1000 <= since;
}
