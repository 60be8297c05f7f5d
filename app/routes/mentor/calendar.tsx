import { data, href, redirect } from "react-router";
import { clientAddressContext, databaseContext, localeContext } from "~/context";
import { findOpenFeed } from "~/domain/calendar-feeds/calendar-feed.server";
import { changeFeed, feedForm } from "~/domain/calendar-feeds/change-feed.server";
import { FeedSections } from "~/domain/calendar-feeds/feed-sections";
import { MentorFrame } from "~/domain/mentoring/mentor-frame";
import { viewerOf } from "~/middleware/viewer";
import { takeRateLimit } from "~/platform/rate-limits.server";
import type { FormFailure } from "~/ui/form";
import { parseForm } from "~/ui/parse-form.server";
import { tooMany } from "~/ui/too-many.server";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/calendar";

export const handle = { hydrate: false };
export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ url, context }: Route.LoaderArgs) {
  return {
    feed: await findOpenFeed(context.get(databaseContext), viewerOf(context).accountId),
    isClosed: url.searchParams.get("gjort") === "stengt",
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await parseForm(request, feedForm);
  if (!form.ok) return data(form, { status: 400 });
  const limit = await takeRateLimit("rotation", {
    account: viewerOf(context).accountId,
    address: context.get(clientAddressContext),
  });
  if (!limit.allowed) return tooMany(form, limit.retryAfterSeconds);
  const result = await changeFeed(context.get(databaseContext), form.value);
  if (!result.ok) throw data(null, { status: 404 });
  const { lang } = context.get(localeContext);
  if (result.address === null) throw redirect(`${href("/:lang?/mentor/kalender", { lang })}?gjort=stengt`);
  return { ok: true as const, address: result.address };
}

export default function MentorCalendar({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("mentoring");
  const failed: FormFailure | undefined = actionData?.ok === false ? actionData : undefined;
  return (
    <MentorFrame title={t("calendar.title")} lead={t("calendar.lead")} page="calendar" failed={failed}>
      <FeedSections
        feed={loaderData.feed}
        address={actionData?.ok ? actionData.address : null}
        isClosed={loaderData.isClosed && !actionData}
      />
    </MentorFrame>
  );
}
