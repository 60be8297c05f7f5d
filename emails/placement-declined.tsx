import { z } from "zod";
import { defineMail, type MailFrame } from "./define-mail.ts";
import { MailLayout } from "./mail-layout.tsx";
import { mailLink } from "./mail-link.ts";
import { Action, Paragraph, Quote, Subheading } from "./mail-parts.tsx";
import { mailTexts } from "./mail-texts.ts";
import { hostFacts } from "./rotation-facts.ts";

const facts = hostFacts.extend({ reason: z.string().min(1) });
type Decline = z.output<typeof facts>;

const subject = ({ locale, host, programme }: Decline & MailFrame) =>
  mailTexts(locale)("placementDeclined.subject", { host: host.name, programme: programme.name });

/** To the coordinators: a host has said no to a placement, and why. */
export const placementDeclined = defineMail<Decline>({
  facts,
  subject,
  Mail(props) {
    const { locale, host, cohort, programme } = props;
    const t = mailTexts(locale);
    return (
      <MailLayout
        {...props}
        reader="coordinator"
        subject={subject(props)}
        heading={t("placementDeclined.heading", { host: host.name })}
        preview={`${programme.name}, ${cohort.name}`}
      >
        <Paragraph>{t("placementDeclined.text", { cohort: cohort.name })}</Paragraph>
        <Subheading>{t("placementDeclined.reason", { host: host.name })}</Subheading>
        <Quote title={null} text={props.reason} />
        <Action href={mailLink(props, `/program/${programme.slug}/kull/${cohort.slug}`)}>
          {t("link.cohort")}
        </Action>
      </MailLayout>
    );
  },
});
