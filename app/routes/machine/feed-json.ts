import { databaseContext } from "~/context";
import { feedAnswer } from "~/domain/open-data/feed-answer.server";
import { jsonFeed } from "~/domain/open-data/json-feed";
import type { Route } from "./+types/feed-json";

/** The newest listings that answer a search, as JSON Feed. */
export function loader({ request, url, context }: Route.LoaderArgs) {
  return feedAnswer(request, url.searchParams, context.get(databaseContext), {
    type: "application/feed+json; charset=utf-8",
    write: jsonFeed,
  });
}
