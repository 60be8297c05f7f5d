import { z } from "zod";
import { defineMail, type MailFrame } from "./define-mail.ts";
import { MailLayout } from "./mail-layout.tsx";
import { mailLink } from "./mail-link.ts";
import { Action, Paragraph } from "./mail-parts.tsx";
import { mailTexts } from "./mail-texts.ts";
import { hostFacts } from "./rotation-facts.ts";
import { CohortAndHost } from "./rotation-parts.tsx";

const facts = hostFacts.extend({ placementId: z.uuid(), reader: z.enum(["mentor", "trainee"]) });
type Waiting = z.output<typeof facts>;

const subject = ({ locale, reader }: Waiting & MailFrame) =>
  mailTexts(locale)(`agreementToSign.${reader}.subject`);

/** To the one of mentor and trainee whose name is missing under the agreement that the other has signed. */
export const agreementToSign = defineMail<Waiting>({
  facts,
  subject,
  Mail(props) {
    const { locale, host, reader } = props;
    const t = mailTexts(locale);
    return (
      <MailLayout
        {...props}
        subject={subject(props)}
        heading={t(`agreementToSign.${reader}.heading`)}
        preview={host.name}
      >
        <CohortAndHost {...props} />
        <Paragraph>{t("agreementToSign.text")}</Paragraph>
        <Action
          href={mailLink(
            props,
            reader === "mentor"
              ? `/mentor/${props.placementId}/avtale`
              : `/trainee/plasseringer/${props.placementId}`,
          )}
        >
          {t("agreementToSign.action")}
        </Action>
      </MailLayout>
    );
  },
});
