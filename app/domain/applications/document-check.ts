import { fileTypeFromBuffer } from "file-type";

export const maxDocumentBytes = 10 * 1024 * 1024;
export const maxDocuments = 10;

const cvTypes = ["application/pdf"] as const;
const otherTypes = ["application/pdf", "image/png", "image/jpeg"] as const;

/** What a document is by its content, or null when it is nothing we take. A name or a header is never believed. */
export async function documentType(bytes: Uint8Array, field: "cv" | "document"): Promise<string | null> {
  const found = (await fileTypeFromBuffer(bytes))?.mime;
  const allowed: readonly string[] = field === "cv" ? cvTypes : otherTypes;
  return found && allowed.includes(found) ? found : null;
}

/** The name to show and to save under: the last part of what was sent, without signs that steer, at most 200 letters. */
export function documentName(sent: string, contentType: string): string {
  const last = sent.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const clean = last.replace(/[\p{C}]/gu, "").trim();
  const extension = { "application/pdf": ".pdf", "image/png": ".png" }[contentType] ?? ".jpg";
  const stem = clean.replace(/\.[A-Za-z0-9]{1,5}$/, "") || "dokument";
  const short = [...stem].slice(0, 200 - extension.length).join("");
  return `${short.trim()}${extension}`;
}
