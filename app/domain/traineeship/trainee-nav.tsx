import { href, useLocation } from "react-router";
import { SubNav } from "~/ui/sub-nav";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import { useCohortAddress } from "./use-cohort-address";

/** The pages of one's own traineeship. */
export function TraineeNav() {
  const { t } = useTranslation("trainee");
  const { lang } = useLocale();
  const { pathname } = useLocation();
  const inCohort = useCohortAddress();
  const overview = href("/:lang?/trainee", { lang });
  const pages = [
    { to: href("/:lang?/trainee/endringer", { lang }), label: t("nav.changes") },
    { to: href("/:lang?/trainee/samlinger", { lang }), label: t("nav.gatherings") },
    { to: href("/:lang?/trainee/kompetanse", { lang }), label: t("nav.competence") },
    { to: href("/:lang?/trainee/pass", { lang }), label: t("nav.passport") },
    { to: href("/:lang?/trainee/kalender", { lang }), label: t("nav.calendar") },
    { to: href("/:lang?/trainee/etterpa", { lang }), label: t("nav.followUp") },
  ];
  const isUnder = (to: string) =>
    pathname === to ? ("page" as const) : pathname.startsWith(`${to}/`) ? ("true" as const) : undefined;
  return (
    <SubNav
      label={t("nav.label")}
      items={[
        {
          to: inCohort(overview),
          label: t("nav.overview"),
          current: pathname === overview ? "page" : undefined,
        },
        ...pages.map(({ to, label }) => ({ to: inCohort(to), label, current: isUnder(to) })),
      ]}
    />
  );
}
