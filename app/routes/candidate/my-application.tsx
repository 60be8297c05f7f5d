import { data, href, Link, redirect } from "react-router";
import { databaseContext, localeContext } from "~/context";
import { MyPageNav } from "~/domain/accounts/my-page-nav";
import { ApplicationFacts } from "~/domain/applications/application-facts";
import { canEdit } from "~/domain/applications/candidate-progress";
import { CandidateStatus } from "~/domain/applications/candidate-status";
import { findMyApplication } from "~/domain/applications/my-application.server";
import { myApplicationView } from "~/domain/applications/my-application-view";
import { UploadedDocuments } from "~/domain/applications/uploaded-documents";
import { getReference } from "~/domain/reference/reference.server";
import { viewerOf } from "~/middleware/viewer";
import { LinkButton } from "~/ui/button";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/my-application";

export const handle = { hydrate: false };

export async function loader({ params, context }: Route.LoaderArgs) {
  const database = context.get(databaseContext);
  const { locale, lang } = context.get(localeContext);
  const found = await findMyApplication(database, viewerOf(context).accountId, params.id);
  if (!found) throw data(null, { status: 404 });
  // A draft is worked on where it is filled in; without its ad there is nothing to fill in.
  if (canEdit(found.application)) {
    if (!found.listing) throw redirect(href("/:lang?/min-side/soknader", { lang }));
    throw redirect(href("/:lang?/stillinger/:slug/sok", { lang, slug: found.listing.slug }));
  }
  return myApplicationView(found, await getReference(database), locale);
}

export default function MyApplication({ loaderData: view }: Route.ComponentProps) {
  const { t } = useTranslation("applications");
  const { lang } = useLocale();
  const title = view.title ?? t("mine.hiddenListing");
  return (
    <>
      <PageTitle title={title} />
      <div className="sk-wrap">
        <PageHeading
          title={<span lang={view.title ? view.titleLang : undefined}>{title}</span>}
          lead={view.place && t("mine.place", view.place)}
        />
      </div>
      <MyPageNav />
      <div className="sk-wrap sk-section sk-stack-lg">
        <section className="sk-read sk-stack" aria-label={t("one.statusLabel")}>
          <CandidateStatus {...view.status} />
          {view.isTurnedDown && view.place && <p>{t("one.rights", { agency: view.place.agency })}</p>}
          {view.slug && (
            <p>
              <Link to={href("/:lang?/stillinger/:slug", { lang, slug: view.slug })}>
                {t("one.seeListing")}
              </Link>
            </p>
          )}
        </section>
        <section className="sk-read">
          <h2 className="sk-mb">{t("one.messages")}</h2>
          {view.messages.length === 0 && <p className="sk-soft">{t("one.noMessages")}</p>}
          {view.messages.map(({ id, subject, body, sentAt }) => (
            <article className="sk-assess" key={id}>
              <h3>{subject}</h3>
              <p className="sk-small sk-soft">{t("one.sentAt", { time: sentAt })}</p>
              <p className="sk-lines">{body}</p>
            </article>
          ))}
        </section>
        <section className="sk-read sk-stack-lg">
          <h2>{t("one.sent")}</h2>
          <ApplicationFacts content={view.content} heading={(step) => <h3>{t(`step.${step}`)}</h3>}>
            <UploadedDocuments applicationId={view.id} documents={view.documents} />
          </ApplicationFacts>
          {view.canWithdrawWish && (
            <p>
              <Link to={href("/:lang?/min-side/soknader/:id/onsker", { lang, id: view.id })}>
                {t("wishes.withdrawOne")}
              </Link>
            </p>
          )}
        </section>
        {view.openings.length > 0 && (
          <section>
            <Table
              caption={<h2 className="sk-mb-s">{t("one.openedCaption")}</h2>}
              columns={[{ label: t("one.file") }, { label: t("one.opened") }]}
              rows={view.openings.map(({ id, fileName, opened }) => ({ key: id, cells: [fileName, opened] }))}
            />
          </section>
        )}
        <section>
          <Table
            caption={<h2 className="sk-mb-s">{t("one.history")}</h2>}
            columns={[{ label: t("one.what") }, { label: t("one.when") }]}
            rows={view.events.map(({ id, to, at }) => ({
              key: String(id),
              cells: [t(`one.event.${to}`), at],
            }))}
          />
        </section>
        {view.canWithdraw && (
          <section className="sk-read sk-stack">
            <h2>{t("one.withdrawTitle")}</h2>
            <p>{t("one.withdrawText")}</p>
            <LinkButton
              variant="secondary"
              tone="danger"
              to={href("/:lang?/min-side/soknader/:id/trekk", { lang, id: view.id })}
            >
              {t("one.withdraw")}
            </LinkButton>
          </section>
        )}
      </div>
    </>
  );
}
