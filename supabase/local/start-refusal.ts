/** A reason why the local stack cannot start, worded as one sentence for the person at the terminal. */
export class StartRefusal extends Error {
  override name = "StartRefusal";
}

/** True for Node's own errors, which carry a code such as `EADDRINUSE`. */
export function hasCode(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}
