import { formatDateTime, formatDeadline } from "../app/locales/format.ts";
import { defineMail, type MailFrame } from "./define-mail.ts";
import { ALWAYS_WITH_YEAR, type ApplicationFacts, applicationFacts } from "./facts.ts";
import { MailLayout } from "./mail-layout.tsx";
import { mailLink } from "./mail-link.ts";
import { Action, Facts, Paragraph, Subheading, TextLink } from "./mail-parts.tsx";
import { mailTexts } from "./mail-texts.ts";

const subject = ({ locale, listing }: ApplicationFacts & MailFrame) =>
  mailTexts(locale)("receipt.subject", { title: listing.title });

/**
 * To the candidate whose application has been received: the receipt, what happens next, and that the name can become
 * public (offentleglova § 25).
 */
export const applicationReceipt = defineMail<ApplicationFacts>({
  facts: applicationFacts,
  subject,
  Mail(props) {
    const { locale, application, listing, agency } = props;
    const t = mailTexts(locale);
    const facts = [
      { label: t("fact.listing"), value: listing.title, lang: listing.language },
      { label: t("fact.agency"), value: agency.name },
      {
        label: t("fact.received"),
        value: formatDateTime(application.submittedAt, locale, ALWAYS_WITH_YEAR),
      },
    ];
    const deadline = formatDeadline(listing.deadline, locale, ALWAYS_WITH_YEAR);
    return (
      <MailLayout
        {...props}
        reader="candidate"
        subject={subject(props)}
        heading={t("receipt.heading", { agency: agency.name })}
        preview={t("receipt.preview")}
      >
        <Facts facts={facts} />
        <Action href={mailLink(props, `/min-side/soknader/${props.applicationId}`)}>
          {t("link.application")}
        </Action>
        <Subheading>{t("receipt.nextHeading")}</Subheading>
        <Paragraph>{t("receipt.assessed", { deadline, agency: agency.name })}</Paragraph>
        <Paragraph>{t("receipt.told")}</Paragraph>
        <Paragraph>{t("receipt.withdraw")}</Paragraph>
        <TextLink href={mailLink(props, `/stillinger/${listing.slug}`)}>{t("link.listing")}</TextLink>
        <Subheading>{t("receipt.listHeading")}</Subheading>
        <Paragraph>{t("receipt.list", { agency: agency.name })}</Paragraph>
        <Paragraph>
          {t(application.offListRequested ? "receipt.offListAsked" : "receipt.offListAsk", {
            agency: agency.name,
          })}
        </Paragraph>
      </MailLayout>
    );
  },
});
