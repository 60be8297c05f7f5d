import { Fragment } from "react";
import { Link } from "react-router";
import { Icon } from "~/ui/icon";
import { useTranslation } from "~/ui/use-translation";
import type { Timeline, TimelineBar } from "./plan-timeline";

type Props = {
  timeline: Timeline;
  caption: string;
  /** The heading over the names. */
  first: string;
  /** Where a placement can be changed; null where the plan cannot. */
  pathOf: ((trainee: string, segment: string) => string) | null;
};

/** A plan over time. A real table: each segment spans as many columns as it has months; on a phone it is a list. */
export function TimelineTable({ timeline, caption, first, pathOf }: Props) {
  const { t } = useTranslation("plan");
  const { segments, rows } = timeline;
  return (
    <div className="sk-planbox">
      <table className="sk-plan">
        <caption className="ds-sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {segments.map(({ id, label, period, months }) => (
              <th key={id} scope="col" colSpan={months.length}>
                {label}
                <span>{period}</span>
              </th>
            ))}
          </tr>
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row takes no focus; the months repeat what the columns say. */}
          <tr className="sk-plan__months" aria-hidden="true">
            <td />
            {segments.map(({ id, months }) => (
              <Fragment key={id}>
                {months.map((month, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a month may come twice, and the list never changes.
                  <td key={index}>{month}</td>
                ))}
              </Fragment>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, cells }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map(({ segment, bars }, index) => {
                const { label, period, months } = segments[index]!;
                return (
                  <td
                    key={segment}
                    colSpan={months.length}
                    data-label={t("timeline.column", { label, period })}
                  >
                    {bars.length === 0 && <span className="sk-soft sk-small">{t("timeline.none")}</span>}
                    {bars.map((bar) => (
                      <Bar key={bar.key} bar={bar} to={bar.trainee && pathOf?.(bar.trainee, segment)} />
                    ))}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Bar({ bar, to }: { bar: TimelineBar; to: string | null | undefined }) {
  const { t } = useTranslation("plan");
  const content = (
    <>
      <span>
        <b>{bar.label}</b>
        {bar.small && <small>{bar.small}</small>}
      </span>
      {bar.state === "locked" && (
        <>
          <Icon name="lock" />
          <span className="ds-sr-only">, {t("timeline.lockedWord")}</span>
        </>
      )}
    </>
  );
  const look = { className: "sk-bar", "data-state": bar.state ?? undefined };
  return to ? (
    <Link to={to} {...look}>
      {content}
    </Link>
  ) : (
    <div {...look}>{content}</div>
  );
}
