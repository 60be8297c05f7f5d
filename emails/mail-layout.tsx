import type { ReactNode } from "react";
import { Body, Container, Head, Heading, Hr, Html, Link, Preview, Text } from "react-email";
import type { MailFrame } from "./define-mail.ts";
import { mailLink } from "./mail-link.ts";
import { darkColours, style } from "./mail-style.ts";
import { mailTexts } from "./mail-texts.ts";

type Props = MailFrame & {
  /** Who the reader is to us, which is why the mail came. */
  reader:
    | "auth"
    | "candidate"
    | "drafter"
    | "handler"
    | "alert"
    | "invitee"
    | "member"
    | "portrayed"
    | "reporter"
    | "host"
    | "coordinator"
    | "trainee"
    | "mentor";
  subject: string;
  heading: string;
  /** What a list of mail shows after the subject. */
  preview: string;
  /** Where the reader ends mail of this kind. */
  unsubscribeUrl?: string;
  children: ReactNode;
};

export function MailLayout({ reader, subject, heading, preview, unsubscribeUrl, children, ...frame }: Props) {
  const t = mailTexts(frame.locale);
  return (
    <Html lang={frame.locale}>
      <Head>
        <title>{subject}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{darkColours}</style>
      </Head>
      <Body lang={frame.locale} className="m-page" style={style.page}>
        <Preview useTitleTag={false}>{preview}</Preview>
        <Container style={style.container}>
          <Text className="m-ink" style={style.logo}>
            Samfunnskode
          </Text>
          <Hr style={style.logoLine} data-skip-in-text />
          <Heading as="h1" className="m-ink" style={style.heading}>
            {heading}
          </Heading>
          {children}
          <Hr className="m-line" style={style.line} />
          <Text className="m-soft" style={style.footer}>
            {t(`footer.${reader}`)} {t("footer.noReply")}
            <br />
            {unsubscribeUrl && (
              <>
                <Link className="m-link" style={style.link} href={unsubscribeUrl}>
                  {t("footer.unsubscribe")}
                </Link>
                <br />
              </>
            )}
            <Link className="m-link" style={style.link} href={mailLink(frame, "/")}>
              Samfunnskode
            </Link>
          </Text>
        </Container>
      </Body>
    </Html>
  );
}
