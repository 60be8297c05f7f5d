import { conditionalAnswer } from "~/platform/conditional-answer.server";
import type { RequestDatabase } from "~/platform/database.server";
import { env } from "~/platform/env.server";
import { type Feed, readFeed } from "./feed.server";
import { unreadable } from "./problem-answer";

type Format = { type: string; write: (feed: Feed, isDemo: boolean) => string };

/** The answer of a feed in one format: 304 to who has it already, 400 that names what cannot be read. */
export async function feedAnswer(
  request: Request,
  params: URLSearchParams,
  database: RequestDatabase,
  { type, write }: Format,
): Promise<Response> {
  const { SITE_URL, DEMO } = env();
  const found = await readFeed(database, params, SITE_URL);
  if (!found.ok) return unreadable(found.problems);
  const { updatedAt } = found.feed;
  return conditionalAnswer(request, {
    body: write(found.feed, DEMO),
    type,
    cacheControl: "public, no-cache",
    ...(updatedAt && { lastModified: updatedAt }),
  });
}
