import { href } from "react-router";
import { formatDate } from "~/locales/format";
import { LinkButton } from "~/ui/button";
import { TodoList } from "~/ui/todo-list";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { MentorTodo } from "./mentor-todos";

/** What waits for the mentor, each with the way to it. */
export function MentorTodoList({ todos }: { todos: readonly MentorTodo[] }) {
  const { t } = useTranslation("mentoring");
  const { locale, lang } = useLocale();
  const pathOf = (todo: MentorTodo) => {
    const placement = todo.mentee.placementId;
    if (todo.kind === "checkIn")
      return href("/:lang?/mentor/:placement/samtaler/:checkIn", {
        lang,
        placement,
        checkIn: todo.checkInId,
      });
    if (todo.kind === "agreement") return href("/:lang?/mentor/:placement/avtale", { lang, placement });
    return href("/:lang?/mentor/:placement", { lang, placement });
  };
  return (
    <TodoList
      items={todos.map((todo, index) => {
        const name = todo.mentee.name || t("noName");
        return {
          title: t(`todo.${todo.kind}.title`, { name }),
          text: t(`todo.${todo.kind}.text`, {
            host: todo.mentee.host,
            date: todo.kind === "checkIn" ? formatDate(todo.dueOn, locale) : "",
          }),
          action: (
            <LinkButton to={pathOf(todo)} {...(index > 0 && { variant: "secondary" as const })}>
              {t(`todo.${todo.kind}.action`)}
              <span className="ds-sr-only">{`: ${name}`}</span>
            </LinkButton>
          ),
        };
      })}
    />
  );
}
