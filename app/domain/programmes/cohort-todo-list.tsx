import { href, Link } from "react-router";
import type { LocaleInfo } from "~/locales/locale";
import { LinkButton } from "~/ui/button";
import { InlineList } from "~/ui/inline-list";
import { TodoList } from "~/ui/todo-list";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { CohortTodo } from "./cohort-todos";

/** What waits for the coordinator, about whom, each with the way to where it is done. */
export function CohortTodoList(props: { programme: string; cohort: string; todos: readonly CohortTodo[] }) {
  const { t } = useTranslation(["cohortLife", "programme"]);
  const { lang } = useLocale();
  const address = { lang, programme: props.programme, cohort: props.cohort };
  const pages = {
    unplaced: href("/:lang?/program/:programme/kull/:cohort/plan", address),
    missedCheckIns: href("/:lang?/program/:programme/kull/:cohort/oppfolging", address),
    change: href("/:lang?/program/:programme/kull/:cohort/endringer", address),
    agreement: href("/:lang?/program/:programme/kull/:cohort/meldinger", address),
    unappointed: href("/:lang?/program/:programme/kull/:cohort/tilsettinger", address),
  };
  return (
    <TodoList
      items={props.todos.map(({ kind, about }) => ({
        title: t(`todo.${kind}.title`),
        text: (
          <>
            {t(`todo.${kind}.text`)}{" "}
            <InlineList
              items={about.map(({ id, name }) => (
                <Link key={id} to={placeOf(kind, id, address)}>
                  {name || t("programme:noName")}
                </Link>
              ))}
            />
          </>
        ),
        action:
          kind === "change" ||
          kind === "missedCheckIns" ||
          kind === "agreement" ||
          kind === "unappointed" ||
          kind === "unplaced" ? (
            <LinkButton variant="secondary" to={pages[kind]}>
              {t(`todo.${kind}.action`)}
            </LinkButton>
          ) : null,
      }))}
    />
  );
}

type Address = { lang: LocaleInfo["lang"]; programme: string; cohort: string };

function placeOf(kind: CohortTodo["kind"], id: string, address: Address): string {
  switch (kind) {
    case "fault":
    case "certificates":
    case "unplaced":
      return href("/:lang?/program/:programme/kull/:cohort/trainee/:trainee", { ...address, trainee: id });
    case "change":
      return href("/:lang?/program/:programme/kull/:cohort/endringer/:request", { ...address, request: id });
    default:
      return href("/:lang?/program/:programme/kull/:cohort/plassering/:placement", {
        ...address,
        placement: id,
      });
  }
}
