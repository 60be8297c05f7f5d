import { daysUntil, formatDate, formatPeriod } from "~/locales/format";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import { lastDayOf } from "../programmes/days";
import type { MyPlacement } from "../traineeship/traineeship";
import type { ChangedPart } from "./ask-for-change.server";

type Props = { placements: readonly MyPlacement[]; parts: readonly ChangedPart[] };

/** Where everything would lie if the answer is yes, beside where it lies now. */
export function ChangePreview({ placements, parts }: Props) {
  const { t } = useTranslation("trainee");
  const { locale } = useLocale();
  const latest = (days: string[]) => lastDayOf(days.reduce((a, b) => (a > b ? a : b)));
  const end = latest(
    [...placements, ...parts.map((part) => ({ endsBefore: part.newEndsBefore }))].map(
      (one) => one.endsBefore,
    ),
  );
  const endNow = latest(placements.map(({ endsBefore }) => endsBefore));
  const later = daysUntil(end, endNow);
  return (
    <div className="sk-stack">
      <p>
        {later === 0
          ? t("preview.sameEnd", { date: formatDate(end, locale) })
          : t("preview.laterEnd", { date: formatDate(end, locale), count: later })}
      </p>
      <Table
        caption={t("preview.caption")}
        columns={[
          { label: t("preview.host") },
          { label: t("preview.share") },
          { label: t("preview.now") },
          { label: t("preview.ifYes") },
        ]}
        rows={parts.map((part) => {
          const { host, ftePercent, startsOn, endsBefore, newStartsOn, newEndsBefore } = part;
          const isMoved = startsOn !== newStartsOn || endsBefore !== newEndsBefore;
          const then = formatPeriod(newStartsOn, newEndsBefore, locale);
          return {
            key: `${part.segment} ${newStartsOn} ${host} ${ftePercent}`,
            cells: [
              host,
              t("placement.percent", { percent: ftePercent }),
              startsOn && endsBefore ? formatPeriod(startsOn, endsBefore, locale) : t("preview.new"),
              isMoved ? <strong key="then">{then}</strong> : then,
            ],
          };
        })}
      />
    </div>
  );
}
