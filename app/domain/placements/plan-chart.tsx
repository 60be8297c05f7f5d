import { Fragment } from "react";
import { Link } from "react-router";
import { formatDate } from "~/locales/format";
import { Icon } from "~/ui/icon";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { PlanPageData } from "./plan-page-data";
import { planViews } from "./plan-view";
import { TimelineTable } from "./timeline-table";

type Props = Pick<PlanPageData, "view" | "timeline" | "rows"> & {
  /** The address of the plan. */
  path: string;
  isDraft: boolean;
};

/** Who is where: by trainee, by host or as a plain table, with a way to download it. */
export function PlanChart({ view, timeline, rows, path, isDraft }: Props) {
  const { t } = useTranslation("plan");
  const byHost = view === "hosts";
  const pathOf = (trainee: string, segment: string) => `${path}/plassering/${trainee}/${segment}`;
  return (
    <section aria-labelledby="tid">
      <div className="sk-headrow sk-mb-s">
        <h2 id="tid">{t("timeline.title")}</h2>
        {timeline && (
          <ul className="sk-legend" aria-label={t("timeline.legend")}>
            <li>
              <i />
              {t("timeline.proposed")}
            </li>
            <li>
              <i data-state="locked" />
              {t("timeline.locked")}
            </li>
            <li>
              <i data-state="unmet" />
              {t("timeline.unmet")}
            </li>
            {byHost && (
              <li>
                <i data-state="free" />
                {t("timeline.freeLegend")}
              </li>
            )}
          </ul>
        )}
      </div>
      <nav className="sk-views sk-noprint" aria-label={t("timeline.views")}>
        <ul>
          {Object.entries(planViews).map(([slug, one]) => (
            <li key={slug}>
              <Link
                to={one === "trainees" ? path : `${path}?vis=${slug}`}
                aria-current={one === view ? "true" : undefined}
                preventScrollReset
              >
                {t(`timeline.${one}`)}
              </Link>
            </li>
          ))}
          <li className="sk-views__end">
            <a href={`${path}/plan.csv`} download>
              <Icon name="download" /> {t("action.csv")}
            </a>
          </li>
        </ul>
      </nav>
      {isDraft && timeline && <p className="sk-soft sk-small sk-mb-s sk-noprint">{t("timeline.hint")}</p>}
      {timeline ? (
        <TimelineTable
          timeline={timeline}
          caption={t(byHost ? "timeline.hostCaption" : "timeline.traineeCaption")}
          first={t(byHost ? "timeline.host" : "timeline.trainee")}
          pathOf={isDraft ? pathOf : null}
        />
      ) : (
        <PlanTable rows={rows} pathOf={isDraft ? pathOf : null} />
      )}
    </section>
  );
}

function PlanTable(props: { rows: PlanPageData["rows"]; pathOf: ((t: string, s: string) => string) | null }) {
  const { t } = useTranslation("plan");
  const { locale } = useLocale();
  return (
    <Table
      caption={t("timeline.tableCaption")}
      columns={[
        { label: t("timeline.trainee") },
        { label: t("timeline.segment") },
        { label: t("timeline.host") },
        { label: t("timeline.place") },
        { label: t("timeline.seat") },
        { label: t("timeline.wish") },
      ]}
      rows={props.rows.map((row) => {
        const to = props.pathOf?.(row.traineeId, row.segmentId);
        return {
          key: `${row.traineeId} ${row.segmentId}`,
          cells: [
            to ? (
              <Link key="trainee" to={to}>
                {row.trainee}
              </Link>
            ) : (
              row.trainee
            ),
            <Fragment key="segment">
              {row.segment}
              <small className="sk-soft sk-block">{formatDate(row.startsOn, locale)}</small>
            </Fragment>,
            row.isLocked ? `${row.host}, ${t("timeline.lockedWord")}` : row.host,
            row.municipality,
            row.seat,
            row.wish ?? t("wish.none"),
          ],
        };
      })}
    />
  );
}
