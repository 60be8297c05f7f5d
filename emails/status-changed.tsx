import { z } from "zod";
import { formatDate } from "../app/locales/format.ts";
import { defineMail, type MailFrame } from "./define-mail.ts";
import { ALWAYS_WITH_YEAR, applicationFacts } from "./facts.ts";
import { MailLayout } from "./mail-layout.tsx";
import { mailLink } from "./mail-link.ts";
import { Action, Facts, Paragraph, Quote, Subheading, TextLink } from "./mail-parts.tsx";
import { mailTexts } from "./mail-texts.ts";

const statusFacts = applicationFacts.extend({
  status: z.enum(["under_review", "shortlisted", "interviewing", "not_selected"]),
  subject: z.string().nullish(),
  message: z.string().nullish(),
});
type StatusFacts = z.output<typeof statusFacts>;

const subject = ({ locale, listing, status }: StatusFacts & MailFrame) =>
  mailTexts(locale)(`statusChanged.subject.${status}`, { title: listing.title });

/** To the candidate whose application has got a new status: the status in words and the agency's own message. */
export const statusChanged = defineMail<StatusFacts>({
  facts: statusFacts,
  subject,
  Mail(props) {
    const { locale, listing, agency, status } = props;
    const t = mailTexts(locale);
    const message = props.message?.trim();
    const facts = [
      { label: t("fact.listing"), value: listing.title, lang: listing.language },
      { label: t("fact.agency"), value: agency.name },
      { label: t("fact.status"), value: t(`statusChanged.word.${status}`) },
    ];
    const text = t(`statusChanged.text.${status}`, {
      agency: agency.name,
      date: formatDate(props.queuedAt, locale, ALWAYS_WITH_YEAR),
    });
    return (
      <MailLayout
        {...props}
        reader="candidate"
        subject={subject(props)}
        heading={t(`statusChanged.heading.${status}`)}
        preview={text}
      >
        <Facts facts={facts} />
        <Paragraph>{text}</Paragraph>
        {message && (
          <>
            <Subheading>{t("statusChanged.messageHeading", { agency: agency.name })}</Subheading>
            <Quote title={props.subject?.trim() || null} text={message} />
          </>
        )}
        {status === "not_selected" && (
          <Paragraph>{t("statusChanged.rights", { agency: agency.name })}</Paragraph>
        )}
        <Action href={mailLink(props, `/min-side/soknader/${props.applicationId}`)}>
          {t("link.application")}
        </Action>
        <TextLink href={mailLink(props, `/stillinger/${listing.slug}`)}>{t("link.listing")}</TextLink>
      </MailLayout>
    );
  },
});
