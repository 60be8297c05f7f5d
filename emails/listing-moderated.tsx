import { z } from "zod";
import { defineMail, type MailFrame } from "./define-mail.ts";
import { queuedFacts } from "./facts.ts";
import { MailLayout } from "./mail-layout.tsx";
import { mailLink } from "./mail-link.ts";
import { Action, Facts, Paragraph, Quote } from "./mail-parts.tsx";
import { mailTexts } from "./mail-texts.ts";

const facts = queuedFacts.extend({
  listingId: z.uuid(),
  to: z.enum(["suspended", "published", "removed"]),
  reason: z.string().min(1),
  listing: z.object({ title: z.string().min(1), language: z.enum(["nb", "nn", "en", "se"]) }),
  agency: z.object({ name: z.string().min(1), slug: z.string().min(1) }),
});
type Moderation = z.output<typeof facts>;

const subject = ({ locale, listing, to }: Moderation & MailFrame) =>
  mailTexts(locale)(`listingModerated.${to}.subject`, { title: listing.title });

/** To the agency: an admin has suspended, restored or removed an ad, and why. */
export const listingModerated = defineMail<Moderation>({
  facts,
  subject,
  Mail(props) {
    const { locale, to, reason, listing, agency } = props;
    const t = mailTexts(locale);
    return (
      <MailLayout
        {...props}
        reader="member"
        subject={subject(props)}
        heading={t(`listingModerated.${to}.heading`)}
        preview={agency.name}
      >
        <Facts facts={[{ label: t("fact.listing"), value: listing.title, lang: listing.language }]} />
        <Paragraph>{t(`listingModerated.${to}.text`)}</Paragraph>
        <Quote title={t("listingModerated.reason")} text={reason} />
        <Action href={mailLink(props, `/virksomhet/${agency.slug}/stillinger/${props.listingId}`)}>
          {t("listingModerated.action")}
        </Action>
      </MailLayout>
    );
  },
});
