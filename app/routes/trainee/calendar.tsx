import { data, Form, href, redirect } from "react-router";
import { z } from "zod";
import { localeContext } from "~/context";
import {
  closeCalendarFeed,
  findOpenFeed,
  openCalendarFeed,
} from "~/domain/calendar-feeds/calendar-feed.server";
import { NewAddress } from "~/domain/calendar-feeds/new-address";
import { TraineeNav } from "~/domain/traineeship/trainee-nav";
import { formatDateTime } from "~/locales/format";
import { viewerOf } from "~/middleware/viewer";
import { env } from "~/platform/env.server";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormFailure } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { parseForm } from "~/ui/parse-form.server";
import { tooMany } from "~/ui/too-many.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/calendar";
import { ownTraineeship, takeTraineeLimit } from "./own-traineeship.server";

export const handle = { hydrate: false };
export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

const feedForm = z.object({ intent: z.enum(["open", "close"]) });

export async function loader({ url, context }: Route.LoaderArgs) {
  const { database } = await ownTraineeship(context);
  return {
    feed: await findOpenFeed(database, viewerOf(context).accountId),
    isClosed: url.searchParams.get("gjort") === "stengt",
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { database } = await ownTraineeship(context);
  const form = await parseForm(request, feedForm);
  if (!form.ok) return data(form, { status: 400 });
  const limit = await takeTraineeLimit(context);
  if (!limit.allowed) return tooMany(form, limit.retryAfterSeconds);
  if (form.value.intent === "close") {
    await closeCalendarFeed(database);
    throw redirect(
      `${href("/:lang?/trainee/kalender", { lang: context.get(localeContext).lang })}?gjort=stengt`,
    );
  }
  const token = await openCalendarFeed(database);
  if (!token) throw data(null, { status: 404 });
  const address = new URL("/trainee/kalender.ics", env().SITE_URL);
  address.searchParams.set("n", token);
  return { ok: true as const, address: address.href };
}

export default function TraineeCalendar({ loaderData, actionData }: Route.ComponentProps) {
  const { feed, isClosed } = loaderData;
  const { t } = useTranslation("trainee");
  const { locale } = useLocale();
  const failed: FormFailure | undefined = actionData?.ok === false ? actionData : undefined;
  const address = actionData?.ok ? actionData.address : null;
  return (
    <>
      <PageTitle title={t("calendar.title")} form={failed} />
      <div className="sk-wrap">
        <PageHeading title={t("calendar.title")} lead={t("calendar.lead")} />
      </div>
      <TraineeNav />
      <div className="sk-wrap sk-section sk-stack-xl">
        {failed && <ErrorSummary form={failed} />}
        {address && <NewAddress address={address} />}
        {isClosed && !actionData && (
          <Alert tone="success" live>
            <p>{t("calendar.closed")}</p>
          </Alert>
        )}
        <section className="sk-read sk-stack">
          <h2>{t(feed ? "calendar.openTitle" : "calendar.noneTitle")}</h2>
          {feed && (
            <p>
              {t("calendar.openedAt", { time: formatDateTime(feed.openedAt, locale) })}{" "}
              {feed.lastReadAt
                ? t("calendar.readAt", { time: formatDateTime(feed.lastReadAt, locale) })
                : t("calendar.notRead")}
            </p>
          )}
          <p>{t(feed ? "calendar.renewText" : "calendar.openText")}</p>
          <Form method="post" className="sk-actions">
            <Button name="intent" value="open" {...(feed && { variant: "secondary" })}>
              {t(feed ? "calendar.renew" : "calendar.open")}
            </Button>
            {feed && (
              <Button name="intent" value="close" variant="secondary" tone="danger">
                {t("calendar.close")}
              </Button>
            )}
          </Form>
        </section>
        <section className="sk-read sk-stack">
          <h2>{t("calendar.howTitle")}</h2>
          <ul className="sk-bullets">
            <li>{t("calendar.howPhone")}</li>
            <li>{t("calendar.howOutlook")}</li>
            <li>{t("calendar.howGoogle")}</li>
          </ul>
          <p className="sk-soft">{t("calendar.secret")}</p>
        </section>
      </div>
    </>
  );
}
