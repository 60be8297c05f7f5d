import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { TextSections } from "~/ui/text-sections";
import { useTranslation } from "~/ui/use-translation";

export const handle = { hydrate: false };

export default function Privacy() {
  const { t } = useTranslation("pages");
  const sections = t("privacy.sections", { returnObjects: true });
  return (
    <div className="sk-wrap">
      <PageTitle title={t("privacy.title")} description={t("privacy.lead")} />
      <PageHeading title={t("privacy.title")} lead={t("privacy.lead")} />
      <div className="sk-section">
        <TextSections sections={sections} />
      </div>
    </div>
  );
}
