import { z } from "zod";
import { defineMail, type MailFrame } from "./define-mail.ts";
import { queuedFacts } from "./facts.ts";
import { MailLayout } from "./mail-layout.tsx";
import { mailLink } from "./mail-link.ts";
import { Facts, Quote, TextLink } from "./mail-parts.tsx";
import { mailTexts } from "./mail-texts.ts";

const facts = queuedFacts.extend({
  answer: z.string().min(1),
  listing: z.object({ title: z.string().min(1), language: z.enum(["nb", "nn", "en", "se"]) }),
});
type Answer = z.output<typeof facts>;

const subject = ({ locale, listing }: Answer & MailFrame) =>
  mailTexts(locale)("reportAnswered.subject", { title: listing.title });

/** To somebody who reported an ad and asked for an answer; the address is kept nowhere else any more. */
export const reportAnswered = defineMail<Answer>({
  facts,
  subject,
  Mail(props) {
    const { locale, listing, answer } = props;
    const t = mailTexts(locale);
    return (
      <MailLayout
        {...props}
        reader="reporter"
        subject={subject(props)}
        heading={t("reportAnswered.heading")}
        preview={listing.title}
      >
        <Facts facts={[{ label: t("fact.listing"), value: listing.title, lang: listing.language }]} />
        <Quote title={null} text={answer} />
        <TextLink href={mailLink(props, "/stillinger")}>{t("reportAnswered.link")}</TextLink>
      </MailLayout>
    );
  },
});
