import { z } from "zod";
import { formatDateTime } from "../app/locales/format.ts";
import { defineMail, type MailFrame } from "./define-mail.ts";
import { ALWAYS_WITH_YEAR, queuedFacts } from "./facts.ts";
import { MailLayout } from "./mail-layout.tsx";
import { mailLink } from "./mail-link.ts";
import { Action, Facts, Paragraph } from "./mail-parts.tsx";
import { mailTexts } from "./mail-texts.ts";

const facts = queuedFacts.extend({
  token: z.string().regex(/^[0-9a-f]{48}$/),
  agency: z.string().min(1),
  role: z.enum(["owner", "recruiter", "member", "mentor"]),
  /** When the invitation also gives the union representative's seat on a listing. */
  listing: z.object({ title: z.string().min(1), language: z.enum(["nb", "nn", "en", "se"]) }).nullable(),
  inviter: z.string().nullable(),
  expiresAt: z.iso.datetime({ offset: true }),
});
type Invitation = z.output<typeof facts>;

const subject = ({ locale, agency }: Invitation & MailFrame) =>
  mailTexts(locale)("invitation.subject", { agency });

/** To somebody who may have no account: a role at an agency, to be accepted on the page that the link leads to. */
export const invitation = defineMail<Invitation>({
  facts,
  expiresAt: ({ expiresAt }) => new Date(expiresAt),
  subject,
  Mail(props) {
    const { locale, agency, role, listing, inviter, expiresAt, token } = props;
    const t = mailTexts(locale);
    const until = formatDateTime(expiresAt, locale, ALWAYS_WITH_YEAR);
    const given = [
      { label: t("fact.agency"), value: agency },
      { label: t("fact.role"), value: t(`invitation.role.${role}`) },
      ...(listing ? [{ label: t("fact.unionSeat"), value: listing.title, lang: listing.language }] : []),
    ];
    return (
      <MailLayout
        {...props}
        reader="invitee"
        subject={subject(props)}
        heading={t("invitation.heading", { agency })}
        preview={t("invitation.validity", { until })}
      >
        <Paragraph>{inviter ? t("invitation.from", { inviter }) : t("invitation.fromNobody")}</Paragraph>
        <Facts facts={given} />
        <Action href={mailLink(props, `/invitasjon/${token}`)}>{t("invitation.action")}</Action>
        <Paragraph>{t("invitation.validity", { until })}</Paragraph>
        <Paragraph>{t("invitation.ignore")}</Paragraph>
      </MailLayout>
    );
  },
});
