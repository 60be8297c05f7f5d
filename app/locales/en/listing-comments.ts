import type { TextsLike } from "../i18n.ts";
import type nb from "../nb/listing-comments.ts";

export default {
  title: "Comments",
  lead: "What those of you who write the ad want to say to each other about it. Only owners, recruiters, the case handler and the hiring manager read this.",
  openTitle: "Open comments",
  noneOpen: "No comments wait for anyone.",
  settledTitle: "Settled comments",
  by: "{{name}}, {{when}}",
  about: "About the section “{{section}}”",
  whole: "About the whole ad",
  edit: "Edit “{{section}}”",
  settled: "Settled by {{name}}, {{when}}",
  settle: "Mark as settled",
  reopen: "Open again",
  of: "the comment by {{name}}, {{when}}",
  newTitle: "Write a comment",
  section: "Which section of the ad",
  body: "Comment",
  bodyHint:
    "No more than 2000 characters. A comment cannot be changed afterwards. It is deleted with the draft.",
  send: "Add the comment",
  closed: "The ad has been published or put away. Comments can be settled, but not written.",
  openIn_one: "One open comment about this section",
  openIn_other: "{{count}} open comments about this section",
  error: {
    body: "Write what you want to say about the ad",
    comments_closed: "The ad has been published in the meantime. Comments can only be settled now",
    enough_comments: "Talk to each other instead. The ad has as many comments as we allow",
    not_allowed: "Your seat on the job has changed. You can no longer comment on the ad",
  },
} as const satisfies TextsLike<typeof nb>;
