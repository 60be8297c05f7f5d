import { createContext, use } from "react";
import { href } from "react-router";
import { SubNav } from "~/ui/sub-nav";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";

type AgencyPage = "overview" | "listings" | "members" | "profile" | "stories" | "hosting";

/** Whether the reader acts for the agency as host; the agency's layout says so to its pages. */
export const HostingContext = createContext(false);

/** The agency's own pages. */
export function AgencyNav({ agency, current }: { agency: string; current: AgencyPage }) {
  const { t } = useTranslation("agency");
  const { lang } = useLocale();
  const isHost = use(HostingContext);
  const pages = [
    ["overview", href("/:lang?/virksomhet/:agency", { lang, agency })],
    ["listings", href("/:lang?/virksomhet/:agency/stillinger", { lang, agency })],
    ["members", href("/:lang?/virksomhet/:agency/medlemmer", { lang, agency })],
    ["profile", href("/:lang?/virksomhet/:agency/profil", { lang, agency })],
    ["stories", href("/:lang?/virksomhet/:agency/historier", { lang, agency })],
    ...(isHost ? [["hosting", href("/:lang?/virksomhet/:agency/vertskap", { lang, agency })] as const] : []),
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

/** The pages of one listing; the editor and the pages of its steps lie below the ad. */
export function ListingNav(props: {
  agency: string;
  id: string;
  current: "applications" | "ad" | "seats" | "comments" | "preview" | "edit" | "step";
  /** How many comments wait; null for those whom comments are not for. */
  openComments: number | null;
}) {
  const { t } = useTranslation("agency");
  const { lang } = useLocale();
  const { agency, id, openComments } = props;
  const isBelow = props.current === "edit" || props.current === "step";
  const pages = [
    ["applications", href("/:lang?/virksomhet/:agency/stillinger/:id/soknader", { lang, agency, id })],
    ["ad", href("/:lang?/virksomhet/:agency/stillinger/:id", { lang, agency, id })],
    ["preview", href("/:lang?/virksomhet/:agency/stillinger/:id/forhandsvisning", { lang, agency, id })],
    ["comments", href("/:lang?/virksomhet/:agency/stillinger/:id/kommentarer", { lang, agency, id })],
    ["seats", href("/:lang?/virksomhet/:agency/stillinger/:id/plasser", { lang, agency, id })],
  ] as const;
  return (
    <SubNav
      label={t("listingNav.label")}
      items={pages
        .filter(([page]) => page !== "comments" || openComments !== null)
        .map(([page, to]) => ({
          to,
          label:
            page === "comments" && openComments
              ? t("listingNav.openComments", { count: openComments })
              : t(`listingNav.${page}`),
          current: page === props.current ? "page" : page === "ad" && isBelow ? "true" : undefined,
        }))}
    />
  );
}
