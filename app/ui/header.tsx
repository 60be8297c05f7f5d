import { useEffect, useRef } from "react";
import { Link, useLocation } from "react-router";
import { localePath } from "~/locales/locale";
import { useTranslation } from "~/ui/use-translation";
import { Icon } from "./icon";
import { LogoMark } from "./logo-mark";
import { useLocale } from "./use-locale";

/**
 * Who is signed in, as far as the frame around the pages needs to know. The programme a person coordinates stands where
 * others find the list of all; the page of one leads to the others.
 */
export type HeaderViewer = {
  name: string;
  isAdmin: boolean;
  isMentor: boolean;
  isTrainee: boolean;
  agencies: Workplace[];
  programmes: Workplace[];
};
type Workplace = { slug: string; name: string };

/** A link of the menu, marked on every page below `area`; the last one stands apart, with an icon where it is a person. */
function NavItem(props: { to: string; area?: string; isLast?: boolean; icon?: boolean; children: string }) {
  const { to, area = to, isLast, icon, children } = props;
  const { pathname } = useLocation();
  const isCurrent = pathname === to || pathname.startsWith(`${area}/`);
  return (
    <li className={isLast ? "sk-nav__end" : undefined}>
      <Link to={to} aria-current={isCurrent ? (pathname === to ? "page" : "true") : undefined}>
        {icon && (
          <>
            <Icon name="person-circle" />
            &nbsp;
          </>
        )}
        {children}
      </Link>
    </li>
  );
}

export function Header({ viewer }: { viewer: HeaderViewer | null }) {
  const { t } = useTranslation();
  const { lang } = useLocale();
  const to = (path: `/${string}`) => localePath(lang, path);
  const { pathname } = useLocation();
  const [programme, ...others] = viewer?.programmes ?? [];
  const nav = useRef<HTMLElement>(null);
  // A page that is reached without a page load would leave the menu of a phone open.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what has changed.
  useEffect(() => {
    if (nav.current && "hidePopover" in nav.current && nav.current.matches(":popover-open"))
      nav.current.hidePopover();
  }, [pathname]);
  return (
    <header className="sk-header">
      <div className="sk-wrap sk-header__row">
        <Link className="sk-logo" to={to("/")}>
          <LogoMark />
          <span>{t("site.name")}</span>
        </Link>
        <button className="sk-menu ds-button" data-variant="secondary" type="button" popoverTarget="meny">
          <Icon name="menu" />
          {t("site.menu")}
        </button>
        <nav className="sk-nav" id="meny" ref={nav} popover="auto" aria-label={t("site.mainMenu")}>
          <ul>
            <NavItem to={to("/stillinger")}>{t("nav.listings")}</NavItem>
            {programme ? (
              <NavItem to={to(`/program/${programme.slug}`)} area={to("/program")}>
                {others.length > 0 ? t("nav.programmes") : programme.name}
              </NavItem>
            ) : (
              <NavItem to={to("/traineeprogram")}>{t("nav.programmes")}</NavItem>
            )}
            <NavItem to={to("/arbeidsgivere")}>{t("nav.employers")}</NavItem>
            <NavItem to={to("/fordeler")}>{t("nav.benefits")}</NavItem>
            {viewer?.agencies.map(({ slug, name }) => (
              <NavItem key={slug} to={to(`/virksomhet/${slug}`)}>
                {name}
              </NavItem>
            ))}
            {viewer?.isMentor && <NavItem to={to("/mentor")}>{t("nav.mentor")}</NavItem>}
            {viewer?.isTrainee && <NavItem to={to("/trainee")}>{t("nav.trainee")}</NavItem>}
            {viewer?.isAdmin && <NavItem to={to("/admin/virksomheter")}>{t("nav.admin")}</NavItem>}
            {viewer ? (
              <NavItem to={to("/min-side")} isLast icon>
                {viewer.name}
              </NavItem>
            ) : (
              <NavItem to={to("/logg-inn")} isLast>
                {t("nav.signIn")}
              </NavItem>
            )}
          </ul>
        </nav>
      </div>
    </header>
  );
}
