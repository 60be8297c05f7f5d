import type { z } from "zod";
import { defineMail, type MailFrame } from "./define-mail.ts";
import { MailLayout } from "./mail-layout.tsx";
import { mailLink } from "./mail-link.ts";
import { Action, Paragraph } from "./mail-parts.tsx";
import { mailTexts } from "./mail-texts.ts";
import { hostFacts } from "./rotation-facts.ts";
import { CohortAndHost } from "./rotation-parts.tsx";

type Missed = z.output<typeof hostFacts>;

const subject = ({ locale, host }: Missed & MailFrame) =>
  mailTexts(locale)("checkInsMissed.subject", { host: host.name });

/** To the coordinators: a mentor and a trainee have not met two times in a row. It never says who. */
export const checkInsMissed = defineMail<Missed>({
  facts: hostFacts,
  subject,
  Mail(props) {
    const { locale, cohort, programme } = props;
    const t = mailTexts(locale);
    return (
      <MailLayout
        {...props}
        reader="coordinator"
        subject={subject(props)}
        heading={t("checkInsMissed.heading")}
        preview={`${programme.name}, ${cohort.name}`}
      >
        <CohortAndHost {...props} />
        <Paragraph>{t("checkInsMissed.text")}</Paragraph>
        <Action href={mailLink(props, `/program/${programme.slug}/kull/${cohort.slug}`)}>
          {t("link.cohort")}
        </Action>
      </MailLayout>
    );
  },
});
