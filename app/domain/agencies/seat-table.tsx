import { Table } from "~/ui/table";
import { useTranslation } from "~/ui/use-translation";
import { handlesApplications } from "../applications/application-steps";
import type { SeatHolder } from "./agency-listings.server";

/** Who holds which seat on a listing, and what it opens. */
export function SeatTable({ seats, accountId }: { seats: readonly SeatHolder[]; accountId: string }) {
  const { t } = useTranslation("agency");
  if (seats.length === 0) return <p className="sk-soft">{t("listing.seatsNone")}</p>;
  const rows = seats.map((holder) => {
    const name = holder.name || t("person.colleague");
    return {
      key: holder.accountId + holder.seat,
      cells: [
        holder.accountId === accountId ? t("person.you", { name }) : name,
        <>
          {t(`seat.${holder.seat}` as "seat.deputy")}
          <br />
          <small className="sk-soft">
            {!holder.isAccepted
              ? t("listing.notAccepted")
              : handlesApplications([holder.seat])
                ? t("listing.readsApplications")
                : t("listing.waitsForPanel")}
          </small>
        </>,
      ],
    };
  });
  return (
    <Table
      caption={t("listing.seatsCaption")}
      columns={[{ label: t("listing.seatName") }, { label: t("listing.seatKind") }]}
      rows={rows}
    />
  );
}
