import { z } from "zod";
import { toDate } from "~/locales/format";

const instant = /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d(:?\d\d)?)$/;

/** When what a page showed was last written, as the database says it: only that is what its form decides about. */
export const seenAt = z.string().regex(instant).refine(isInstant);

function isInstant(text: string): boolean {
  try {
    return toDate(text).getTime() > 0;
  } catch {
    return false;
  }
}
