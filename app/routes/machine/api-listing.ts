import { databaseContext } from "~/context";
import { problemAnswer } from "~/domain/open-data/problem-answer";
import { findPublished } from "~/domain/open-data/published-listings.server";
import { conditionalAnswer } from "~/platform/conditional-answer.server";
import { env } from "~/platform/env.server";
import { isId } from "~/platform/is-id";
import type { Route } from "./+types/api-listing";

/** One live listing. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const listing = isId(params.id)
    ? await findPublished(context.get(databaseContext), params.id, env().SITE_URL)
    : null;
  if (!listing) return problemAnswer(404);
  return conditionalAnswer(request, {
    body: JSON.stringify(listing),
    type: "application/json",
    cacheControl: "public, no-cache",
  });
}
