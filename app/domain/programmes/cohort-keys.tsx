import { formatDate, formatNumber } from "~/locales/format";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { CohortSeat, CohortTrainee } from "./cohort-board.server";
import { CohortStatusTag } from "./cohort-status";
import type { CohortStatus } from "./cohort-steps";

type Cohort = {
  status: CohortStatus;
  matchedBy: string | null;
  segments: readonly { number: number }[];
  trainees: readonly CohortTrainee[];
  seats: readonly CohortSeat[];
};

/** The cohort in four numbers: how far it has come, who is in it, what the hosts offer and what is placed. */
export function CohortKeys({ cohort }: { cohort: Cohort }) {
  const { t } = useTranslation("programme");
  const { locale } = useLocale();
  const { trainees, segments } = cohort;
  const offered = cohort.seats.filter((seat) => !seat.isWithdrawn);
  const capacity = offered.reduce((sum, seat) => sum + seat.capacity, 0);
  const hosts = new Set(offered.map((seat) => seat.agencyId)).size;
  const wanted = trainees.length * segments.length;
  const placed = trainees.reduce(
    (sum, trainee) => sum + new Set(trainee.placements.map((placement) => placement.segment)).size,
    0,
  );
  return (
    <dl className="sk-keys">
      <div className="sk-key">
        <dt>{t("board.trainees")}</dt>
        <dd>
          <span className="sk-big">{formatNumber(trainees.length, locale)}</span>
          <p>
            <CohortStatusTag status={cohort.status} />
          </p>
        </dd>
      </div>
      <div className="sk-key">
        <dt>{t("board.capacity")}</dt>
        <dd>
          <span className="sk-big">{formatNumber(capacity, locale)}</span>
          <p>{t("board.atHosts", { count: hosts, number: formatNumber(hosts, locale) })}</p>
        </dd>
      </div>
      <div className="sk-key" data-mark={placed < wanted ? "" : undefined}>
        <dt>{t("board.placed")}</dt>
        <dd>
          <span className="sk-big">
            {formatNumber(placed, locale)}{" "}
            <small>{t("board.ofWanted", { number: formatNumber(wanted, locale) })}</small>
          </span>
          {cohort.matchedBy && <p>{t("board.matchedBy", { date: formatDate(cohort.matchedBy, locale) })}</p>}
        </dd>
      </div>
    </dl>
  );
}
