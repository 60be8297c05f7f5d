import { href } from "react-router";
import { ArrowLink } from "~/ui/arrow-link";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { TextSections } from "~/ui/text-sections";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";

export const handle = { hydrate: false };

export default function About() {
  const { t } = useTranslation(["pages", "common"]);
  const { lang } = useLocale();
  const sections = t("about.sections", { returnObjects: true });
  return (
    <div className="sk-wrap">
      <PageTitle title={t("about.title")} description={t("about.lead")} />
      <PageHeading title={t("about.title")} lead={t("about.lead")} />
      <div className="sk-section sk-stack-lg">
        <TextSections sections={sections} />
        <p>
          <ArrowLink to={href("/:lang?/om/algoritmer", { lang })}>{t("common:footer.algorithms")}</ArrowLink>
        </p>
      </div>
    </div>
  );
}
