import { href, Link } from "react-router";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";

/** The cohorts of a person who is in several, each with the way to its overview. */
export function CohortChoice(props: {
  cohorts: readonly { key: string; cohort: string; programme: string; isChosen: boolean }[];
}) {
  const { t } = useTranslation("trainee");
  const { lang } = useLocale();
  return (
    <nav className="sk-wrap" aria-label={t("cohorts.label")}>
      <ul className="sk-chips sk-mt">
        {props.cohorts.map(({ key, cohort, programme, isChosen }) => (
          <li key={key}>
            <Link
              className="sk-chip"
              to={`${href("/:lang?/trainee", { lang })}?${new URLSearchParams({ kull: key })}`}
              aria-current={isChosen ? "true" : undefined}
            >
              {t("cohorts.one", { cohort, programme })}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
