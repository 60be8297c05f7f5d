import { href, Link } from "react-router";
import { formatDate, formatNumber } from "~/locales/format";
import { StatusTag } from "~/ui/status-tag";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import { countAnswers } from "./gathering-form";
import type { Gathering } from "./gatherings.server";

/** The gatherings of a cohort with how many come, each with the way to its page. */
export function GatheringTable(props: {
  programme: string;
  cohort: string;
  gatherings: readonly Gathering[];
}) {
  const { t } = useTranslation("cohortLife");
  const { locale, lang } = useLocale();
  const { programme, cohort } = props;
  return (
    <Table
      caption={t("gatherings.caption")}
      columns={[
        { label: t("gatherings.what") },
        { label: t("gatherings.when") },
        { label: t("gatherings.where") },
        { label: t("gatherings.coming"), isNumber: true },
        { label: t("gatherings.unanswered"), isNumber: true },
      ]}
      rows={props.gatherings.map((gathering) => {
        const counts = countAnswers(gathering.answers);
        const to = href("/:lang?/program/:programme/kull/:cohort/samlinger/:gathering", {
          lang,
          programme,
          cohort,
          gathering: gathering.id,
        });
        return {
          key: gathering.id,
          cells: [
            <Link key="what" to={to}>
              {gathering.title}
            </Link>,
            gathering.isCancelled ? (
              <StatusTag key="off" state="bad">
                {t("gatherings.cancelled")}
              </StatusTag>
            ) : (
              formatDate(gathering.startsAt, locale)
            ),
            gathering.municipality && gathering.municipality !== gathering.place
              ? `${gathering.place}, ${gathering.municipality}`
              : gathering.place,
            formatNumber(counts.coming, locale),
            formatNumber(counts.unanswered, locale),
          ],
        };
      })}
    />
  );
}
