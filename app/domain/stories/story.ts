/** Where the newest version of a story stands. A version that was approved before stays public until the next one is. */
export const storyStatuses = [
  "draft",
  "awaiting",
  "approved",
  "declined",
  "withdrawn",
  "taken_down",
] as const;
export type StoryStatus = (typeof storyStatuses)[number];

/** Languages a story may be told in. */
export const storyLanguages = ["nb", "nn", "en", "se"] as const;
export type StoryLanguage = (typeof storyLanguages)[number];

/** What a story says; one version of it. */
export type StoryText = {
  language: StoryLanguage;
  title: string;
  lead: string;
  body: string;
  portrayedName: string;
  portrayedRole: string;
};

/** Withdrawn and taken down are for good. */
export function isOver(status: StoryStatus): boolean {
  return status === "withdrawn" || status === "taken_down";
}

/** A text that waits can be sent again, in case the mail was lost; an answered one is edited first. */
export function canSend(status: StoryStatus): boolean {
  return status === "draft" || status === "awaiting";
}

const letters: Record<string, string> = { æ: "ae", ø: "o", å: "a", đ: "d", ŋ: "n", ŧ: "t", ß: "ss" };

/** The address of a new story: its title in plain letters, and `ending`, which nothing else has. */
export function storySlug(title: string, ending: string): string {
  const plain = title
    .toLowerCase()
    .replace(/[æøåđŋŧß]/g, (letter) => letters[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replace(/^-+|-+$/g, "");
  return plain ? `${plain}-${ending}` : ending;
}
