import { href } from "react-router";
import { formatPeriod } from "~/locales/format";
import { LinkButton } from "~/ui/button";
import { TodoList } from "~/ui/todo-list";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { HostingTodo } from "./hosting-todos";

/** What waits for the host, each with the way to it. */
export function HostingTodoList({ agency, todos }: { agency: string; todos: readonly HostingTodo[] }) {
  const { t } = useTranslation("hosting");
  const { locale, lang } = useLocale();
  return (
    <TodoList
      items={todos.map(({ kind, cohort, placement }, index) => {
        const name = placement?.trainee || t("noName");
        const to = placement
          ? href("/:lang?/virksomhet/:agency/vertskap/plasseringer/:placement", {
              lang,
              agency,
              placement: placement.id,
            })
          : href("/:lang?/virksomhet/:agency/vertskap/kull/:cohort", { lang, agency, cohort: cohort.id });
        const period = placement
          ? formatPeriod(placement.startsOn, placement.endsBefore, locale)
          : formatPeriod(cohort.startsOn, cohort.endsBefore, locale);
        return {
          title: t(`todo.${kind}.title`, { name, cohort: cohort.name }),
          text: t(`todo.${kind}.text`, { cohort: cohort.name, programme: cohort.programme, period }),
          action: (
            <LinkButton to={to} {...(index > 0 && { variant: "secondary" as const })}>
              {t(`todo.${kind}.action`)}
              <span className="ds-sr-only">{`: ${placement ? name : cohort.name}`}</span>
            </LinkButton>
          ),
        };
      })}
    />
  );
}
