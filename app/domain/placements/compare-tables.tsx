import { formatNumber } from "~/locales/format";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { DraftComparison } from "./compare-drafts";

type Props = { comparison: DraftComparison; a: string; b: string };

/** Two proposals in numbers. */
export function CompareKeys({ comparison, a, b }: Props) {
  const { t } = useTranslation("plan");
  const { locale } = useLocale();
  const sides = [comparison.a, comparison.b];
  const number = (value: number) => formatNumber(value, locale);
  const percent = (share: number) => t("list.percent", { percent: number(Math.floor(share * 100 + 1e-9)) });
  const row = (key: string, label: string, value: (side: DraftComparison["a"]) => string) => ({
    key,
    cells: [label, ...sides.map(value)],
  });
  return (
    <Table
      caption={t("compare.keysCaption")}
      columns={[{ label: t("compare.what") }, { label: a, isNumber: true }, { label: b, isNumber: true }]}
      rows={[
        row("wishes", t("compare.wishes"), ({ wishes }) =>
          t("compare.ofAll", { met: number(wishes.met), all: number(wishes.all) }),
        ),
        row("whole", t("compare.whole"), ({ wishes }) => number(wishes.whole)),
        row("worth", t("compare.worth"), ({ worth }) => number(worth)),
        row("floor", t("compare.floor"), ({ floor }) => percent(floor)),
        row("locked", t("compare.locked"), ({ locked }) => number(locked)),
        row("broken", t("compare.broken"), ({ broken }) => number(broken)),
      ]}
    />
  );
}

/** What each trainee gets in either proposal. */
export function CompareTrainees({ comparison, a, b }: Props) {
  const { t } = useTranslation("plan");
  const { locale } = useLocale();
  const of = (met: number, all: number) =>
    t("compare.ofAll", { met: formatNumber(met, locale), all: formatNumber(all, locale) });
  return (
    <Table
      caption={t("compare.traineesCaption")}
      columns={[{ label: t("compare.trainee") }, { label: a, isNumber: true }, { label: b, isNumber: true }]}
      rows={comparison.trainees.map((one) => ({
        key: one.key,
        cells: [one.name, of(one.a, one.all), of(one.b, one.all)],
      }))}
    />
  );
}

/** Where the proposals put somebody in different places. */
export function CompareMoves({ comparison, a, b }: Props) {
  const { t } = useTranslation("plan");
  if (comparison.moved.length === 0) return <p>{t("compare.noneMoved")}</p>;
  return (
    <Table
      caption={t("compare.movedCaption")}
      columns={[{ label: t("compare.trainee") }, { label: t("compare.segment") }, { label: a }, { label: b }]}
      rows={comparison.moved.map((one) => ({
        key: one.key,
        cells: [one.trainee, one.segment, one.a ?? t("compare.noSeat"), one.b ?? t("compare.noSeat")],
      }))}
    />
  );
}
