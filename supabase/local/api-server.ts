import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";

type Answer = (request: Request) => Promise<Response>;

export type ApiServer = { url: string; close: () => Promise<void> };

const LOCAL_NAMES = new Set(["localhost", "127.0.0.1", "[::1]"]);

function toRequest(incoming: IncomingMessage): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined) headers.append(name, one);
  }
  const hasBody = incoming.method !== "GET" && incoming.method !== "HEAD";
  return new Request(`http://${incoming.headers.host ?? "localhost"}${incoming.url}`, {
    method: incoming.method ?? "GET",
    headers,
    ...(hasBody && { body: Readable.toWeb(incoming) as ReadableStream, duplex: "half" as const }),
  });
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  for (const [name, value] of response.headers) {
    if (name !== "set-cookie") outgoing.setHeader(name, value);
  }
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader("set-cookie", cookies);
  outgoing.writeHead(response.status);
  if (!response.body) outgoing.end();
  else await pipeline(Readable.fromWeb(response.body as NodeReadableStream), outgoing);
}

/**
 * Serves the API on 127.0.0.1. A foreign host name is refused, so that no web page reaches the API by pointing a name
 * of its own at this machine.
 */
export async function serveApi(port: number, answer: Answer): Promise<ApiServer> {
  const server = createServer(async (incoming, outgoing) => {
    try {
      const request = toRequest(incoming);
      const isLocal = LOCAL_NAMES.has(new URL(request.url).hostname);
      await send(isLocal ? await answer(request) : new Response(null, { status: 421 }), outgoing);
    } catch (error) {
      if (!outgoing.headersSent) outgoing.writeHead(500);
      outgoing.end();
      if (!incoming.destroyed && !outgoing.destroyed) console.error(error);
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
