/**
 * Whether a browser says, by the Origin header, that another site sends this request to change something. Programs send
 * no such header; a header that is no address is as foreign as another site's. `own` are addresses of this site.
 */
export function isForeignPost(method: string, origin: string | undefined, own: readonly string[]): boolean {
  if (origin === undefined || method === "GET" || method === "HEAD") return false;
  return !URL.canParse(origin) || !own.some((address) => new URL(address).origin === new URL(origin).origin);
}
