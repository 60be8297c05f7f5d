import { href, Link } from "react-router";
import { StatusTag } from "~/ui/status-tag";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { HostCohort, HostSeat } from "./host-cohorts.server";

/** The seats the host has offered in one segment, with who is in them. */
export function HostSeatTable(props: {
  agency: string;
  cohort: HostCohort;
  seats: readonly HostSeat[];
  caption: string;
}) {
  const { t } = useTranslation("hosting");
  const { lang } = useLocale();
  return (
    <Table
      caption={props.caption}
      columns={[
        { label: t("seat.title") },
        { label: t("seat.municipality") },
        { label: t("seat.mentor") },
        { label: t("seat.capacity"), isNumber: true },
        { label: t("seat.trainees") },
      ]}
      rows={props.seats.map((seat) => {
        const here = props.cohort.placements.filter(({ seatId }) => seatId === seat.id);
        const names = here.map(({ trainee }) => trainee || t("noName")).join(", ");
        return {
          key: seat.id,
          cells: [
            <Link
              key="title"
              to={href("/:lang?/virksomhet/:agency/vertskap/plasser/:seat", {
                lang,
                agency: props.agency,
                seat: seat.id,
              })}
            >
              {seat.title}
            </Link>,
            seat.place,
            seat.mentor === null ? t("placement.noMentor") : seat.mentor || t("noName"),
            String(seat.capacity),
            seat.isWithdrawn ? (
              <StatusTag key="state">{t("seat.withdrawn")}</StatusTag>
            ) : (
              names || <span className="sk-soft">{t("seat.nobody")}</span>
            ),
          ],
        };
      })}
    />
  );
}
