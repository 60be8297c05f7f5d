import { AsyncLocalStorage } from "node:async_hooks";

type Context = { redirectTo?: string | undefined; complaints: unknown[][] };

const contexts = new AsyncLocalStorage<Context>();

/** Where the person wants to land after the mail link of the request that is being answered. */
export const currentRedirect = () => contexts.getStore()?.redirectTo;

// lite prints every refused row and a banner. Inside the functions below that is held back, elsewhere nothing changes.
for (const method of ["error", "warn"] as const) {
  const print = console[method].bind(console);
  console[method] = (...values: unknown[]) => {
    const context = contexts.getStore();
    if (context) context.complaints.push(values);
    else print(...values);
  };
}

/** Runs a piece of lite's start without its banner. */
export const startQuietly = <T>(start: () => Promise<T>) => contexts.run({ complaints: [] }, start);

/** Runs one request; what lite has to say about it is printed only when the answer is a fault (5xx). */
export async function answerQuietly(
  request: Request,
  answer: (request: Request) => Promise<Response>,
): Promise<Response> {
  const redirectTo = new URL(request.url).searchParams.get("redirect_to") ?? undefined;
  const context: Context = { redirectTo, complaints: [] };
  const response = await contexts.run(context, () => answer(request));
  if (response.status >= 500) for (const complaint of context.complaints) console.error(...complaint);
  return response;
}
