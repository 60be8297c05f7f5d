import { href, Link } from "react-router";
import { useTranslation } from "~/ui/use-translation";
import { useLocale } from "./use-locale";

type SubNavItem = { to: string; label: string; current?: "page" | "true" | undefined };

/** The pages of one's own part of the site, with the way out at the end. */
export function SubNav({ label, items }: { label: string; items: readonly SubNavItem[] }) {
  const { t } = useTranslation();
  const { lang } = useLocale();
  return (
    <nav className="sk-subnav" aria-label={label}>
      <div className="sk-wrap">
        <ul>
          {items.map(({ to, label, current }) => (
            <li key={to}>
              <Link to={to} aria-current={current}>
                {label}
              </Link>
            </li>
          ))}
          <li className="sk-subnav__end">
            <Link to={href("/:lang?/logg-ut", { lang })}>{t("nav.signOut")}</Link>
          </li>
        </ul>
      </div>
    </nav>
  );
}
