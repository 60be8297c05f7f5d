type Answer = (request: Request) => Promise<Response>;

const isUpload = (request: Request, path: string) =>
  (request.method === "POST" || request.method === "PUT") &&
  /^\/storage\/v1\/object\/(?!(sign|list|move|copy|info)\/?)/.test(path);

/**
 * storage-js sends a Blob as multipart with an empty field name, where lite wants the bytes as the body; and lite holds
 * the bucket's limit against the content-length alone, which a streamed body lacks.
 */
async function asPlainUpload(request: Request): Promise<Request> {
  const headers = new Headers(request.headers);
  let body: Blob | null = null;
  if (headers.get("content-type")?.startsWith("multipart/form-data")) {
    const form = await request.formData();
    const file = [...form.values()].find((value) => value instanceof File);
    const seconds = form.get("cacheControl");
    if (typeof seconds === "string") headers.set("cache-control", `max-age=${seconds}`);
    headers.set("content-type", file?.type || "application/octet-stream");
    body = file ?? new Blob();
  } else if (!headers.has("content-length")) {
    body = await request.blob();
  }
  if (!body) return request;
  headers.set("content-length", String(body.size));
  return new Request(request.url, { method: request.method, headers, body: await body.arrayBuffer() });
}

type SignedLink = { signedURL?: string; signedUrl?: string; url?: string; token?: string };

const withoutPrefix = (link: string) => link.replace(/^\/storage\/v1/, "");

/** storage-js puts its own base in front of a signed link; lite's answer already holds it. */
function relativeLink(answer: SignedLink): SignedLink {
  const link = answer.signedURL ?? answer.signedUrl;
  return link ? { ...answer, signedURL: withoutPrefix(link) } : answer;
}

async function withFileLinks(path: string, response: Response): Promise<Response> {
  const body = (await response.json()) as SignedLink | SignedLink[];
  if (path.startsWith("/storage/v1/object/upload/sign/") && !Array.isArray(body)) {
    return Response.json({ url: withoutPrefix(body.url ?? body.signedUrl ?? ""), token: body.token });
  }
  return Response.json(Array.isArray(body) ? body.map(relativeLink) : relativeLink(body));
}

/**
 * Makes lite answer as hosted Supabase does where supabase-js notices: multipart uploads, signed links, and 404
 * instead of a page of HTML on unknown paths.
 */
export function correctAnswers(answer: Answer): Answer {
  return async (request) => {
    const path = new URL(request.url).pathname;
    if (isUpload(request, path)) return answer(await asPlainUpload(request));
    if (!/^\/(auth|rest|storage)\/v1\//.test(path)) {
      return Response.json({ message: "no Route matched with those values" }, { status: 404 });
    }
    const response = await answer(request);
    const isSigning =
      path.startsWith("/storage/v1/object/sign/") || path.startsWith("/storage/v1/object/upload/sign/");
    if (isSigning && request.method === "POST" && response.ok) return withFileLinks(path, response);
    const isPage = response.headers.get("content-type")?.startsWith("text/html") ?? false;
    if (isPage && !path.startsWith("/auth/v1/") && !path.startsWith("/storage/v1/object/")) {
      return Response.json({ message: "Not found" }, { status: 404 });
    }
    return response;
  };
}
