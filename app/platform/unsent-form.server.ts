import { isSecretField, readForm } from "./read-form.server.ts";

/** A form that could not be taken: where it goes, what was typed and which files were chosen with it. */
export type UnsentForm = {
  action: string;
  isMultipart: boolean;
  /** Names and texts, without passwords; null when the form is too large to be carried along. */
  fields: [name: string, text: string][] | null;
  files: string[];
};

/** Reads what a request would have changed, so that a page can carry it along. `path` is the page's own address. */
export async function readUnsentForm(request: Request, path: string): Promise<UnsentForm> {
  const isMultipart = request.headers.get("content-type")?.startsWith("multipart/form-data") ?? false;
  // The router leaves a bare `index` out of the path, and it tells which route of an address takes the form.
  const isIndex = new URL(request.url).searchParams.has("index");
  const unsent = { action: isIndex ? withIndex(path) : path, isMultipart, files: [] };
  let form: FormData;
  try {
    form = await readForm(request);
  } catch {
    return { ...unsent, fields: null };
  }
  const typed = [...form].filter(([name]) => !isSecretField(name));
  return {
    ...unsent,
    fields: typed.flatMap(([name, value]): [string, string][] =>
      typeof value === "string" ? [[name, value.replaceAll("\0", "")]] : [],
    ),
    files: typed.flatMap(([, value]) => (typeof value !== "string" && value.name ? [value.name] : [])),
  };
}

function withIndex(path: string): string {
  const [pathname = "", search] = path.split("?", 2);
  return `${pathname}?index${search ? `&${search}` : ""}`;
}
