import { Form } from "react-router";
import { formatDate } from "~/locales/format";
import { Button } from "~/ui/button";
import { StatusTag } from "~/ui/status-tag";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { OpenInvitation } from "./invitations.server";

/** Invitations that wait for an answer, each with the buttons that send it again or take it back. */
export function InvitationTable({ invitations }: { invitations: readonly OpenInvitation[] }) {
  const { t } = useTranslation(["members", "agency"]);
  const { locale } = useLocale();
  const rows = invitations.map((invitation) => ({
    key: invitation.id,
    cells: [
      invitation.address,
      invitation.listing ? (
        <span lang={invitation.listing.language} key="seat">
          {t("invitations.seatOn", { title: invitation.listing.title })}
        </span>
      ) : (
        t(`agency:role.${invitation.role}`)
      ),
      invitation.isExpired ? (
        <StatusTag state="bad" key="expired">
          {t("invitations.expired", { date: formatDate(invitation.expiresAt, locale) })}
        </StatusTag>
      ) : (
        formatDate(invitation.expiresAt, locale)
      ),
      <Form method="post" className="sk-inline" key="actions">
        <input type="hidden" name="invitation" value={invitation.id} />
        {(["resend", "revoke"] as const).map((intent) => (
          <Button key={intent} variant="tertiary" name="intent" value={intent}>
            {t(`invitations.${intent}`)}
            <span className="ds-sr-only"> {t("invitations.of", { address: invitation.address })}</span>
          </Button>
        ))}
      </Form>,
    ],
  }));
  return (
    <Table
      caption={t("invitations.caption")}
      columns={[
        { label: t("invitations.address") },
        { label: t("invitations.gives") },
        { label: t("invitations.expires") },
        { label: t("invitations.actions") },
      ]}
      rows={rows}
    />
  );
}
