import { z } from "zod";
import { formatPeriod } from "../app/locales/format.ts";
import { defineMail, type MailFrame } from "./define-mail.ts";
import { MailLayout } from "./mail-layout.tsx";
import { mailLink } from "./mail-link.ts";
import { Action, Facts, Paragraph } from "./mail-parts.tsx";
import { mailTexts } from "./mail-texts.ts";
import { hostFacts } from "./rotation-facts.ts";

const facts = hostFacts.extend({
  title: z.string().min(1),
  startsOn: z.iso.date(),
  endsBefore: z.iso.date(),
});
type Confirmation = z.output<typeof facts>;

const subject = ({ locale, host }: Confirmation & MailFrame) =>
  mailTexts(locale)("placementConfirmed.subject", { host: host.name });

/** To the trainee: a placement is confirmed. */
export const placementConfirmed = defineMail<Confirmation>({
  facts,
  subject,
  Mail(props) {
    const { locale, host, programme } = props;
    const t = mailTexts(locale);
    return (
      <MailLayout
        {...props}
        reader="trainee"
        subject={subject(props)}
        heading={t("placementConfirmed.heading", { host: host.name })}
        preview={programme.name}
      >
        <Facts
          facts={[
            { label: t("fact.host"), value: host.name },
            { label: t("fact.tasks"), value: props.title },
            { label: t("fact.period"), value: formatPeriod(props.startsOn, props.endsBefore, locale) },
          ]}
        />
        <Paragraph>{t("placementConfirmed.text")}</Paragraph>
        <Action href={mailLink(props, "/trainee")}>{t("link.trainee")}</Action>
      </MailLayout>
    );
  },
});
