import { databaseContext } from "~/context";
import { GroupMessages } from "~/domain/hosting/group-messages";
import { listGroupMessages } from "~/domain/hosting/group-messages.server";
import { MenteeTable } from "~/domain/mentoring/mentee-table";
import { listMentees, listMentorLimits } from "~/domain/mentoring/mentees.server";
import { MentorFrame } from "~/domain/mentoring/mentor-frame";
import { MentorTodoList } from "~/domain/mentoring/mentor-todo-list";
import { mentorTodos } from "~/domain/mentoring/mentor-todos";
import { formatCount } from "~/locales/format";
import { viewerOf } from "~/middleware/viewer";
import { EmptyState } from "~/ui/empty-state";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/mentees";

export const handle = { hydrate: false };

export async function loader({ context }: Route.LoaderArgs) {
  const database = context.get(databaseContext);
  const { accountId } = viewerOf(context);
  const [mentees, limits, messages] = await Promise.all([
    listMentees(database, accountId),
    listMentorLimits(database, accountId),
    listGroupMessages(database, "mentors"),
  ]);
  return {
    mentees,
    messages,
    todos: mentorTodos(mentees),
    limit: [...limits.values()].reduce((sum, most) => sum + most, 0),
  };
}

export default function Mentees({ loaderData }: Route.ComponentProps) {
  const { mentees, messages, todos, limit } = loaderData;
  const { t } = useTranslation("mentoring");
  const { locale } = useLocale();
  const now = mentees.filter(({ status }) => status === "active");
  const later = mentees.filter(({ status }) => ["proposed", "host_accepted", "confirmed"].includes(status));
  const earlier = mentees.filter(({ status }) => ["completed", "ended_early"].includes(status));
  return (
    <MentorFrame
      title={t("mentees.title")}
      lead={t("mentees.load", {
        count: now.length,
        number: formatCount(now.length, locale),
        limit: formatCount(limit, locale),
      })}
    >
      <section aria-labelledby="venter" className="sk-stack">
        <h2 id="venter">{t("mentees.todos")}</h2>
        {todos.length > 0 ? (
          <MentorTodoList todos={todos} />
        ) : (
          <p className="sk-soft sk-read">{t("mentees.nothing")}</p>
        )}
      </section>
      <section aria-labelledby="traineer" className="sk-stack-lg">
        <h2 id="traineer">{t("mentees.listTitle")}</h2>
        {mentees.length === 0 && <EmptyState>{t("mentees.none")}</EmptyState>}
        {now.length > 0 && <MenteeTable mentees={now} caption={t("mentees.now")} />}
        {later.length > 0 && <MenteeTable mentees={later} caption={t("mentees.later")} />}
        {earlier.length > 0 && <MenteeTable mentees={earlier} caption={t("mentees.earlier")} />}
      </section>
      <GroupMessages messages={messages} />
    </MentorFrame>
  );
}
