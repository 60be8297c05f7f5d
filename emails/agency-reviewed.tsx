import { z } from "zod";
import { defineMail, type MailFrame } from "./define-mail.ts";
import { queuedFacts } from "./facts.ts";
import { MailLayout } from "./mail-layout.tsx";
import { mailLink } from "./mail-link.ts";
import { Action, Paragraph, Quote } from "./mail-parts.tsx";
import { mailTexts } from "./mail-texts.ts";

const facts = queuedFacts.extend({
  isVerified: z.boolean(),
  reason: z.string().nullable(),
  agency: z.object({ name: z.string().min(1), slug: z.string().min(1) }),
});
type Review = z.output<typeof facts>;

const outcome = ({ isVerified }: Review) => (isVerified ? "verified" : "refused");
const subject = (props: Review & MailFrame) =>
  mailTexts(props.locale)(`agencyReviewed.${outcome(props)}.subject`, { agency: props.agency.name });

/** To the owners: an admin has verified the agency, or has not, and why. */
export const agencyReviewed = defineMail<Review>({
  facts,
  subject,
  Mail(props) {
    const t = mailTexts(props.locale);
    const texts = `agencyReviewed.${outcome(props)}` as const;
    return (
      <MailLayout
        {...props}
        reader="member"
        subject={subject(props)}
        heading={t(`${texts}.heading`)}
        preview={props.agency.name}
      >
        <Paragraph>{t(`${texts}.text`, { agency: props.agency.name })}</Paragraph>
        {props.reason && <Quote title={null} text={props.reason} />}
        <Action href={mailLink(props, `/virksomhet/${props.agency.slug}`)}>
          {t("agencyReviewed.action")}
        </Action>
      </MailLayout>
    );
  },
});
