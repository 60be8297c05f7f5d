import { z } from "zod";
import { defineMail, type MailFrame } from "./define-mail.ts";
import { MailLayout } from "./mail-layout.tsx";
import { mailLink } from "./mail-link.ts";
import { Action, Paragraph, Quote, Subheading } from "./mail-parts.tsx";
import { mailTexts } from "./mail-texts.ts";
import { hostFacts } from "./rotation-facts.ts";
import { CohortAndHost } from "./rotation-parts.tsx";

const facts = hostFacts.extend({
  placementId: z.uuid(),
  outcome: z.enum(["returned", "approved", "rejected"]),
  note: z.string().nullable(),
  reader: z.enum(["trainee", "host", "coordinator"]),
});
type Decision = z.output<typeof facts>;

function pathOf({ reader, host, programme, cohort, placementId }: Decision): `/${string}` {
  switch (reader) {
    case "trainee":
      return "/trainee/endringer";
    case "host":
      return `/virksomhet/${host.slug}/vertskap/plasseringer/${placementId}`;
    case "coordinator":
      return `/program/${programme.slug}/kull/${cohort.slug}/endringer`;
  }
}

const subject = ({ locale, outcome, host }: Decision & MailFrame) =>
  mailTexts(locale)(`changeRequestDecided.${outcome}.subject`, { host: host.name });

/** To whoever asked for a change: what the coordinator decided, and the coordinator's own words. */
export const changeRequestDecided = defineMail<Decision>({
  facts,
  subject,
  Mail(props) {
    const { locale, programme, outcome, note } = props;
    const t = mailTexts(locale);
    return (
      <MailLayout
        {...props}
        subject={subject(props)}
        heading={t(`changeRequestDecided.${outcome}.heading`)}
        preview={programme.name}
      >
        <CohortAndHost {...props} />
        <Paragraph>{t(`changeRequestDecided.${outcome}.text`)}</Paragraph>
        {note && (
          <>
            <Subheading>{t("changeRequestDecided.note")}</Subheading>
            <Quote title={null} text={note} />
          </>
        )}
        <Action href={mailLink(props, pathOf(props))}>{t("changeRequestDecided.action")}</Action>
      </MailLayout>
    );
  },
});
