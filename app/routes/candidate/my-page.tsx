import { href, Link } from "react-router";
import { databaseContext, localeContext } from "~/context";
import { MyPageNav } from "~/domain/accounts/my-page-nav";
import { isUnderWay } from "~/domain/applications/candidate-progress";
import { myApplicationItem } from "~/domain/applications/my-application-item";
import { MyApplicationList } from "~/domain/applications/my-application-list";
import { listMissingByDraft, listMyApplications } from "~/domain/applications/my-applications.server";
import { myTodos } from "~/domain/applications/my-todos";
import { SavedOverview } from "~/domain/searches/saved-overview";
import { savedOverview } from "~/domain/searches/saved-overview.server";
import { capitalise, formatCount } from "~/locales/format";
import { i18nFor } from "~/locales/i18n";
import { localePath } from "~/locales/locale";
import { viewerOf } from "~/middleware/viewer";
import { ArrowLink } from "~/ui/arrow-link";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { TodoList } from "~/ui/todo-list";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/my-page";

export const handle = { hydrate: false };
const shown = 5;

export async function loader({ context }: Route.LoaderArgs) {
  const { locale } = context.get(localeContext);
  const viewer = viewerOf(context);
  const database = context.get(databaseContext);
  const [all, missing, saved] = await Promise.all([
    listMyApplications(database, viewer.accountId),
    listMissingByDraft(database),
    savedOverview(database, locale),
  ]);
  const t = i18nFor(locale).getFixedT(locale, "applications");
  const todos = myTodos(all, missing, t, locale);
  const sent = all.filter((row) => row.status !== "draft");
  const count = (number: number) => ({ count: number, number: capitalise(formatCount(number, locale)) });
  return {
    firstName: viewer.fullName.split(/\s+/)[0] ?? "",
    underWay: count(sent.filter(isUnderWay).length),
    waiting: count(todos.length),
    todos,
    applications: sent.slice(0, shown).map((row) => myApplicationItem(row, locale, t("mine.draftClosed"))),
    total: sent.length > shown ? formatCount(sent.length, locale) : null,
    hasAny: all.length > 0,
    saved,
  };
}

export default function MyPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("applications");
  const { lang } = useLocale();
  const { firstName, underWay, waiting, todos, applications, total, hasAny, saved } = loaderData;
  const title = firstName ? t("mine.hello", { name: firstName }) : t("mine.helloNobody");
  const listings = localePath(lang, "/stillinger");
  return (
    <>
      <PageTitle title={t("mine.label")} />
      <div className="sk-wrap">
        <PageHeading title={title} lead={`${t("mine.underWay", underWay)} ${t("mine.waiting", waiting)}`} />
      </div>
      <MyPageNav />
      <div className="sk-wrap sk-section sk-stack-lg">
        {todos.length > 0 && (
          <section>
            <h2 className="sk-mb">{t("mine.todo")}</h2>
            <TodoList
              items={todos.map(({ title, text, to, action, label, isUrgent }) => ({
                title,
                text,
                action: (
                  <LinkButton
                    to={localePath(lang, to)}
                    aria-label={label}
                    {...(!isUrgent && { variant: "secondary" })}
                  >
                    {action}
                  </LinkButton>
                ),
              }))}
            />
          </section>
        )}
        <section>
          <div className="sk-headrow">
            <h2>{t("mine.yours")}</h2>
            {total && (
              <ArrowLink to={href("/:lang?/min-side/soknader", { lang })}>
                {t("mine.seeAll", { number: total })}
              </ArrowLink>
            )}
          </div>
          {applications.length > 0 ? (
            <MyApplicationList items={applications} />
          ) : (
            <EmptyState action={<ArrowLink to={listings}>{t("mine.find")}</ArrowLink>}>
              {t(hasAny ? "mine.noneSent" : "mine.none")}
            </EmptyState>
          )}
        </section>
        <SavedOverview {...saved} />
        <section>
          <h2 className="sk-mb">{t("mine.data")}</h2>
          <p>
            {t("mine.dataText")} <Link to={localePath(lang, "/personvern")}>{t("mine.dataLink")}</Link>
          </p>
        </section>
      </div>
    </>
  );
}
