import type { ReactElement } from "react";
import type { z } from "zod";
import type { Locale } from "../app/locales/locale.ts";

/** What every mail knows beside its own facts: the reader's language and the public address of the site. */
export type MailFrame = { locale: Locale; siteUrl: string };

type Template<Facts> = {
  /** What the mail tells; a row that does not fit is never sent. */
  facts: z.ZodType<Facts>;
  subject: (props: Facts & MailFrame) => string;
  Mail: (props: Facts & MailFrame) => ReactElement;
  /** When the mail has nothing to give any more. Never, unless told. */
  expiresAt?: (facts: Facts) => Date;
  /** The address at which one POST ends mail of this kind. */
  unsubscribeUrl?: (props: Facts & MailFrame) => string;
};

export type PreparedMail =
  | { ok: true; subject: string; element: ReactElement; unsubscribeUrl: string | undefined }
  | { ok: false; reason: string };

/** A template that checks what it is given before it renders. The reason of a refusal names fields, never values. */
export function defineMail<Facts extends object>(template: Template<Facts>) {
  return {
    ...template,
    prepare(given: unknown, frame: MailFrame, now = new Date()): PreparedMail {
      const result = template.facts.safeParse(given);
      if (!result.success) {
        const problems = result.error.issues.map(
          (issue) => `${issue.path.join(".") || "props"} ${issue.code}`,
        );
        return { ok: false, reason: `cannot be rendered: ${problems.join(", ")}` };
      }
      const expiresAt = template.expiresAt?.(result.data);
      if (expiresAt && expiresAt <= now) return { ok: false, reason: "expired before it could be sent" };
      const props = { ...result.data, ...frame };
      return {
        ok: true,
        subject: template.subject(props),
        element: template.Mail(props),
        unsubscribeUrl: template.unsubscribeUrl?.(props),
      };
    },
  };
}
