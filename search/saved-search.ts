import { z } from "zod";
import type { SearchRequest } from "./port.ts";
import { toSearchParams } from "./to-search-params.ts";

/** What a search looks for, without order, page and what only counts: two searches that find the same ads are one. */
export type SavedRequest = Pick<SearchRequest, "text" | "filters" | "ranges">;

/** The shape in which the database keeps a saved search. */
export const savedRequest = z.object({
  text: z.string().optional(),
  filters: z.record(z.string(), z.array(z.string())).optional(),
  ranges: z
    .object({
      salaryMin: z.number(),
      stipendMin: z.number(),
      remoteMin: z.number(),
      experienceMax: z.number(),
      deadlineBefore: z.string(),
      within: z.object({ municipality: z.string(), km: z.number() }),
    })
    .partial()
    .optional(),
}) satisfies z.ZodType<SavedRequest>;

/** The part of a request that is kept when it is saved. */
export function toSavedRequest({ text, filters, ranges }: SearchRequest): SavedRequest {
  const { publishedAfter: _publishedAfter, ...kept } = ranges ?? {};
  return {
    ...(text && { text }),
    ...(filters && Object.keys(filters).length > 0 && { filters }),
    ...(Object.keys(kept).length > 0 && { ranges: kept }),
  };
}

/** The URL parameters that show the hits of a saved search. */
export function savedSearchParams(saved: SavedRequest): URLSearchParams {
  const near = saved.ranges?.within?.municipality;
  return toSearchParams({ ...saved, ...(near && { near }) });
}
