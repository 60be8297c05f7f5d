import { href, Link } from "react-router";
import { formatPeriod } from "~/locales/format";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { CohortPlacement } from "./cohort-placements.server";

type Address = { programme: string; cohort: string };

/** One person's placements, each with the way to its page. */
export function PlacementLinks(props: Address & { placements: readonly CohortPlacement[] }) {
  const { t } = useTranslation(["cohortLife", "programme", "cohortSetup"]);
  const { locale, lang } = useLocale();
  const { programme, cohort } = props;
  return (
    <Table
      caption={t("trainee.placementsCaption")}
      columns={[
        { label: t("placement.host") },
        { label: t("placement.segment") },
        { label: t("placement.period") },
        { label: t("placement.fte") },
        { label: t("placement.status") },
      ]}
      rows={props.placements.map((placement) => ({
        key: placement.id,
        cells: [
          <Link
            key="host"
            to={href("/:lang?/program/:programme/kull/:cohort/plassering/:placement", {
              lang,
              programme,
              cohort,
              placement: placement.id,
            })}
          >
            {placement.host}
          </Link>,
          t("programme:segment", { number: placement.segment }),
          formatPeriod(placement.startsOn, placement.endsBefore, locale),
          t("cohortSetup:admission.percent", { percent: placement.ftePercent }),
          t(`status.${placement.status}`),
        ],
      }))}
    />
  );
}
