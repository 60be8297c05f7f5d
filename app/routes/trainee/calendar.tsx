import { data, href, redirect } from "react-router";
import { localeContext } from "~/context";
import { findOpenFeed } from "~/domain/calendar-feeds/calendar-feed.server";
import { changeFeed, feedForm } from "~/domain/calendar-feeds/change-feed.server";
import { FeedSections } from "~/domain/calendar-feeds/feed-sections";
import { TraineeNav } from "~/domain/traineeship/trainee-nav";
import { viewerOf } from "~/middleware/viewer";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormFailure } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { parseForm } from "~/ui/parse-form.server";
import { tooMany } from "~/ui/too-many.server";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/calendar";
import { ownPath, ownTraineeship, takeTraineeLimit } from "./own-traineeship.server";

export const handle = { hydrate: false };
export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ url, context }: Route.LoaderArgs) {
  const { database } = ownTraineeship(context);
  return {
    feed: await findOpenFeed(database, viewerOf(context).accountId),
    isClosed: url.searchParams.get("gjort") === "stengt",
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { database } = ownTraineeship(context);
  const form = await parseForm(request, feedForm);
  if (!form.ok) return data(form, { status: 400 });
  const limit = await takeTraineeLimit(context);
  if (!limit.allowed) return tooMany(form, limit.retryAfterSeconds);
  const result = await changeFeed(database, form.value);
  if (!result.ok) throw data(null, { status: 404 });
  const { lang } = context.get(localeContext);
  if (result.address === null)
    throw redirect(ownPath(context, href("/:lang?/trainee/kalender", { lang }), "stengt"));
  return { ok: true as const, address: result.address };
}

export default function TraineeCalendar({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("trainee");
  const failed: FormFailure | undefined = actionData?.ok === false ? actionData : undefined;
  return (
    <>
      <PageTitle title={t("calendar.title")} form={failed} />
      <div className="sk-wrap">
        <PageHeading title={t("calendar.title")} lead={t("calendar.lead")} />
      </div>
      <TraineeNav />
      <div className="sk-wrap sk-section sk-stack-xl">
        {failed && <ErrorSummary form={failed} />}
        <FeedSections
          feed={loaderData.feed}
          address={actionData?.ok ? actionData.address : null}
          isClosed={loaderData.isClosed && !actionData}
        />
      </div>
    </>
  );
}
