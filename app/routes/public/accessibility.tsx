import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { TextSections } from "~/ui/text-sections";
import { useTranslation } from "~/ui/use-translation";

export const handle = { hydrate: false };

export default function Accessibility() {
  const { t } = useTranslation("pages");
  const sections = t("accessibility.sections", { returnObjects: true });
  return (
    <div className="sk-wrap">
      <PageTitle title={t("accessibility.title")} description={t("accessibility.lead")} />
      <PageHeading title={t("accessibility.title")} lead={t("accessibility.lead")} />
      <div className="sk-section">
        <TextSections sections={sections} />
      </div>
    </div>
  );
}
