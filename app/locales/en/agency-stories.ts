import type { TextsLike } from "../i18n.ts";
import type nb from "../nb/agency-stories.ts";

export default {
  title: "Stories",
  lead: "Tell about the people who work with you. The person a story is about reads the text first and decides whether it is published.",
  write: "Write a story",
  none: "You have not written any stories yet.",
  notWriter:
    "Owners and recruiters write stories for the agency. Others see the text only when the person it is about has said yes.",
  caption: "Your stories, the newest first.",
  column: { title: "Title", person: "About", status: "Status" },
  deletedTitle: "Deleted story",
  deletedName: "Deleted",
  earlierIsPublic: "The text before is published",
  status: {
    draft: "Draft",
    awaiting: "Awaiting approval",
    approved: "Published",
    declined: "Declined",
    withdrawn: "Withdrawn",
    taken_down: "Taken down",
  },
  notice: {
    draft: "Only you see the text. Send it to {{name}} when it is ready.",
    awaiting: "The text was sent to {{name}} on {{date}}. If you change it, it has to be sent again.",
    approved:
      "{{name}} said yes to this text on {{date}}. If you change it, {{name}} has to say yes again. Meanwhile this one stays.",
    declined: "{{name}} said no to this text on {{date}}. You may change it and ask again, or leave it.",
    withdrawnByAgency: "You have withdrawn the story. Nobody can read it.",
    withdrawnByPortrayed:
      "The person the story was about has withdrawn it. The text, the name and the address are deleted.",
    taken_down: "Those who run the portal have taken the story down.",
    earlierIsPublic: "The text before it, which was approved, is still published.",
    words: "{{name}} writes: “{{words}}”",
    reason: "Reason: {{reason}}",
  },
  field: {
    name: "Who is the story about?",
    role: "Position and place of work",
    roleHint: "For example: developer in Eksempel kommune",
    email: "Email address of the person the story is about",
    emailHint: "We send the link for approving the text there. The address is never shown.",
    emailLocked:
      "The text is approved by {{email}}. The address cannot be changed once the person has answered.",
    language: "Language of the text",
    title: "Title",
    lead: "Lead",
    leadHint: "At most 400 characters.",
    body: "Text",
    bodyHint:
      "An empty line between paragraphs. Lines that begin with ## become headings. At most 12,000 characters.",
  },
  language: { nb: "Bokmål", nn: "Nynorsk", en: "English", se: "Northern Sámi" },
  new: {
    title: "Write a story",
    lead: "Ask the person before you begin. Nothing is sent until you say so.",
    submit: "Save the draft",
    cancel: "Cancel",
  },
  edit: { submit: "Save the text" },
  send: {
    title: "Ask for approval",
    text: "{{name}} gets a mail with a link to the text as it is saved now. It is published when {{name}} says yes.",
    submit: "Send the text to {{name}}",
    again: "Send the mail once more",
  },
  withdraw: {
    title: "Withdraw the story",
    text: "It disappears from all pages at once. This cannot be undone.",
    submit: "Withdraw the story for good",
  },
  refused: {
    story_ended: "The story has been withdrawn or taken down and cannot be changed.",
    changed_meanwhile:
      "Somebody else has saved the story since you opened it. What you wrote stands below. If you save now, it replaces their text.",
    address_locked: "The address cannot be changed once the person has answered.",
    transition_not_allowed: "The text has been answered. Change it before you ask again.",
    already_sent: "The mail was sent within the last day. Wait a little before you send it again.",
  },
} as const satisfies TextsLike<typeof nb>;
