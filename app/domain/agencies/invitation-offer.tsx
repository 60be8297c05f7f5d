import { formatDateTime } from "~/locales/format";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { findInvitation } from "./invitations.server";

type Invitation = NonNullable<Awaited<ReturnType<typeof findInvitation>>>;

/** What an invitation gives, until when, and to whom. */
export function InvitationOffer({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation(["joining", "members", "agency"]);
  const { locale } = useLocale();
  const { role, listing, address, expiresAt } = invitation;
  return (
    <>
      <h2>{t("invitation.givesTitle")}</h2>
      <ul>
        <li>
          <strong>{t(`agency:role.${role}`)}</strong>: {t(`members:role.${role}`)}
        </li>
        {listing && (
          <li>
            {t("invitation.seat", { title: listing.title })} {t("members:seat.union_representative")}
          </li>
        )}
      </ul>
      <p className="sk-soft">
        {t("invitation.until", { date: formatDateTime(expiresAt, locale), address: address ?? "" })}
      </p>
    </>
  );
}
