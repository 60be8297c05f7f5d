import { formatNumber } from "~/locales/format";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { LanguageShare } from "./language-share";

/** How much of the agency's ads was in bokmål and in nynorsk, and what the law says of it. */
export function LanguageShareTable({ share }: { share: LanguageShare }) {
  const { t } = useTranslation("agency");
  const { locale } = useLocale();
  return (
    <section aria-labelledby="malform" className="sk-stack">
      <h2 id="malform">{t(`share.title.${share.tooLittle ?? "enough"}`)}</h2>
      <p className="sk-read">{t(share.isDuty ? "share.duty" : "share.free")}</p>
      <Table
        caption={t("share.caption")}
        columns={[
          { label: t("share.form") },
          { label: t("share.ads"), isNumber: true },
          { label: t("share.words"), isNumber: true },
          { label: t("share.percent"), isNumber: true },
        ]}
        rows={share.forms.map(({ language, ads, words, percent }) => ({
          key: language,
          cells: [
            t(`share.${language}`),
            formatNumber(ads, locale),
            formatNumber(words, locale),
            `${percent} %`,
          ],
        }))}
      />
    </section>
  );
}
