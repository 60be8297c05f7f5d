import { data } from "react-router";
import { clientAddressContext, databaseContext } from "~/context";
import { readCalendarFeed } from "~/domain/calendar-feeds/calendar-feed.server";
import { calendarText } from "~/domain/calendar-feeds/calendar-text";
import { calendarTitle, isOfMentor } from "~/domain/calendar-feeds/calendar-title";
import { i18nFor } from "~/locales/i18n";
import { conditionalAnswer } from "~/platform/conditional-answer.server";
import { env } from "~/platform/env.server";
import { takeRateLimit } from "~/platform/rate-limits.server";
import type { Route } from "./+types/calendar-feed";

/**
 * A person's rotation calendar for programs without a session. The secret travels in the query, which is never logged;
 * an unknown or revoked one is answered as if nothing had ever been here.
 */
export async function loader({ request, url, context }: Route.LoaderArgs) {
  const token = url.searchParams.get("n") ?? "";
  const limit = await takeRateLimit("calendarFeed", {
    account: token,
    address: context.get(clientAddressContext),
  });
  if (!limit.allowed)
    throw data(null, { status: 429, headers: { "retry-after": String(limit.retryAfterSeconds) } });
  const feed = await readCalendarFeed(context.get(databaseContext), token);
  if (!feed) throw data(null, { status: 404 });
  const t = i18nFor(feed.locale).getFixedT(feed.locale, "trainee");
  return conditionalAnswer(request, {
    body: calendarText(feed.entries, {
      name: t("calendar.name"),
      titleOf: (entry) => calendarTitle(entry, t),
      pageOf: (entry) => new URL(isOfMentor(entry) ? "/mentor" : "/trainee", env().SITE_URL).href,
    }),
    type: "text/calendar; charset=utf-8",
    cacheControl: "private, no-cache",
  });
}
