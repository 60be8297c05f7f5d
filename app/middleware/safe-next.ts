/**
 * The address to go on to after signing in, from a `next` parameter: only an absolute path of our own site.
 * Anything else (other origins, `//host`, backslashes, control characters) gives `fallback`.
 */
export function safeNext(next: FormDataEntryValue | null | undefined, fallback: string): string {
  if (typeof next !== "string" || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(next)) return fallback;
  const base = "http://own.invalid";
  if (!URL.canParse(next, base)) return fallback;
  const url = new URL(next, base);
  const path = url.pathname + url.search + url.hash;
  return url.origin === base && !path.startsWith("//") ? path : fallback;
}
