import type { RequestDatabase } from "~/platform/database.server";
import { removeFile } from "~/platform/files.server";

/**
 * Removes a document from a draft; one that is not there any more counts as removed. The row goes first, so that no
 * row is left that points to nothing.
 */
export async function removeDocument(
  database: RequestDatabase,
  applicationId: string,
  documentId: string,
): Promise<void> {
  const { data, error } = await database
    .from("application_documents")
    .delete()
    .eq("id", documentId)
    .eq("application_id", applicationId)
    .select("storage_key")
    .maybeSingle();
  if (error) throw error;
  if (data) await removeFile(database, data.storage_key);
}
