import { i18nFor } from "~/locales/i18n";
import { type Locale, locales } from "~/locales/locale";
import type { AgencyTarget } from "./application-steps";

export type MessageFacts = {
  applicant: string;
  title: string;
  agency: string;
  sender: string;
  contact: { name: string | null; role: string | null; email: string | null; phone: string | null };
};

/** The language a candidate reads; bokmål when the account is gone. */
export function languageOf(value: string | null): Locale {
  return locales.find((locale) => locale === value) ?? "nb";
}

/** A plain and kind text to begin with, in the candidate's language: what was decided and what the person may do. */
export function messageTemplate(
  to: AgencyTarget,
  language: Locale,
  facts: MessageFacts,
): { subject: string; message: string } {
  const t = i18nFor(language).getFixedT(language, "agency");
  const { name, role, email, phone } = facts.contact;
  const who = [name ?? role, email, phone].filter(Boolean).join(", ");
  const message = t(`template.${to}.body`, {
    name: facts.applicant.trim().split(/\s+/)[0] ?? "",
    title: facts.title,
    agency: facts.agency,
    sender: facts.sender,
    contact: who ? t("template.contact", { who }) : "",
  });
  return { subject: t(`template.${to}.subject`), message: message.replace(/\n{3,}/g, "\n\n") };
}
