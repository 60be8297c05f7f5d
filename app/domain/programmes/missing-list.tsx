import { Alert } from "~/ui/alert";
import { useTranslation } from "~/ui/use-translation";
import type { CohortStatus, missingParts } from "./cohort-steps";

/** What has to be in place before the cohort can go on, each as something to do. */
export function MissingList(props: {
  next: CohortStatus;
  missing: readonly (typeof missingParts)[number][];
}) {
  const { t } = useTranslation("programme");
  const next = t(`cohortStatus.${props.next}`).toLocaleLowerCase();
  if (props.missing.length === 0)
    return (
      <Alert tone="success">
        <p>{t("missing.nothing", { next })}</p>
      </Alert>
    );
  return (
    <Alert tone="warning">
      <p>
        <strong>{t("missing.title", { next })}</strong>
      </p>
      <ul>
        {props.missing.map((part) => (
          <li key={part}>
            {t(
              part === "placements" && props.next === "completed" ? "missing.unfinished" : `missing.${part}`,
            )}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
