import { useTranslation } from "react-i18next";
import { HeroLandscape } from "~/ui/landscape";
import { PageTitle } from "~/ui/page-title";

export const handle = { hydrate: false };

export default function Start() {
  const { t } = useTranslation();
  return (
    <section className="sk-hero">
      <PageTitle />
      <HeroLandscape />
      <div className="sk-wrap sk-hero__body">
        <h1>{t("site.name")}</h1>
        <p className="sk-lead">{t("site.tagline")}</p>
      </div>
    </section>
  );
}
