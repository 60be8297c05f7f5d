import { href } from "react-router";
import { localePath } from "~/locales/locale";
import { ArrowLink } from "~/ui/arrow-link";
import { Crumbs } from "~/ui/crumbs";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";

export type ClosedData = {
  slug: string;
  title: string;
  titleLang: string | undefined;
  agency: string;
  /** When the deadline passed; null when the employer closed the ad before. */
  passedAt: string | null;
  hasDraft: boolean;
};

/** No more applications are taken: when that happened, what became of the draft, and where to go on. */
export function DeadlinePassed({ closed }: { closed: ClosedData }) {
  const { t } = useTranslation("applications");
  const { lang } = useLocale();
  const { slug, title, titleLang, passedAt, agency } = closed;
  const lead = passedAt ? t("closed.lead", { date: passedAt }) : t("closed.leadClosed", { agency });
  return (
    <div className="sk-wrap">
      <PageTitle title={t("closed.title")} />
      <Crumbs
        items={[{ to: href("/:lang?/stillinger/:slug", { lang, slug }), label: title, lang: titleLang }]}
      />
      <PageHeading title={t("closed.title")} lead={lead} />
      <div className="sk-page sk-read sk-stack">
        <p>{t(closed.hasDraft ? "closed.draftKept" : "closed.noDraft")}</p>
        <p className="sk-actions">
          <ArrowLink to={localePath(lang, "/stillinger")}>{t("closed.findOthers")}</ArrowLink>
          <ArrowLink to={href("/:lang?/min-side", { lang })}>{t("closed.toMyPage")}</ArrowLink>
        </p>
      </div>
    </div>
  );
}
