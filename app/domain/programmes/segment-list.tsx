import { formatPeriod } from "~/locales/format";
import { FactList } from "~/ui/facts";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";

/** The segments of a cohort with their first and last day. */
export function SegmentList(props: {
  segments: readonly { number: number; startsOn: string; endsBefore: string }[];
}) {
  const { t } = useTranslation(["cohortSetup", "programme"]);
  const { locale } = useLocale();
  if (props.segments.length === 0) return <p>{t("segments.none")}</p>;
  return (
    <FactList
      items={props.segments.map(({ number, startsOn, endsBefore }) => ({
        label: t("programme:segment", { number }),
        value: formatPeriod(startsOn, endsBefore, locale),
      }))}
    />
  );
}
