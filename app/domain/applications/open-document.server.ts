import { type RequestDatabase, serviceClient } from "~/platform/database.server";
import { openFile } from "~/platform/files.server";
import { isId } from "~/platform/is-id";

export type OpenedDocument = { body: ReadableStream; fileName: string; contentType: string };

/**
 * Opens a document of an application for a handler: the database checks access and logs the opening before it tells
 * where the file lies, and only then the site reads it for that person. Null when it is not theirs.
 */
export async function openDocument(
  database: RequestDatabase,
  applicationId: string,
  documentId: string,
): Promise<OpenedDocument | null> {
  if (!isId(applicationId) || !isId(documentId)) return null;
  const belongs = await database
    .from("application_documents")
    .select("id")
    .eq("id", documentId)
    .eq("application_id", applicationId)
    .maybeSingle();
  if (belongs.error) throw belongs.error;
  if (!belongs.data) return null;
  const { data, error } = await database.rpc("open_document", { p_document: documentId });
  if (error) throw error;
  const row = data[0];
  const body = row && (await openFile(serviceClient(), row.storage_key));
  return body ? { body, fileName: row.file_name, contentType: row.content_type } : null;
}
