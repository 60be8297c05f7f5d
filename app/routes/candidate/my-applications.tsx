import { databaseContext, localeContext } from "~/context";
import { MyPageNav } from "~/domain/accounts/my-page-nav";
import { myApplicationItem } from "~/domain/applications/my-application-item";
import { MyApplicationList } from "~/domain/applications/my-application-list";
import { listMyApplications } from "~/domain/applications/my-applications.server";
import { i18nFor } from "~/locales/i18n";
import { localePath } from "~/locales/locale";
import { viewerOf } from "~/middleware/viewer";
import { ArrowLink } from "~/ui/arrow-link";
import { EmptyState } from "~/ui/empty-state";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/my-applications";

export const handle = { hydrate: false };

export async function loader({ context }: Route.LoaderArgs) {
  const { locale } = context.get(localeContext);
  const rows = await listMyApplications(context.get(databaseContext), viewerOf(context).accountId);
  const closedNote = i18nFor(locale).getFixedT(locale, "applications")("mine.draftClosed");
  const items = rows.map((row) => myApplicationItem(row, locale, closedNote));
  return {
    drafts: items.filter(({ status }) => status === "draft"),
    sent: items.filter(({ status }) => status !== "draft"),
  };
}

export default function MyApplications({ loaderData: { drafts, sent } }: Route.ComponentProps) {
  const { t } = useTranslation("applications");
  const { lang } = useLocale();
  return (
    <>
      <PageTitle title={t("mine.yours")} />
      <div className="sk-wrap">
        <PageHeading title={t("mine.yours")} />
      </div>
      <MyPageNav />
      <div className="sk-wrap sk-section sk-stack-lg">
        {drafts.length > 0 && (
          <section>
            <h2 className="sk-mb">{t("mine.drafts")}</h2>
            <MyApplicationList items={drafts} />
          </section>
        )}
        {sent.length > 0 && (
          <section>
            <h2 className="sk-mb">{t("mine.sent")}</h2>
            <MyApplicationList items={sent} />
          </section>
        )}
        {drafts.length + sent.length === 0 && (
          <EmptyState action={<ArrowLink to={localePath(lang, "/stillinger")}>{t("mine.find")}</ArrowLink>}>
            {t("mine.none")}
          </EmptyState>
        )}
      </div>
    </>
  );
}
