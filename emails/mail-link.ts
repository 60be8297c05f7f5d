import { localePath } from "../app/locales/locale.ts";
import type { MailFrame } from "./define-mail.ts";

/** An absolute address of the site in the reader's language. */
export function mailLink({ locale, siteUrl }: MailFrame, path: `/${string}`): string {
  return new URL(localePath(locale === "nb" ? undefined : locale, path), siteUrl).href;
}
