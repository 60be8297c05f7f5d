import type { RequestDatabase } from "~/platform/database.server";
import { removeFiles } from "~/platform/files.server";
import { isSent } from "./is-sent";
import type { SaveResult } from "./save-details.server";

/**
 * Removes a document from a draft; one that is not there any more counts as removed. The row goes first, so that no
 * row is left that points to nothing.
 */
export async function removeDocument(
  database: RequestDatabase,
  applicationId: string,
  documentId: string,
): Promise<SaveResult> {
  const { data, error } = await database
    .from("application_documents")
    .delete()
    .eq("id", documentId)
    .eq("application_id", applicationId)
    .select("storage_key")
    .maybeSingle();
  if (error && isSent(error)) return { ok: false, reason: "not_a_draft" };
  if (error) throw error;
  if (data) await removeFiles(database, [data.storage_key]);
  return { ok: true };
}
