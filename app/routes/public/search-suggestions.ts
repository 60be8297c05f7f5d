import { databaseContext, localeContext } from "~/context";
import { suggestSearches } from "~/domain/listings/search-suggestions.server";
import type { Route } from "./+types/search-suggestions";

const longestText = 60;

/** What the search field of the page of ads suggests for `q`, as JSON. */
export async function loader({ context, url }: Route.LoaderArgs) {
  const { locale } = context.get(localeContext);
  const text = (url.searchParams.get("q") ?? "").slice(0, longestText);
  const suggestions = await suggestSearches(context.get(databaseContext), text, locale);
  return Response.json({ suggestions }, { headers: { "cache-control": "private, max-age=60" } });
}
