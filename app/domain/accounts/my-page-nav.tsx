import { href, useLocation } from "react-router";
import { SubNav } from "~/ui/sub-nav";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";

/** The pages of one's own. Only those that exist. */
export function MyPageNav() {
  const { t } = useTranslation(["applications", "saved"]);
  const { lang } = useLocale();
  const { pathname } = useLocation();
  const overview = href("/:lang?/min-side", { lang });
  const applications = href("/:lang?/min-side/soknader", { lang });
  const searches = href("/:lang?/min-side/lagrede-sok", { lang });
  const favourites = href("/:lang?/min-side/favoritter", { lang });
  const current = (to: string) =>
    pathname === to ? "page" : pathname.startsWith(`${to}/`) ? "true" : undefined;
  return (
    <SubNav
      label={t("mine.label")}
      items={[
        { to: overview, label: t("mine.overview"), current: pathname === overview ? "page" : undefined },
        { to: applications, label: t("mine.applications"), current: current(applications) },
        { to: searches, label: t("saved:nav.searches"), current: current(searches) },
        { to: favourites, label: t("saved:nav.favourites"), current: current(favourites) },
      ]}
    />
  );
}
