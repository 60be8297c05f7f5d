import { formatPeriod } from "~/locales/format";
import { Alert } from "~/ui/alert";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Shift } from "./shift.server";

/** That part-time or leave has made the programme longer, which the coordinator has not written into the plan yet. */
export function ShiftAlert({ shift }: { shift: readonly Shift[] }) {
  const { t } = useTranslation("trainee");
  const { locale } = useLocale();
  return (
    <Alert tone="info">
      <p>{t("shift.text")}</p>
      <ul>
        {shift.map(({ host, newStartsOn, newEndsBefore }) => (
          <li key={newStartsOn + host}>
            {t("shift.line", { host, period: formatPeriod(newStartsOn, newEndsBefore, locale) })}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
