import { href, redirect } from "react-router";
import { databaseContext, localeContext } from "~/context";
import { canEdit } from "~/domain/applications/candidate-progress";
import { WishList } from "~/domain/applications/wish-list";
import { wishGroups } from "~/domain/applications/wishes";
import { adLang } from "~/domain/listings/listing";
import { getReference } from "~/domain/reference/reference.server";
import { formatDateTime, formatDeadline } from "~/locales/format";
import { localePath } from "~/locales/locale";
import { Alert } from "~/ui/alert";
import { ArrowLink } from "~/ui/arrow-link";
import { Crumbs } from "~/ui/crumbs";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/apply-receipt";
import { applyOf } from "./apply-guard.server";

export const handle = { hydrate: false };

export async function loader({ context, url }: Route.LoaderArgs) {
  const { listing, application } = applyOf(context);
  const { locale, lang } = context.get(localeContext);
  if (!application?.submittedAt || canEdit(application))
    throw redirect(href("/:lang?/stillinger/:slug/sok", { lang, slug: listing.slug }));
  return {
    id: application.id,
    slug: listing.slug,
    title: listing.title,
    titleLang: adLang(listing.language, locale),
    agency: listing.agency,
    sentAt: formatDateTime(application.submittedAt, locale),
    deadline: formatDeadline(listing.deadline, locale),
    isOffListAsked: application.offListRequested,
    wishes: wishGroups(application.wishes, await getReference(context.get(databaseContext)), locale),
    wasAlreadySent: url.searchParams.has("allerede"),
  };
}

export default function ApplyReceipt({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("applications");
  const { lang } = useLocale();
  const { id, slug, title, titleLang, agency, sentAt, deadline, wishes } = loaderData;
  const { isOffListAsked, wasAlreadySent } = loaderData;
  return (
    <div className="sk-wrap">
      <PageTitle title={t("receipt.title")} />
      <Crumbs
        items={[{ to: href("/:lang?/stillinger/:slug", { lang, slug }), label: title, lang: titleLang }]}
      />
      <PageHeading title={t("receipt.title")} lead={t("receipt.lead", { agency, time: sentAt })} />
      <div className="sk-page sk-read sk-stack">
        {wasAlreadySent && <Alert tone="info">{t("receipt.already")}</Alert>}
        <h2>{t("receipt.next")}</h2>
        <ul>
          <li>{t("receipt.mail")}</li>
          <li>{t("receipt.assessed", { agency, deadline })}</li>
          <li>{t("receipt.told")}</li>
          {isOffListAsked && <li>{t("receipt.offList", { agency })}</li>}
          <li>{t("receipt.withdraw")}</li>
        </ul>
        {wishes.length > 0 && (
          <section className="sk-mt" aria-labelledby="onsker">
            <h2 id="onsker">{t("receipt.wishes")}</h2>
            <WishList groups={wishes} />
          </section>
        )}
        <p className="sk-actions">
          <ArrowLink to={href("/:lang?/min-side/soknader/:id", { lang, id })}>{t("receipt.see")}</ArrowLink>
          <ArrowLink to={localePath(lang, "/stillinger")}>{t("receipt.more")}</ArrowLink>
        </p>
      </div>
    </div>
  );
}
