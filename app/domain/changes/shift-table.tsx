import { formatPeriod } from "~/locales/format";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";

type Move = {
  segment: number;
  startsOn: string;
  endsBefore: string;
  newStartsOn: string;
  newEndsBefore: string;
};

/** Placements that would move, with the period now and then. */
export function ShiftTable(props: { caption: string; moves: readonly Move[] }) {
  const { t } = useTranslation(["cohortLife", "programme"]);
  const { locale } = useLocale();
  return (
    <Table
      caption={props.caption}
      columns={[{ label: t("placement.segment") }, { label: t("change.now") }, { label: t("shift.moved") }]}
      rows={props.moves.map((move) => ({
        key: `${move.segment} ${move.newStartsOn} ${move.newEndsBefore} ${move.startsOn}`,
        cells: [
          t("programme:segment", { number: move.segment }),
          formatPeriod(move.startsOn, move.endsBefore, locale),
          formatPeriod(move.newStartsOn, move.newEndsBefore, locale),
        ],
      }))}
    />
  );
}
