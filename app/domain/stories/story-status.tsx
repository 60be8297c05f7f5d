import { Alert } from "~/ui/alert";
import { StatusTag } from "~/ui/status-tag";
import { Tag } from "~/ui/tag";
import { useTranslation } from "~/ui/use-translation";
import type { StoryStatus } from "./story";
import type { WrittenStory } from "./written-stories.server";

const states = {
  draft: undefined,
  awaiting: "info",
  approved: "good",
  declined: "act",
  withdrawn: "bad",
  taken_down: "bad",
} as const satisfies Record<StoryStatus, string | undefined>;

/** Where the newest text stands, and whether an earlier one is public meanwhile. */
export function StoryStatusTag({ story }: { story: WrittenStory }) {
  const { t } = useTranslation("agencyStories");
  return (
    <>
      <StatusTag state={states[story.status]}>{t(`status.${story.status}`)}</StatusTag>
      {story.isPublic && story.status !== "approved" && <Tag>{t("earlierIsPublic")}</Tag>}
    </>
  );
}

const tones = {
  draft: "info",
  awaiting: "info",
  approved: "success",
  declined: "warning",
  withdrawn: "warning",
  taken_down: "danger",
} as const;

/** What has happened to a story and what its writers can do about it. */
export function StoryNotice({ story }: { story: WrittenStory }) {
  const { t } = useTranslation("agencyStories");
  const name = story.name ?? "";
  const withdrawn = story.endedBy === "portrayed" ? "withdrawnByPortrayed" : "withdrawnByAgency";
  const what = story.status === "withdrawn" ? withdrawn : story.status;
  return (
    <Alert tone={tones[story.status]} live>
      <h2 className="sk-h-sm">{t(`status.${story.status}`)}</h2>
      <p>{t(`notice.${what}`, { name, date: story.answered ?? story.sent ?? "" })}</p>
      {story.isPublic && story.status !== "approved" && <p>{t("notice.earlierIsPublic")}</p>}
      {story.words && <p>{t("notice.words", { name, words: story.words })}</p>}
      {story.reason && <p>{t("notice.reason", { reason: story.reason })}</p>}
    </Alert>
  );
}
