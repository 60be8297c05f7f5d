import { data } from "react-router";
import { databaseContext } from "~/context";
import { findOwnDocument } from "~/domain/applications/own-document.server";
import { viewerOf } from "~/middleware/viewer";
import { fileResponse, openFile } from "~/platform/files.server";
import type { Route } from "./+types/my-document";

/** A document of one's own application, to save. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const database = context.get(databaseContext);
  const { accountId } = viewerOf(context);
  const document = await findOwnDocument(database, accountId, params.id, params.documentId);
  const body = document && (await openFile(database, document.storageKey));
  if (!document || !body) throw data(null, { status: 404 });
  const { fileName: name, contentType } = document;
  return fileResponse(body, { name, contentType, disposition: "attachment" });
}
