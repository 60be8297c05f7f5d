import { Link } from "react-router";
import { useTranslation } from "~/ui/use-translation";

type Crumb = { to: string; label: string; lang?: string | undefined };

/** The way back up. The page itself is not in it: its heading says where one is. */
export function Crumbs({ items }: { items: readonly Crumb[] }) {
  const { t } = useTranslation();
  return (
    <nav className="sk-crumbs" aria-label={t("site.crumbs")}>
      <ol>
        {items.map(({ to, label, lang }) => (
          <li key={to}>
            <Link to={to} lang={lang}>
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
