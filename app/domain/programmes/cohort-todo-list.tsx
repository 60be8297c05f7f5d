import { href } from "react-router";
import { joinList } from "~/locales/format";
import { LinkButton } from "~/ui/button";
import { TodoList } from "~/ui/todo-list";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { CohortTodo } from "./cohort-todos";

/** What waits for the coordinator, about whom, and where it is done. */
export function CohortTodoList(props: { programme: string; cohort: string; todos: readonly CohortTodo[] }) {
  const { t } = useTranslation(["cohortLife", "programme"]);
  const { locale, lang } = useLocale();
  const address = { lang, programme: props.programme, cohort: props.cohort };
  const pages = {
    missedCheckIns: href("/:lang?/program/:programme/kull/:cohort/oppfolging", address),
    change: href("/:lang?/program/:programme/kull/:cohort/endringer", address),
  };
  return (
    <TodoList
      items={props.todos.map(({ kind, names }) => ({
        title: t(`todo.${kind}.title`),
        text: t(`todo.${kind}.text`, {
          names: joinList(
            names.map((name) => name || t("programme:noName")),
            locale,
            "and",
          ),
        }),
        action:
          kind === "change" || kind === "missedCheckIns" ? (
            <LinkButton variant="secondary" to={pages[kind]}>
              {t(`todo.${kind}.action`)}
            </LinkButton>
          ) : null,
      }))}
    />
  );
}
