import { formatNumber, formatPeriod } from "~/locales/format";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Pulse } from "./follow-up.server";

/** The pulses of a cohort. Averages stand once a pulse is closed and five have answered, else it says why not. */
export function PulseTable({ pulses }: { pulses: readonly Pulse[] }) {
  const { t } = useTranslation(["cohortLife", "programme"]);
  const { locale } = useLocale();
  const shown = (pulse: Pulse, value: number | null) => {
    if (!pulse.isClosed) return t("pulse.open");
    return value === null ? t("pulse.tooFew") : formatNumber(value, locale);
  };
  return (
    <Table
      caption={t("pulse.caption")}
      columns={[
        { label: t("placement.segment") },
        { label: t("pulse.period") },
        { label: t("pulse.answers") },
        { label: t("pulse.wellbeing") },
        { label: t("pulse.learning") },
        { label: t("pulse.support") },
      ]}
      rows={pulses.map((pulse) => ({
        key: pulse.id,
        cells: [
          t("programme:segment", { number: pulse.segment }),
          formatPeriod(pulse.opensOn, pulse.closesBefore, locale),
          ...(["answers", "wellbeing", "learning", "support"] as const).map((key) =>
            shown(pulse, pulse[key]),
          ),
        ],
      }))}
    />
  );
}
