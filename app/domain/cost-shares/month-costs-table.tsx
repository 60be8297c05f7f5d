import { href, Link } from "react-router";
import type { CohortPlacement } from "~/domain/placements/cohort-placements.server";
import { capitalise, formatNumber } from "~/locales/format";
import { StatusTag } from "~/ui/status-tag";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import { payers } from "./cost-share-form";
import type { LedgerRow } from "./cost-shares.server";

/** Who pays how much of each placement in a month; a placement whose cost nobody shares yet stands out. */
export function MonthCostsTable(props: {
  programme: string;
  cohort: string;
  caption: string;
  placements: readonly CohortPlacement[];
  ledger: readonly LedgerRow[];
}) {
  const { t } = useTranslation(["cohortLife", "programme"]);
  const { locale, lang } = useLocale();
  const { programme, cohort } = props;
  return (
    <Table
      caption={props.caption}
      columns={[
        { label: t("placement.trainee") },
        { label: t("placement.host") },
        { label: t("costs.days"), isNumber: true },
        { label: t("costs.shares") },
      ]}
      rows={props.placements.map((placement) => {
        const rows = props.ledger.filter(({ placementId }) => placementId === placement.id);
        const shares = payers.flatMap((payer) => rows.filter((row) => row.payer === payer));
        const to = href("/:lang?/program/:programme/kull/:cohort/plassering/:placement/kostnader", {
          lang,
          programme,
          cohort,
          placement: placement.id,
        });
        return {
          key: placement.id,
          cells: [
            <Link key="trainee" to={to}>
              {placement.trainee || t("programme:noName")}
            </Link>,
            placement.host,
            rows[0] ? formatNumber(rows[0].days, locale) : null,
            shares.length > 0 ? (
              capitalise(
                shares
                  .map(({ payer, share }) =>
                    t(`costs.share.${payer}`, { percent: formatNumber(share, locale) }),
                  )
                  .join(", "),
              )
            ) : (
              <StatusTag key="none" state="act">
                {t("costs.notShared")}
              </StatusTag>
            ),
          ],
        };
      })}
    />
  );
}
