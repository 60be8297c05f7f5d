import { z } from "zod";
import { formatDeadline } from "../app/locales/format.ts";
import { defineMail, type MailFrame } from "./define-mail.ts";
import { ALWAYS_WITH_YEAR, applicationFacts } from "./facts.ts";
import { MailLayout } from "./mail-layout.tsx";
import { mailLink } from "./mail-link.ts";
import { Action, Facts, Paragraph, Quote, Subheading, TextLink } from "./mail-parts.tsx";
import { mailTexts } from "./mail-texts.ts";

const instant = z.iso.datetime({ offset: true });
const extensionFacts = applicationFacts.extend({
  // A draft has not been sent yet.
  application: z.object({ submittedAt: instant.nullable() }),
  previousDeadline: instant,
  reason: z.string().min(1),
});
type ExtensionFacts = z.output<typeof extensionFacts>;

const subject = ({ locale, listing }: ExtensionFacts & MailFrame) =>
  mailTexts(locale)("deadlineExtended.subject", { title: listing.title });

/** To whoever has applied or begun to: the deadline has been moved, and why. */
export const deadlineExtended = defineMail<ExtensionFacts>({
  facts: extensionFacts,
  subject,
  Mail(props) {
    const { locale, application, listing, agency } = props;
    const t = mailTexts(locale);
    const facts = [
      { label: t("fact.listing"), value: listing.title, lang: listing.language },
      { label: t("fact.agency"), value: agency.name },
      {
        label: t("deadlineExtended.previous"),
        value: formatDeadline(props.previousDeadline, locale, ALWAYS_WITH_YEAR),
      },
      {
        label: t("deadlineExtended.new"),
        value: formatDeadline(listing.deadline, locale, ALWAYS_WITH_YEAR),
      },
    ];
    const isSent = application.submittedAt !== null;
    const text = t(`deadlineExtended.${isSent ? "sent" : "draft"}`);
    return (
      <MailLayout
        {...props}
        reader={isSent ? "candidate" : "drafter"}
        subject={subject(props)}
        heading={t("deadlineExtended.heading")}
        preview={text}
      >
        <Facts facts={facts} />
        <Paragraph>{text}</Paragraph>
        <Subheading>{t("deadlineExtended.reason", { agency: agency.name })}</Subheading>
        <Quote title={null} text={props.reason} />
        <Action href={mailLink(props, `/min-side/soknader/${props.applicationId}`)}>
          {t("link.application")}
        </Action>
        <TextLink href={mailLink(props, `/stillinger/${listing.slug}`)}>{t("link.listing")}</TextLink>
      </MailLayout>
    );
  },
});
