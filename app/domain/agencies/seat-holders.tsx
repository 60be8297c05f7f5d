import { Form } from "react-router";
import { Button } from "~/ui/button";
import { Table } from "~/ui/table";
import { useTranslation } from "~/ui/use-translation";
import type { SeatHolder } from "./agency-listings.server";

type Props = { seats: readonly SeatHolder[]; accountId: string; mayChange: boolean };

/** Who holds which seat on a listing, with a button that takes it back for those who may. */
export function SeatHolders({ seats, accountId, mayChange }: Props) {
  const { t } = useTranslation(["members", "agency"]);
  const rows = seats.map((holder) => {
    const name = holder.name || t("agency:person.colleague");
    const seat = t(`agency:seat.${holder.seat}` as "agency:seat.deputy");
    return {
      key: holder.accountId + holder.seat,
      cells: [
        holder.accountId === accountId ? t("agency:person.you", { name }) : name,
        <span key="seat">
          {seat}
          {!holder.isAccepted && (
            <>
              <br />
              <small className="sk-soft">{t("seats.waiting")}</small>
            </>
          )}
        </span>,
        mayChange && (
          <Form method="post" key="takeBack">
            <input type="hidden" name="account" value={holder.accountId} />
            <input type="hidden" name="seat" value={holder.seat} />
            <Button variant="tertiary" name="intent" value="takeBack">
              {t("seats.takeBack")}
              <span className="ds-sr-only"> {t("seats.takeBackOf", { seat, name })}</span>
            </Button>
          </Form>
        ),
      ],
    };
  });
  const columns = [{ label: t("seats.who") }, { label: t("seats.seat") }];
  return (
    <Table
      caption={t("seats.holders")}
      columns={mayChange ? [...columns, { label: t("seats.action") }] : columns}
      rows={rows}
    />
  );
}
