import { Fragment, type ReactNode } from "react";
import { formatMonth, formatPeriod } from "~/locales/format";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import { type Cell, layTimeline } from "./timeline";
import { LeaveBar, PlacementBar } from "./timeline-bars";
import type { Traineeship } from "./traineeship";

/** A traineeship in time: a column is a week, a bar is a placement. On a phone the bars become a list. */
export function TraineeTimeline({ trainee, today }: { trainee: Traineeship; today: string }) {
  const { t } = useTranslation("trainee");
  const { locale } = useLocale();
  const { placements, leaves, memberFrom, memberBefore } = trainee;
  const drawn = layTimeline(placements, leaves, { startsOn: memberFrom, endsBefore: memberBefore });
  return (
    <div className="sk-planbox">
      <table className="sk-plan">
        <caption className="ds-sr-only">{t("timeline.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="ds-sr-only">{t("coming.what")}</span>
            </th>
            {drawn.years.map(({ name, weeks }) => (
              <th key={name} scope="colgroup" colSpan={weeks}>
                {name}
              </th>
            ))}
          </tr>
          <tr className="sk-plan__months">
            <td />
            {drawn.months.map(({ name, weeks }) => (
              <td key={name} colSpan={weeks} data-now={today.startsWith(name) ? "" : undefined}>
                {weeks > 2 && formatMonth(`${name}-01`, locale)}
              </td>
            ))}
          </tr>
        </thead>
        <tbody>
          <TimelineRow
            label={t("timeline.placements")}
            cells={drawn.placements}
            keyOf={({ id }) => id}
            bar={(placement, isShared) => <PlacementBar placement={placement} isThin={isShared} />}
          />
          {leaves.length > 0 && (
            <TimelineRow
              label={t("timeline.leaves")}
              cells={drawn.leaves}
              keyOf={({ startsOn }) => startsOn}
              bar={(leave) => <LeaveBar leave={leave} />}
            />
          )}
        </tbody>
      </table>
    </div>
  );
}

function TimelineRow<Item extends { startsOn: string; endsBefore: string }>(props: {
  label: string;
  cells: readonly Cell<Item>[];
  keyOf: (item: Item) => string;
  bar: (item: Item, isShared: boolean) => ReactNode;
}) {
  const { locale } = useLocale();
  return (
    <tr>
      <th scope="row">{props.label}</th>
      {props.cells.map(({ weeks, items: [first, ...others] }, index) =>
        first ? (
          <td
            key={props.keyOf(first)}
            colSpan={weeks}
            data-label={formatPeriod(first.startsOn, first.endsBefore, locale)}
          >
            {[first, ...others].map((item) => (
              <Fragment key={props.keyOf(item)}>{props.bar(item, others.length > 0)}</Fragment>
            ))}
          </td>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: free weeks have no name of their own.
          <td key={index} colSpan={weeks} />
        ),
      )}
    </tr>
  );
}
