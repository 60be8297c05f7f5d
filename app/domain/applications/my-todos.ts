import type { TFunction } from "i18next";
import { formatDeadline, joinList } from "~/locales/format";
import type { Locale } from "~/locales/locale";
import type { MissingPart } from "./apply-steps";
import type { MyApplication } from "./my-applications.server";

export type MyTodo = {
  title: string;
  text: string;
  /** A path without its language. */
  to: `/${string}`;
  action: string;
  /** The action's name when it is read on its own. */
  label: string;
  isUrgent: boolean;
};

/** What waits for the candidate: answers first, then the drafts that can still be sent, by deadline. */
export function myTodos(
  applications: readonly MyApplication[],
  missing: ReadonlyMap<string, readonly MissingPart[]>,
  t: TFunction<"applications">,
  locale: Locale,
): MyTodo[] {
  const answers = applications.flatMap(({ id, status, listing }): MyTodo[] =>
    status === "interviewing" && listing
      ? [
          {
            title: t("mine.todoInterview", { agency: listing.agency }),
            text: t("mine.todoInterviewText", { title: listing.title }),
            to: `/min-side/soknader/${id}`,
            action: t("mine.readMessage"),
            label: t("mine.readMessageNamed", { agency: listing.agency }),
            isUrgent: true,
          },
        ]
      : [],
  );
  const drafts = applications.flatMap(({ id, status, listing }): MyTodo[] => {
    if (status !== "draft" || !listing?.isLive) return [];
    const parts = (missing.get(id) ?? []).map((part) => t(`mine.todoMissing.${part}`));
    const deadline = formatDeadline(listing.deadline, locale);
    return [
      {
        title: t("mine.todoDraft", { agency: listing.agency, title: listing.title }),
        text: parts.length
          ? t("mine.todoDraftMissing", { missing: joinList(parts, locale, "and"), deadline })
          : t("mine.todoDraftReady", { deadline }),
        to: `/stillinger/${listing.slug}/sok`,
        action: t("mine.continue"),
        label: t("mine.continueNamed", { title: listing.title }),
        isUrgent: false,
      },
    ];
  });
  return [...answers, ...drafts];
}
