import { useTranslation } from "react-i18next";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { TextSections } from "~/ui/text-sections";

export const handle = { hydrate: false };

export default function About() {
  const { t } = useTranslation("pages");
  const sections = t("about.sections", { returnObjects: true });
  return (
    <div className="sk-wrap">
      <PageTitle title={t("about.title")} description={t("about.lead")} />
      <PageHeading title={t("about.title")} lead={t("about.lead")} />
      <div className="sk-section">
        <TextSections sections={sections} />
      </div>
    </div>
  );
}
