import { Link } from "react-router";
import { useTranslation } from "~/ui/use-translation";
import { Icon } from "./icon";

/** What is chosen. Each chip leads to the same page without it. */
export function Chips(props: {
  items: readonly { label: string; to: string; lang?: string | undefined }[];
  clearTo: string;
}) {
  const { t } = useTranslation();
  if (props.items.length === 0) return null;
  return (
    <ul className="sk-chips" aria-label={t("chips.label")}>
      {props.items.map(({ label, to, lang }) => (
        <li key={to}>
          <Link className="sk-chip" to={to} preventScrollReset>
            <span lang={lang}>{label}</span>
            <Icon name="close" />
            <span className="ds-sr-only">{t("chips.remove")}</span>
          </Link>
        </li>
      ))}
      <li>
        <Link className="sk-chip sk-chip--clear" to={props.clearTo} preventScrollReset>
          {t("chips.clear")}
        </Link>
      </li>
    </ul>
  );
}
