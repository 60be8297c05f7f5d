type DatabaseError = { code?: string | undefined; message: string; details?: string | null };

/**
 * The reason code of a refusal raised by a guarded SQL function, such as `deadline_passed`, with its detail.
 * Null for every other error: that one is a fault, throw it.
 */
export function refusalOf(error: DatabaseError): { reason: string; detail: string } | null {
  return error.code === "P0001" ? { reason: error.message, detail: error.details ?? "" } : null;
}
