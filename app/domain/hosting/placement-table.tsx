import { href, Link } from "react-router";
import { formatPeriod } from "~/locales/format";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { HostedPlacement } from "./host-cohorts.server";
import { HostedStatus } from "./placement-status";

/** Who is, has been or will be with the host, each with the way to what the host may do. */
export function HostedTable(props: {
  agency: string;
  placements: readonly HostedPlacement[];
  caption: string;
}) {
  const { t } = useTranslation("hosting");
  const { locale, lang } = useLocale();
  return (
    <Table
      caption={props.caption}
      columns={[
        { label: t("placement.trainee") },
        { label: t("placement.period") },
        { label: t("placement.mentor") },
        { label: t("placement.statusLabel") },
      ]}
      rows={props.placements.map((placement) => ({
        key: placement.id,
        cells: [
          <Link
            key="name"
            to={href("/:lang?/virksomhet/:agency/vertskap/plasseringer/:placement", {
              lang,
              agency: props.agency,
              placement: placement.id,
            })}
          >
            {placement.trainee || t("noName")}
          </Link>,
          <span key="period">
            {formatPeriod(placement.startsOn, placement.endsBefore, locale)}
            {placement.ftePercent < 100 && (
              <small className="sk-block sk-soft">
                {t("placement.share", { percent: placement.ftePercent })}
              </small>
            )}
          </span>,
          placement.mentor === null ? t("placement.noMentor") : placement.mentor || t("noName"),
          <HostedStatus key="status" status={placement.status} />,
        ],
      }))}
    />
  );
}
