import { z } from "zod";
import { formatDate } from "../app/locales/format.ts";
import { defineMail, type MailFrame } from "./define-mail.ts";
import { ALWAYS_WITH_YEAR, queuedFacts } from "./facts.ts";
import { MailLayout } from "./mail-layout.tsx";
import { mailLink } from "./mail-link.ts";
import { Action, Paragraph, TextLink } from "./mail-parts.tsx";
import { mailTexts } from "./mail-texts.ts";

const facts = queuedFacts.extend({
  token: z.string().min(32),
  name: z.string().min(1),
  days: z.number(),
  endsAt: z.iso.datetime({ offset: true }),
});
type Facts = z.output<typeof facts>;

const subject = ({ locale, name }: Facts & MailFrame) => mailTexts(locale)("searchEnding.subject", { name });
const unsubscribeUrl = (props: Facts & MailFrame) => mailLink(props, `/avmeld/${props.token}`);

/** To someone with a saved search, a week before its mail ends: whether they want it for another term. */
export const searchEnding = defineMail<Facts>({
  facts,
  subject,
  unsubscribeUrl,
  expiresAt: ({ endsAt }) => new Date(endsAt),
  Mail(props) {
    const { locale, name, days } = props;
    const t = mailTexts(locale);
    const date = formatDate(props.endsAt, locale, ALWAYS_WITH_YEAR);
    const text = t("searchEnding.text", { name, days, date });
    return (
      <MailLayout
        {...props}
        reader="alert"
        unsubscribeUrl={unsubscribeUrl(props)}
        subject={subject(props)}
        heading={t("searchEnding.heading")}
        preview={text}
      >
        <Paragraph>{text}</Paragraph>
        <Action href={mailLink(props, `/forny/${props.token}`)}>{t("searchEnding.renew", { days })}</Action>
        <Paragraph>{t("searchEnding.otherwise")}</Paragraph>
        <TextLink href={mailLink(props, "/min-side/lagrede-sok")}>{t("alert.change")}</TextLink>
      </MailLayout>
    );
  },
});
