import { z } from "zod";
import { defineMail, type MailFrame } from "./define-mail.ts";
import { MailLayout } from "./mail-layout.tsx";
import { mailLink } from "./mail-link.ts";
import { Action, Paragraph, Quote, Subheading } from "./mail-parts.tsx";
import { mailTexts } from "./mail-texts.ts";
import { hostFacts } from "./rotation-facts.ts";
import { CohortAndHost } from "./rotation-parts.tsx";

const facts = hostFacts.extend({
  segment: z.int(),
  news: z.enum(["asked", "agreed", "declined", "approved", "rejected"]),
  note: z.string().nullable(),
});
type News = z.output<typeof facts>;

const subject = ({ locale, news, segment }: News & MailFrame) =>
  mailTexts(locale)(`swapNews.${news}.subject`, { segment });

/** To one of two trainees about their swap: to the fellow that it is asked and how it ended, to the asker what the fellow said. */
export const swapNews = defineMail<News>({
  facts,
  subject,
  Mail(props) {
    const { locale, news, note, programme } = props;
    const t = mailTexts(locale);
    return (
      <MailLayout
        {...props}
        reader="trainee"
        subject={subject(props)}
        heading={subject(props)}
        preview={programme.name}
      >
        <CohortAndHost {...props} />
        <Paragraph>{t(`swapNews.${news}.text`)}</Paragraph>
        {note && (
          <>
            <Subheading>{t("swapNews.note")}</Subheading>
            <Quote title={null} text={note} />
          </>
        )}
        <Action href={mailLink(props, "/trainee/endringer")}>{t("swapNews.action")}</Action>
      </MailLayout>
    );
  },
});
