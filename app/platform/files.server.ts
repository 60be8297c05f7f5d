import { StorageApiError } from "@supabase/supabase-js";
import type { RequestDatabase } from "./database.server.ts";

const bucket = "application-documents";

/**
 * Stores a private file under a new key, with the person's own session. False when the person may not store anything
 * there (any more); throws when the storage fails.
 */
export async function putFile(
  database: RequestDatabase,
  key: string,
  bytes: Uint8Array,
  contentType: string,
): Promise<boolean> {
  const { error } = await database.storage.from(bucket).upload(key, bytes, { contentType, upsert: false });
  if (!error) return true;
  if (error instanceof StorageApiError && error.statusCode === "403") return false;
  throw error;
}

/** Removes private files; a file that is not there is no error. Throws when the storage fails. */
export async function removeFiles(database: RequestDatabase, keys: string[]): Promise<void> {
  const { error } = await database.storage.from(bucket).remove(keys);
  if (error) throw error;
}

/** The bytes of a private file as they arrive, or null when there is none that the person may read. */
export async function openFile(database: RequestDatabase, key: string): Promise<ReadableStream | null> {
  const { data, error } = await database.storage.from(bucket).download(key).asStream();
  if (!error) return data;
  if (error instanceof StorageApiError && error.status < 500) return null;
  throw error;
}

/**
 * A private file as an answer. It is kept in no cache, and whatever stands in it may load and run nothing, nor be framed;
 * that its type is not guessed is said by the server on every answer. `inline` is shown by the browser's own viewer (a
 * sandbox does not keep it from a PDF); `attachment` is saved.
 */
export function fileResponse(
  body: ReadableStream,
  file: { name: string; contentType: string; disposition: "attachment" | "inline" },
): Response {
  return new Response(body, {
    headers: {
      "content-type": file.contentType,
      "content-disposition": contentDisposition(file.disposition, file.name),
      "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
      "cache-control": "private, no-store",
    },
  });
}

/** A name in any script as RFC 6266 writes it: plain letters for old readers, UTF-8 for all others. */
export function contentDisposition(disposition: string, name: string): string {
  const plain = name.replace(/[^\w .()-]/g, "_");
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${disposition}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
