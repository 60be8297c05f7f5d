import { formatNumber } from "~/locales/format";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import { countAnswers } from "./gathering-form";
import type { Gathering } from "./gatherings.server";

/** How many come, what has to be found for them, and how many have not answered. */
export function GatheringKeys({ answers }: Pick<Gathering, "answers">) {
  const { t } = useTranslation("cohortLife");
  const { locale } = useLocale();
  const counts = countAnswers(answers);
  return (
    <dl className="sk-keys">
      {(["coming", "transport", "lodging", "unanswered"] as const).map((key) => (
        <div
          className="sk-key"
          key={key}
          data-mark={key === "unanswered" && counts[key] > 0 ? "" : undefined}
        >
          <dt>{t(`gathering.key.${key}`)}</dt>
          <dd>
            <span className="sk-big">{formatNumber(counts[key], locale)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
