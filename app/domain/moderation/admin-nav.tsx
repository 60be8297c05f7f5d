import { href } from "react-router";
import { SubNav } from "~/ui/sub-nav";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";

/** The pages of those who look after the portal. */
export function AdminNav({ current }: { current: "agencies" | "reports" | "workings" }) {
  const { t } = useTranslation("admin");
  const { lang } = useLocale();
  const pages = [
    ["agencies", href("/:lang?/admin/virksomheter", { lang })],
    ["reports", href("/:lang?/admin/meldinger", { lang })],
    ["workings", href("/:lang?/admin/drift", { lang })],
  ] as const;
  return (
    <SubNav
      label={t("nav.label")}
      items={pages.map(([page, to]) => ({
        to,
        label: t(`nav.${page}`),
        current: page === current ? "page" : undefined,
      }))}
    />
  );
}
