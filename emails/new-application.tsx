import { formatDateTime, formatDeadline } from "../app/locales/format.ts";
import { defineMail, type MailFrame } from "./define-mail.ts";
import { ALWAYS_WITH_YEAR, type ApplicationFacts, applicationFacts } from "./facts.ts";
import { MailLayout } from "./mail-layout.tsx";
import { mailLink } from "./mail-link.ts";
import { Action, Facts, Paragraph } from "./mail-parts.tsx";
import { mailTexts } from "./mail-texts.ts";

const subject = ({ locale, listing }: ApplicationFacts & MailFrame) =>
  mailTexts(locale)("newApplication.subject", { title: listing.title });

/** To the case handler: an application has come in. It never says whose. */
export const newApplication = defineMail<ApplicationFacts>({
  facts: applicationFacts,
  subject,
  Mail(props) {
    const { locale, application, listing, agency } = props;
    const t = mailTexts(locale);
    const facts = [
      { label: t("fact.listing"), value: listing.title, lang: listing.language },
      {
        label: t("fact.received"),
        value: formatDateTime(application.submittedAt, locale, ALWAYS_WITH_YEAR),
      },
      { label: t("fact.deadline"), value: formatDeadline(listing.deadline, locale, ALWAYS_WITH_YEAR) },
    ];
    return (
      <MailLayout
        {...props}
        reader="handler"
        subject={subject(props)}
        heading={t("newApplication.heading")}
        preview={agency.name}
      >
        <Facts facts={facts} />
        <Action href={mailLink(props, `/virksomhet/${agency.slug}/stillinger/${props.listingId}/soknader`)}>
          {t("link.applications")}
        </Action>
        <Paragraph>{t("newApplication.noName")}</Paragraph>
      </MailLayout>
    );
  },
});
