import { databaseContext } from "~/context";
import { atomFeed } from "~/domain/open-data/atom-feed";
import { feedAnswer } from "~/domain/open-data/feed-answer.server";
import type { Route } from "./+types/feed-atom";

/** The newest listings that answer a search, as Atom. */
export function loader({ request, url, context }: Route.LoaderArgs) {
  return feedAnswer(request, url.searchParams, context.get(databaseContext), {
    type: "application/atom+xml; charset=utf-8",
    write: atomFeed,
  });
}
