import { formatNumber } from "~/locales/format";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { CohortSeat, CohortTrainee } from "./cohort-board.server";

/** What each host offers in each segment and how many have come there. A seat that was withdrawn is not counted. */
export function SeatsTable(props: {
  segments: readonly { number: number }[];
  seats: readonly CohortSeat[];
  trainees: readonly CohortTrainee[];
}) {
  const { t } = useTranslation("programme");
  const { locale } = useLocale();
  const offered = props.seats.filter((seat) => !seat.isWithdrawn);
  const hosts = Map.groupBy(offered, (seat) => seat.agencyId);
  return (
    <Table
      caption={t("board.seatsCaption")}
      columns={[
        { label: t("board.host") },
        { label: t("board.place") },
        ...props.segments.map(({ number }) => ({ label: t("segment", { number }), isNumber: true })),
      ]}
      rows={[...hosts].map(([agencyId, seats]) => ({
        key: agencyId,
        cells: [
          seats[0]?.host,
          [...new Set(seats.map((seat) => seat.place))].join(", "),
          ...props.segments.map(({ number }) => {
            const here = seats.filter((seat) => seat.segment === number);
            const places = here.reduce((sum, seat) => sum + seat.capacity, 0);
            const taken = props.trainees.filter((trainee) =>
              trainee.placements.some(
                (placement) => placement.agencyId === agencyId && placement.segment === number,
              ),
            ).length;
            return places > 0
              ? t("board.taken", {
                  taken: formatNumber(taken, locale),
                  places: formatNumber(places, locale),
                })
              : t("board.none");
          }),
        ],
      }))}
    />
  );
}
