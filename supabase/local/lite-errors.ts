import type postgres from "postgres";

/**
 * HTTP status per SQLSTATE (or its class) as PostgREST answers it, for the states that lite itself turns into a bare
 * 500 `SUP`. States that lite maps rightly (42, 22, 21, 23502, 23503, 23505, 25006, 53, 55, PT…) are absent.
 */
const STATUS_BY_STATE: Record<string, number> = { P0001: 400, "57014": 500 };
const STATUS_BY_CLASS: Record<string, number> = {
  "08": 503,
  "0L": 403,
  "0P": 403,
  "23": 400,
  "25": 500,
  "28": 403,
  "40": 500,
  "54": 500,
  "57": 503,
  "58": 500,
  P0: 500,
  XX: 500,
};
const MAPPED_BY_LITE = new Set(["23502", "23503", "23505", "25006"]);

type DatabaseError = Error & { code: string; detail?: string; hint?: string };

function isDatabaseError(error: unknown): error is DatabaseError {
  return (
    error instanceof Error && "code" in error && typeof error.code === "string" && error.code.length === 5
  );
}

/** PostgREST's own escape hatch, SQLSTATE `PGRST`, carries any body and status through lite untouched. */
function asPostgrestError(error: unknown): unknown {
  if (!isDatabaseError(error) || MAPPED_BY_LITE.has(error.code)) return error;
  const status = STATUS_BY_STATE[error.code] ?? STATUS_BY_CLASS[error.code.slice(0, 2)];
  if (!status) return error;
  const { code, message, detail = null, hint = null } = error;
  const body = JSON.stringify({ code, message, details: detail, hint });
  return Object.assign(new Error(body, { cause: error }), {
    code: "PGRST",
    detail: JSON.stringify({ status, headers: {} }),
  });
}

/**
 * Makes every query that lite sends through this driver fail with an error that lite passes on as PostgREST would:
 * raise and check violations as 400, with code, message, details and hint.
 */
export function mapDatabaseErrors(driver: postgres.Sql): void {
  const reserve = driver.reserve.bind(driver);
  driver.reserve = async () => {
    const session = await reserve();
    const unsafe = session.unsafe.bind(session);
    const mapped = (...query: Parameters<typeof unsafe>) =>
      unsafe(...query).catch((error: unknown) => {
        throw asPostgrestError(error);
      });
    return Object.assign(session, { unsafe: mapped as typeof unsafe });
  };
}
