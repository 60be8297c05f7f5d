import { data } from "react-router";

/** The largest form that is read, in bytes. Files go through the upload parser instead. */
const maxBytes = 256 * 1024;

/** Reads a form. Throws 400 when the body is none and 413 when it is larger than a form may be. */
export async function readForm(request: Request): Promise<FormData> {
  const tooLarge = () => data(null, { status: 413 });
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) throw tooLarge();
  let bytes = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > maxBytes) controller.error(new RangeError("The form is too large"));
      else controller.enqueue(chunk);
    },
  });
  const type = request.headers.get("content-type") ?? "";
  try {
    return await new Response(request.body?.pipeThrough(counter), {
      headers: { "content-type": type },
    }).formData();
  } catch {
    throw bytes > maxBytes ? tooLarge() : data(null, { status: 400 });
  }
}

/** Whether a field holds what is never sent back to a page. */
export function isSecretField(name: string): boolean {
  return /pass(word|ord)|token/i.test(name);
}
