import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";

type Document = { listing_id: string; title: string };
type Task = { status: "succeeded" | "failed"; error: object | null };

/**
 * A server that takes and deletes documents of one index as Meilisearch does: it accepts a write, and tells afterwards
 * whether the task succeeded. It can be away, refuse documents, and keep a write waiting before it acts on it.
 */
export async function startFakeMeilisearch() {
  const tasks: Task[] = [];
  const fake = {
    url: "",
    documents: new Map<string, Document>(),
    isAway: false,
    refuses: (_: Document) => false,
    /** How many documents each write held. */
    batches: [] as number[],
    /** Awaited before a write is acted on. */
    beforeWrite: async () => {},
    close: async () => {},
  };

  function write(path: string, body: unknown): Task {
    if (path.endsWith("/delete-batch")) {
      for (const id of body as string[]) fake.documents.delete(id);
      return { status: "succeeded", error: null };
    }
    const documents = body as Document[];
    fake.batches.push(documents.length);
    if (documents.some(fake.refuses)) {
      const error = {
        message: "a document cannot be indexed",
        code: "invalid_document_fields",
        type: "invalid_request",
      };
      return { status: "failed", error };
    }
    for (const document of documents) fake.documents.set(document.listing_id, document);
    return { status: "succeeded", error: null };
  }

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const { pathname } = new URL(request.url!, fake.url);
    if (fake.isAway) return request.socket.destroy();
    if (request.method === "GET") {
      const uid = Number(pathname.split("/").at(-1));
      return response.end(JSON.stringify({ uid, ...tasks[uid] }));
    }
    const body = await json(request);
    await fake.beforeWrite();
    const taskUid = tasks.push(write(pathname, body)) - 1;
    response.statusCode = 202;
    return response.end(JSON.stringify({ taskUid, status: "enqueued" }));
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  fake.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  fake.close = async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
  return fake;
}
