import { Form } from "react-router";
import { formatDateTime } from "~/locales/format";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { findOpenFeed } from "./calendar-feed.server";
import { NewAddress } from "./new-address";

/** The person's own feed: the address the one time it is shown, how to get a new one or close it, and how to add it. */
export function FeedSections(props: {
  feed: Awaited<ReturnType<typeof findOpenFeed>>;
  address: string | null;
  isClosed: boolean;
}) {
  const { t } = useTranslation("trainee");
  const { locale } = useLocale();
  const { feed, address, isClosed } = props;
  return (
    <>
      {address && <NewAddress address={address} />}
      {isClosed && (
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
    </>
  );
}
