import type { TextsLike } from "../i18n.ts";
import type nb from "../nb/stories.ts";

export default {
  title: "Stories",
  lead: "People who work with technology in the public sector, on what they do and why. Each story is approved by the person it is about.",
  list: "All stories",
  none: "No stories have been published yet.",
  person: "{{name}}, {{role}}",
  approved: "{{name}} approved this text on {{date}} and may withdraw it at any time.",
  agency: "See {{agency}} and its open jobs",
  more: "Stories from here",
  answer: {
    title: "A story about you",
    lead: "{{agency}} has written this text. Nobody else will read it before you have said yes.",
    status: {
      draft: "{{agency}} is writing a new text. You will get it when it is ready.",
      awaiting: "The text is waiting for your answer.",
      approved: "You have said yes. The story is published.",
      declined: "You have said no. Nobody will read this text.",
      withdrawn: "The story has been withdrawn. Nobody can read it.",
      taken_down: "The portal has taken the story down. Nobody can read it.",
    },
    earlierIsPublic: "The text before it, which you said yes to, is still published.",
    question: "May {{agency}} publish the text?",
    explained:
      "If you say yes, this very text is published on Samfunnskode at once. If {{agency}} changes it, you have to say yes again.",
    words: "Is there anything you want to tell {{agency}}?",
    wordsHint: "What has to be corrected, for instance. Only those who write the story will see it.",
    approve: "Yes, publish the text",
    decline: "No, not this text",
    withdrawTitle: "Remove the story",
    withdrawText:
      "You may remove the story at any time without saying why. We then delete the text, your name and your email address. This cannot be undone.",
    withdraw: "Remove the story for good",
    changed:
      "The text has been changed or answered since you opened the page. Read what holds now, and answer again.",
  },
  takeDown: {
    link: "Take the story down",
    title: "Take down a story",
    text: "The story disappears from all pages at once. {{agency}} will see why.",
    reason: "Why is it taken down?",
    reasonHint: "Those who wrote the story will read this.",
    submit: "Take the story down",
    keep: "Leave it",
  },
} as const satisfies TextsLike<typeof nb>;
