type DatabaseError = { code?: string | undefined; message: string; details?: string | null };

/**
 * The reason code of a refusal raised by a guarded SQL function, such as `deadline_passed`, with its detail.
 * Null for every other error: that one is a fault, throw it.
 */
export function refusalOf(error: DatabaseError): { reason: string; detail: string } | null {
  return error.code === "P0001" ? { reason: error.message, detail: error.details ?? "" } : null;
}

/** What came of a command that has nothing to tell but that it was done, or why not. */
export type Outcome<Reason extends string> = { ok: true } | { ok: false; reason: Reason };

/** The one of `reasons` for which a guarded function refused. Throws every other error: that one is a fault. */
export function reasonOf<Reason extends string>(error: DatabaseError, reasons: readonly Reason[]): Reason {
  const refused = refusalOf(error)?.reason;
  const reason = reasons.find((one) => one === refused);
  if (!reason) throw error;
  return reason;
}

/** The outcome of a guarded function that refuses for one of `reasons`. Throws every other error. */
export function outcomeOf<Reason extends string>(
  error: DatabaseError | null,
  reasons: readonly Reason[],
): Outcome<Reason> {
  return error ? { ok: false, reason: reasonOf(error, reasons) } : { ok: true };
}
