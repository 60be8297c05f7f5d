import { useTranslation } from "react-i18next";
import { href, Link, useLocation } from "react-router";
import { useLocale } from "~/ui/use-locale";

/** The pages of one's own. Only those that exist. */
export function MyPageNav() {
  const { t } = useTranslation("applications");
  const { lang } = useLocale();
  const { pathname } = useLocation();
  const pages = [
    { to: href("/:lang?/min-side", { lang }), label: t("mine.overview") },
    { to: href("/:lang?/min-side/soknader", { lang }), label: t("mine.applications") },
  ];
  return (
    <nav className="sk-subnav" aria-label={t("mine.label")}>
      <div className="sk-wrap">
        <ul>
          {pages.map(({ to, label }, index) => (
            <li key={to}>
              <Link
                to={to}
                aria-current={
                  pathname === to ? "page" : index > 0 && pathname.startsWith(to) ? "true" : undefined
                }
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
