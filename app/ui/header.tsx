import { useEffect, useRef } from "react";
import { Link, useLocation } from "react-router";
import { localePath } from "~/locales/locale";
import { useTranslation } from "~/ui/use-translation";
import { Icon } from "./icon";
import { useLocale } from "./use-locale";

/**
 * Who is signed in, as far as the frame around the pages needs to know. The programmes a person coordinates stand where
 * others find the list of all.
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

function NavLink({ to, icon, children }: { to: string; icon?: boolean; children: string }) {
  const { pathname } = useLocation();
  const isCurrent = pathname === to || pathname.startsWith(`${to}/`);
  return (
    <Link to={to} aria-current={isCurrent ? (pathname === to ? "page" : "true") : undefined}>
      {icon && (
        <>
          <Icon name="person-circle" />
          &nbsp;
        </>
      )}
      {children}
    </Link>
  );
}

export function Header({ viewer }: { viewer: HeaderViewer | null }) {
  const { t } = useTranslation();
  const { lang } = useLocale();
  const to = (path: `/${string}`) => localePath(lang, path);
  const { pathname } = useLocation();
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
          <svg viewBox="0 0 40 32" aria-hidden="true" focusable="false">
            <path d="M20 4h3" />
            <path d="M14 12h13" />
            <path d="M8 20h6M21 20h11" />
            <path d="M3 28h17M36 28h1" />
            <path className="sk-lit" d="M27 28h2" />
          </svg>
          <span>{t("site.name")}</span>
        </Link>
        <button className="sk-menu ds-button" data-variant="secondary" type="button" popoverTarget="meny">
          <Icon name="menu" />
          {t("site.menu")}
        </button>
        <nav className="sk-nav" id="meny" ref={nav} popover="auto" aria-label={t("site.mainMenu")}>
          <ul>
            <li>
              <NavLink to={to("/stillinger")}>{t("nav.listings")}</NavLink>
            </li>
            {viewer?.programmes.length ? (
              viewer.programmes.map(({ slug, name }) => (
                <li key={slug}>
                  <NavLink to={to(`/program/${slug}`)}>{name}</NavLink>
                </li>
              ))
            ) : (
              <li>
                <NavLink to={to("/traineeprogram")}>{t("nav.programmes")}</NavLink>
              </li>
            )}
            <li>
              <NavLink to={to("/arbeidsgivere")}>{t("nav.employers")}</NavLink>
            </li>
            <li>
              <NavLink to={to("/fordeler")}>{t("nav.benefits")}</NavLink>
            </li>
            {viewer?.agencies.map(({ slug, name }) => (
              <li key={slug}>
                <NavLink to={to(`/virksomhet/${slug}`)}>{name}</NavLink>
              </li>
            ))}
            {viewer?.isMentor && (
              <li>
                <NavLink to={to("/mentor")}>{t("nav.mentor")}</NavLink>
              </li>
            )}
            {viewer?.isTrainee && (
              <li>
                <NavLink to={to("/trainee")}>{t("nav.trainee")}</NavLink>
              </li>
            )}
            {viewer?.isAdmin && (
              <li>
                <NavLink to={to("/admin/virksomheter")}>{t("nav.admin")}</NavLink>
              </li>
            )}
            {viewer ? (
              <li className="sk-nav__end">
                <NavLink to={to("/min-side")} icon>
                  {viewer.name}
                </NavLink>
              </li>
            ) : (
              <li className="sk-nav__end">
                <NavLink to={to("/logg-inn")}>{t("nav.signIn")}</NavLink>
              </li>
            )}
          </ul>
        </nav>
      </div>
    </header>
  );
}
