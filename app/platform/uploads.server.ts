import {
  FormDataParseError,
  MaxFileSizeExceededError,
  MaxFilesExceededError,
  MaxHeaderSizeExceededError,
  MaxPartsExceededError,
  MaxTotalSizeExceededError,
  parseFormData,
} from "@remix-run/form-data-parser";

const kilobyte = 1024;
const maxFields = 20;
/** How much of a body that is too large is read and thrown away, so that the browser can read the answer. */
const maxDrained = 64 * 1024 * kilobyte;

export type Upload = { name: string; bytes: Uint8Array };
export type UploadResult =
  | { ok: true; fields: URLSearchParams; files: Map<string, Upload> }
  /** `field` holds the file that is too large; `malformed` is a body that no form sends. */
  | { ok: false; reason: "file_too_large"; field: string }
  | { ok: false; reason: "too_large" | "malformed" };

/**
 * Reads a multipart form as it arrives. `fileFields` are the names of its file fields in the order of the page, at most
 * one file each of at most `maxFileBytes`; a field where nothing was chosen is left out. Nothing is said about what a
 * file holds: its bytes have to be judged.
 */
export async function readUpload(
  request: Request,
  { fileFields, maxFileBytes }: { fileFields: readonly string[]; maxFileBytes: number },
): Promise<UploadResult> {
  const reader = request.body?.getReader();
  if (!reader) return { ok: false, reason: "malformed" };
  const files = new Map<string, Upload>();
  const seen: string[] = [];
  // The socket must survive a refusal, so the parser gets a body of its own that it may abandon. It reads nothing ahead:
  // React Router's request stream stands still when two reads wait at once, and draining is the second.
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    },
    { highWaterMark: 0 },
  );
  try {
    const form = await parseFormData(
      new Request(request.url, {
        method: "POST",
        headers: request.headers,
        body,
        duplex: "half",
      } as RequestInit),
      {
        maxHeaderSize: 8 * kilobyte,
        maxFiles: fileFields.length,
        maxFileSize: maxFileBytes,
        maxParts: maxFields + fileFields.length,
        maxTotalSize: fileFields.length * maxFileBytes + 256 * kilobyte,
      },
      async (file) => {
        seen.push(file.fieldName);
        if (file.size > 0 && fileFields.includes(file.fieldName))
          files.set(file.fieldName, { name: file.name, bytes: await file.bytes() });
        return null;
      },
    );
    const fields = new URLSearchParams();
    for (const [name, value] of form) if (typeof value === "string") fields.append(name, value);
    return { ok: true, fields, files };
  } catch (error) {
    const reason = refusalFor(error);
    await drain(reader);
    if (reason !== "file_too_large") return { ok: false, reason };
    const field = fileFields.find((name) => !seen.includes(name)) ?? fileFields.at(-1) ?? "";
    return { ok: false, reason, field };
  }
}

function refusalFor(error: unknown): "file_too_large" | "too_large" | "malformed" {
  if (error instanceof MaxFileSizeExceededError) return "file_too_large";
  if (
    error instanceof MaxTotalSizeExceededError ||
    error instanceof MaxFilesExceededError ||
    error instanceof MaxPartsExceededError ||
    error instanceof MaxHeaderSizeExceededError
  )
    return "too_large";
  if (error instanceof FormDataParseError) return "malformed";
  throw error;
}

async function drain(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  for (let bytes = 0; bytes < maxDrained; ) {
    const { done, value } = await reader.read();
    if (done) return;
    bytes += value.byteLength;
  }
  await reader.cancel();
}
