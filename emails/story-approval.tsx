import { z } from "zod";
import { defineMail, type MailFrame } from "./define-mail.ts";
import { MailLayout } from "./mail-layout.tsx";
import { mailLink } from "./mail-link.ts";
import { Action, Facts, Paragraph } from "./mail-parts.tsx";
import { mailTexts } from "./mail-texts.ts";

const facts = z.object({
  token: z.string().regex(/^[0-9a-f]{48}$/),
  storyId: z.uuid(),
  title: z.string().min(1),
  language: z.enum(["nb", "nn", "en", "se"]),
  agency: z.string().min(1),
});
type StoryApproval = z.output<typeof facts>;

const subject = ({ locale, agency }: StoryApproval & MailFrame) =>
  mailTexts(locale)("storyApproval.subject", { agency });

/** To the person a story portrays, who may have no account: the link to read it, to answer, and to remove it later. */
export const storyApproval = defineMail<StoryApproval>({
  facts,
  subject,
  Mail(props) {
    const { locale, agency, title, language, storyId, token } = props;
    const t = mailTexts(locale);
    return (
      <MailLayout
        {...props}
        reader="portrayed"
        subject={subject(props)}
        heading={t("storyApproval.heading")}
        preview={agency}
      >
        <Paragraph>{t("storyApproval.text", { agency })}</Paragraph>
        <Facts facts={[{ label: t("storyApproval.title"), value: title, lang: language }]} />
        <Action href={mailLink(props, `/historier/svar/${storyId}?kode=${token}`)}>
          {t("storyApproval.action")}
        </Action>
        <Paragraph>{t("storyApproval.keep")}</Paragraph>
      </MailLayout>
    );
  },
});
