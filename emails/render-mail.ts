import { render } from "react-email";
import { loadLocale } from "../app/locales/i18n.ts";
import { agencyReviewed } from "./agency-reviewed.tsx";
import { agreementToSign } from "./agreement-to-sign.tsx";
import { applicationReceipt } from "./application-receipt.tsx";
import { applicationWithdrawn } from "./application-withdrawn.tsx";
import { changeRequestDecided } from "./change-request-decided.tsx";
import { checkInsMissed } from "./check-ins-missed.tsx";
import { cohortMessage } from "./cohort-message.tsx";
import { cohortNews } from "./cohort-news.tsx";
import { confirm } from "./confirm.tsx";
import { deadlineExtended } from "./deadline-extended.tsx";
import type { MailFrame } from "./define-mail.ts";
import { invitation } from "./invitation.tsx";
import { listingModerated } from "./listing-moderated.tsx";
import { newApplication } from "./new-application.tsx";
import { placementConfirmed } from "./placement-confirmed.tsx";
import { placementDeclined } from "./placement-declined.tsx";
import { placementProposed } from "./placement-proposed.tsx";
import { recovery } from "./recovery.tsx";
import { reportAnswered } from "./report-answered.tsx";
import { searchAlert } from "./search-alert.tsx";
import { searchEnding } from "./search-ending.tsx";
import { seatOffered } from "./seat-offered.tsx";
import { signInLink } from "./sign-in-link.tsx";
import { statusChanged } from "./status-changed.tsx";
import { storyApproval } from "./story-approval.tsx";
import { swapNews } from "./swap-news.tsx";

/** Every mail the site sends, by its name in the outbox. */
export const mailTemplates = {
  confirm,
  sign_in_link: signInLink,
  recovery,
  application_receipt: applicationReceipt,
  status_changed: statusChanged,
  new_application: newApplication,
  application_withdrawn: applicationWithdrawn,
  deadline_extended: deadlineExtended,
  search_alert: searchAlert,
  search_ending: searchEnding,
  invitation,
  seat_offered: seatOffered,
  story_approval: storyApproval,
  agency_reviewed: agencyReviewed,
  listing_moderated: listingModerated,
  report_answered: reportAnswered,
  placement_proposed: placementProposed,
  placement_declined: placementDeclined,
  placement_confirmed: placementConfirmed,
  check_ins_missed: checkInsMissed,
  agreement_to_sign: agreementToSign,
  change_request_decided: changeRequestDecided,
  swap_news: swapNews,
  cohort_news: cohortNews,
  cohort_message: cohortMessage,
};
export type MailTemplateName = keyof typeof mailTemplates;

export type RenderedMail =
  | { ok: true; subject: string; html: string; text: string; unsubscribeUrl?: string | undefined }
  | { ok: false; reason: string };

const asWritten = ["h1", "h2"].map((selector) => ({ selector, options: { uppercase: false } }));

const isTemplateName = (name: string): name is MailTemplateName => Object.hasOwn(mailTemplates, name);

/**
 * Renders one mail from the outbox in the reader's language.
 *
 * `props` is whatever the outbox holds; what does not fit the template is refused with a reason that names fields,
 * never values. So is a mail whose link no longer works.
 */
export async function renderMail(
  template: string,
  props: unknown,
  frame: MailFrame,
  now = new Date(),
): Promise<RenderedMail> {
  if (!isTemplateName(template)) return { ok: false, reason: "unknown template" };
  await loadLocale(frame.locale);
  const prepared = mailTemplates[template].prepare(props, frame, now);
  if (!prepared.ok) return prepared;
  const { subject, element, unsubscribeUrl } = prepared;
  const [html, text] = await Promise.all([
    render(element),
    render(element, { plainText: true, htmlToTextOptions: { selectors: asWritten } }),
  ]);
  return { ok: true, subject, html, text, unsubscribeUrl };
}
