import { z } from "zod";
import { defineMail, type MailFrame } from "./define-mail.ts";
import { queuedFacts } from "./facts.ts";
import { MailLayout } from "./mail-layout.tsx";
import { mailLink } from "./mail-link.ts";
import { Action, Facts, Paragraph } from "./mail-parts.tsx";
import { mailTexts } from "./mail-texts.ts";

const facts = queuedFacts.extend({
  listingId: z.uuid(),
  listing: z.object({ title: z.string().min(1), language: z.enum(["nb", "nn", "en", "se"]) }),
  agency: z.object({ name: z.string().min(1), slug: z.string().min(1) }),
});
type SeatOffer = z.output<typeof facts>;

const subject = ({ locale, listing }: SeatOffer & MailFrame) =>
  mailTexts(locale)("seatOffered.subject", { title: listing.title });

/** To a member who is asked to be union representative: nobody else can accept the seat. */
export const seatOffered = defineMail<SeatOffer>({
  facts,
  subject,
  Mail(props) {
    const { locale, listing, agency } = props;
    const t = mailTexts(locale);
    return (
      <MailLayout
        {...props}
        reader="member"
        subject={subject(props)}
        heading={t("seatOffered.heading")}
        preview={agency.name}
      >
        <Facts
          facts={[
            { label: t("fact.listing"), value: listing.title, lang: listing.language },
            { label: t("fact.agency"), value: agency.name },
          ]}
        />
        <Paragraph>{t("seatOffered.text")}</Paragraph>
        <Action href={mailLink(props, `/virksomhet/${agency.slug}/stillinger/${props.listingId}/plasser`)}>
          {t("seatOffered.action")}
        </Action>
      </MailLayout>
    );
  },
});
