import { data, isRouteErrorResponse } from "react-router";

/**
 * Sends a form from the browser. An autosave that is refused because the session has ended, or that reaches nobody, is
 * told below the form: the page is never taken away from somebody who writes.
 */
export async function keepWriting<Answer>(request: Request, send: () => Promise<Answer>) {
  const form = await request.clone().formData();
  if (form.get("intent") !== "autosave") return send();
  try {
    return await send();
  } catch (error) {
    const isSignedOut = isRouteErrorResponse(error) && error.status === 401;
    // With a status of 400 or more the router reads nothing anew, which would lead a signed-out person away.
    return data(
      { autosave: isSignedOut ? ("signed_out" as const) : ("unreachable" as const) },
      { status: isSignedOut ? 401 : 503 },
    );
  }
}
