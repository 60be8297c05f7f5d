import { formatDateTime } from "../app/locales/format.ts";
import { defineMail, type MailFrame } from "./define-mail.ts";
import { ALWAYS_WITH_YEAR, type ApplicationFacts, applicationFacts } from "./facts.ts";
import { MailLayout } from "./mail-layout.tsx";
import { mailLink } from "./mail-link.ts";
import { Action, Facts, Paragraph } from "./mail-parts.tsx";
import { mailTexts } from "./mail-texts.ts";

const subject = ({ locale, listing }: ApplicationFacts & MailFrame) =>
  mailTexts(locale)("withdrawn.subject", { title: listing.title });

/** To the case handler: a candidate has withdrawn. It never says who. */
export const applicationWithdrawn = defineMail<ApplicationFacts>({
  facts: applicationFacts,
  subject,
  Mail(props) {
    const { locale, listing, agency } = props;
    const t = mailTexts(locale);
    const facts = [
      { label: t("fact.listing"), value: listing.title, lang: listing.language },
      { label: t("fact.withdrawn"), value: formatDateTime(props.queuedAt, locale, ALWAYS_WITH_YEAR) },
    ];
    return (
      <MailLayout
        {...props}
        reader="handler"
        subject={subject(props)}
        heading={t("withdrawn.heading")}
        preview={agency.name}
      >
        <Facts facts={facts} />
        <Paragraph>{t("withdrawn.next")}</Paragraph>
        <Action href={mailLink(props, `/virksomhet/${agency.slug}/stillinger/${props.listingId}/soknader`)}>
          {t("link.applications")}
        </Action>
      </MailLayout>
    );
  },
});
