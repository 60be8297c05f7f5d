import { z } from "zod";
import { defineMail, type MailFrame } from "./define-mail.ts";
import { MailLayout } from "./mail-layout.tsx";
import { mailLink } from "./mail-link.ts";
import { Action, Paragraph, Quote } from "./mail-parts.tsx";
import { mailTexts } from "./mail-texts.ts";
import { hostFacts } from "./rotation-facts.ts";

const facts = hostFacts.partial({ host: true }).extend({
  reader: z.enum(["trainee", "mentor", "host"]),
  subject: z.string().min(1),
  body: z.string().min(1),
});
type Message = z.output<typeof facts>;

const subject = ({ locale, programme, subject }: Message & MailFrame) =>
  mailTexts(locale)("cohortMessage.subject", { programme: programme.name, subject });

/** Where each kind of reader finds the message again. */
function pathOf({ reader, host }: Message): `/${string}` {
  if (reader === "host" && host) return `/virksomhet/${host.slug}/vertskap`;
  return reader === "mentor" ? "/mentor" : "/trainee";
}

/** To a group of a cohort: what the coordinator has written. */
export const cohortMessage = defineMail<Message>({
  facts,
  subject,
  Mail(props) {
    const { locale, programme, cohort } = props;
    const t = mailTexts(locale);
    return (
      <MailLayout
        {...props}
        subject={subject(props)}
        heading={t("cohortMessage.heading", { programme: programme.name })}
        preview={props.subject}
      >
        <Paragraph>{t("cohortMessage.to", { cohort: cohort.name })}</Paragraph>
        <Quote title={props.subject} text={props.body} />
        <Action href={mailLink(props, pathOf(props))}>{t("cohortMessage.action")}</Action>
      </MailLayout>
    );
  },
});
