import { Text } from "react-email";
import { z } from "zod";
import { formatTime } from "../app/locales/format.ts";
import { defineMail, type MailFrame } from "./define-mail.ts";
import { queuedFacts } from "./facts.ts";
import { MailLayout } from "./mail-layout.tsx";
import { mailLink } from "./mail-link.ts";
import { Action, Paragraph } from "./mail-parts.tsx";
import { style } from "./mail-style.ts";
import { mailTexts } from "./mail-texts.ts";

/** How long a link from Supabase Auth works, in hours: `otp_expiry` in supabase/config.toml says the same in seconds. */
export const AUTH_LINK_HOURS = 1;

const facts = queuedFacts.extend({
  tokenHash: z.string().min(20).max(200),
  type: z.enum(["signup", "magiclink", "recovery"]),
  redirectTo: z.string().nullish(),
});
type Facts = z.output<typeof facts>;

const expiresAt = ({ queuedAt }: Facts) => new Date(Date.parse(queuedAt) + AUTH_LINK_HOURS * 3_600_000);

/** Where the person was going, when that is a page of the site. */
function nextPath(redirectTo: string | null | undefined, siteUrl: string): string | null {
  if (!redirectTo || !URL.canParse(redirectTo)) return null;
  const { origin, pathname, search } = new URL(redirectTo);
  return origin === new URL(siteUrl).origin && pathname !== "/" ? pathname + search : null;
}

function authLink({ tokenHash, type, redirectTo, ...frame }: Facts & MailFrame): string {
  const query = new URLSearchParams({ token_hash: tokenHash, type });
  const next = nextPath(redirectTo, frame.siteUrl);
  if (next) query.set("next", next);
  return mailLink(frame, `/auth/confirm?${query}`);
}

/** A mail whose one link proves who the reader is. It names nobody: anyone can type another person's address. */
export function defineAuthLinkMail(name: "confirm" | "signInLink" | "recovery") {
  const subject = ({ locale }: MailFrame) => mailTexts(locale)(`${name}.subject`);
  return defineMail<Facts>({
    facts,
    expiresAt,
    subject,
    Mail(props) {
      const t = mailTexts(props.locale);
      const href = authLink(props);
      const validity = t("link.validity", {
        count: AUTH_LINK_HOURS,
        time: formatTime(expiresAt(props), props.locale),
      });
      return (
        <MailLayout
          {...props}
          reader="auth"
          subject={subject(props)}
          heading={t(`${name}.heading`)}
          preview={validity}
        >
          <Paragraph>{t(`${name}.intro`)}</Paragraph>
          <Action href={href}>{t(`${name}.action`)}</Action>
          <Paragraph>{validity}</Paragraph>
          <Paragraph>{t(`${name}.ignore`)}</Paragraph>
          <div data-skip-in-text>
            <Text className="m-soft" style={style.address}>
              {t("link.fallback")}
              <br />
              {href}
            </Text>
          </div>
        </MailLayout>
      );
    },
  });
}
