import type { RequestDatabase } from "~/platform/database.server";
import { isId } from "~/platform/is-id";

export type StoredDocument = { storageKey: string; fileName: string; contentType: string };

/** Where a document of the person's own application lies, or null when it is not theirs. Leaves no trace. */
export async function findOwnDocument(
  database: RequestDatabase,
  accountId: string,
  applicationId: string,
  documentId: string,
): Promise<StoredDocument | null> {
  if (!isId(applicationId) || !isId(documentId)) return null;
  const { data, error } = await database
    .from("application_documents")
    .select("storage_key, file_name, content_type, applications!inner(candidate_id)")
    .eq("id", documentId)
    .eq("application_id", applicationId)
    .eq("applications.candidate_id", accountId)
    .maybeSingle();
  if (error) throw error;
  return data && { storageKey: data.storage_key, fileName: data.file_name, contentType: data.content_type };
}
