import { createServer } from "node:net";
import { hasCode, StartRefusal } from "./start-refusal.ts";

const HOST = "127.0.0.1";

function listen(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen({ port, host: HOST, exclusive: true }, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : port));
    });
  });
}

/** A port that nobody listens on at this moment. */
export const findFreePort = () => listen(0);

/**
 * Refuses with one sentence when the port is taken.
 * @param setting the environment variable that moves this port, such as `LOCAL_DB_PORT`
 */
export async function requireFreePort(port: number, purpose: string, setting: string): Promise<void> {
  try {
    await listen(port);
  } catch (error) {
    if (hasCode(error) && error.code === "EADDRINUSE") {
      throw new StartRefusal(
        `Port ${port} (${purpose}) is taken by another program: stop it, or set ${setting} to a free port.`,
      );
    }
    if (hasCode(error) && error.code === "EACCES") {
      throw new StartRefusal(
        `Port ${port} (${purpose}) may not be opened by this user: set ${setting} above 1023.`,
      );
    }
    throw error;
  }
}

/**
 * A port number from the environment.
 * @throws StartRefusal when the value is not a whole number from 1 to 65535
 */
export function portFromEnv(setting: string, fallback: number): number {
  const text = process.env[setting];
  if (!text) return fallback;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new StartRefusal(`${setting} is "${text}", but a port is a whole number from 1 to 65535.`);
}
