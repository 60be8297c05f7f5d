import { Icon } from "~/ui/icon";
import { useTranslation } from "~/ui/use-translation";
import type { CheckedRule } from "./plan-rules";

/** The rules that the plan was checked by, and what happens when somebody is moved. */
export function RuleList({ rules, isDraft }: { rules: readonly CheckedRule[]; isDraft: boolean }) {
  const { t } = useTranslation("plan");
  return (
    <section aria-labelledby="regler">
      <h2 id="regler" className="sk-mb">
        {t("rules.title")}
      </h2>
      <ul className="sk-rules">
        {rules.map(({ key, title, small, isWarning }) => (
          <li key={key} data-warn={isWarning ? "" : undefined}>
            <Icon name={isWarning ? "warning" : "check-circle"} />
            <span>
              {title}
              <small>{small}</small>
            </span>
          </li>
        ))}
      </ul>
      <h2 className="sk-mb sk-mt">{t("rules.moveTitle")}</h2>
      <p>{t(isDraft ? "rules.moveText" : "rules.readOnly")}</p>
    </section>
  );
}
