import { Link } from "react-router";
import { formatNumber } from "~/locales/format";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { ListingGroup } from "./listing-state";

/** How many listings there are in each state, each a way to see only those. */
export function ListingGroups(props: {
  path: string;
  counts: readonly { group: ListingGroup; count: number }[];
  chosen: ListingGroup | null;
}) {
  const { t } = useTranslation("agency");
  const { locale } = useLocale();
  const { path, counts, chosen } = props;
  if (counts.length < 2) return null;
  return (
    <nav aria-label={t("listings.groupsLabel")}>
      <ul className="sk-chips">
        <li>
          <Link className="sk-chip" to={path} aria-current={chosen ? undefined : "true"}>
            {t("listings.allGroups")}
          </Link>
        </li>
        {counts.map(({ group, count }) => (
          <li key={group}>
            <Link
              className="sk-chip"
              to={`${path}?vis=${group}`}
              aria-current={group === chosen ? "true" : undefined}
            >
              {t(`listings.groups.${group}`)} <span className="sk-soft">{formatNumber(count, locale)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
