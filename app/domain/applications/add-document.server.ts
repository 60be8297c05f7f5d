import { createHash, randomUUID } from "node:crypto";
import type { RequestDatabase } from "~/platform/database.server";
import { putFile, removeFiles } from "~/platform/files.server";
import { log } from "~/platform/log.server";
import { refusalOf } from "~/platform/refusal";
import type { Upload } from "~/platform/uploads.server";
import type { DocumentKind, OwnApplication } from "./apply";
import { documentName, documentType, maxDocuments } from "./document-check";
import { isSent } from "./is-sent";
import { removeDocument } from "./remove-document.server";

export type AddDocumentResult =
  | { ok: true }
  | { ok: false; reason: "wrong_type" | "too_many" | "not_a_draft" | "not_stored" };

/**
 * Adds a document to a draft that holds `count` of them. A new CV takes the place of the old one: afterwards, or before
 * it where the draft is full.
 *
 * The file comes first and its row second: a row without a file would count as a CV when the application is sent. When
 * the row is refused, the file is taken away again; what a crash between the two leaves behind is a private file that
 * nothing points to. A storage that fails or is full is logged as a fault and answered as `not_stored`.
 */
export async function addDocument(
  database: RequestDatabase,
  application: Pick<OwnApplication, "id" | "documents">,
  count: number,
  { kind, name, bytes }: Upload & { kind: DocumentKind },
): Promise<AddDocumentResult> {
  const contentType = await documentType(bytes, kind === "cv" ? "cv" : "document");
  if (!contentType) return { ok: false, reason: "wrong_type" };
  const replaced = kind === "cv" ? application.documents.filter((document) => document.kind === "cv") : [];
  if (count - replaced.length >= maxDocuments) return { ok: false, reason: "too_many" };

  const id = randomUUID();
  const key = `${application.id}/${randomUUID()}`;
  try {
    if (!(await putFile(database, key, bytes, contentType))) return { ok: false, reason: "not_a_draft" };
  } catch (fault) {
    log.error({ err: fault }, "a file could not be stored");
    return { ok: false, reason: "not_stored" };
  }
  const removeReplaced = async () => {
    for (const { id } of replaced) await removeDocument(database, application.id, id);
  };
  const isFull = count >= maxDocuments;
  if (isFull) await removeReplaced();
  const { error } = await database.from("application_documents").insert({
    id,
    application_id: application.id,
    kind,
    storage_key: key,
    file_name: documentName(name, contentType),
    content_type: contentType,
    byte_size: bytes.byteLength,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  });
  if (error) {
    await removeFiles(database, [key]).catch((fault) =>
      log.error({ err: fault }, "a file was left without its row"),
    );
    if (refusalOf(error)?.reason === "too_many_documents") return { ok: false, reason: "too_many" };
    if (isSent(error)) return { ok: false, reason: "not_a_draft" };
    throw error;
  }
  if (!isFull) await removeReplaced();
  return { ok: true };
}
