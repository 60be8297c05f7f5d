import type { z } from "zod";
import { defineMail, type MailFrame } from "./define-mail.ts";
import { MailLayout } from "./mail-layout.tsx";
import { mailLink } from "./mail-link.ts";
import { Action, Paragraph } from "./mail-parts.tsx";
import { mailTexts } from "./mail-texts.ts";
import { hostFacts } from "./rotation-facts.ts";
import { CohortAndHost } from "./rotation-parts.tsx";

type Proposal = z.output<typeof hostFacts>;

const subject = ({ locale, programme }: Proposal & MailFrame) =>
  mailTexts(locale)("placementProposed.subject", { programme: programme.name });

/** To a host: someone is proposed for its seats and waits for an answer. It never says who. */
export const placementProposed = defineMail<Proposal>({
  facts: hostFacts,
  subject,
  Mail(props) {
    const { locale, host, cohort, programme } = props;
    const t = mailTexts(locale);
    return (
      <MailLayout
        {...props}
        reader="host"
        subject={subject(props)}
        heading={t("placementProposed.heading")}
        preview={`${programme.name}, ${cohort.name}`}
      >
        <CohortAndHost {...props} />
        <Paragraph>{t("placementProposed.text")}</Paragraph>
        <Action href={mailLink(props, `/virksomhet/${host.slug}/vertskap/kull/${cohort.id}`)}>
          {t("placementProposed.action")}
        </Action>
      </MailLayout>
    );
  },
});
