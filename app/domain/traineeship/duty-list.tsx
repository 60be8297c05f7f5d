import { Form, href } from "react-router";
import { formatDate } from "~/locales/format";
import type { LocaleInfo } from "~/locales/locale";
import { Button, LinkButton } from "~/ui/button";
import { TodoList } from "~/ui/todo-list";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Duty } from "./duties";
import { useCohortAddress } from "./use-cohort-address";

/** What waits for the trainee, each with its day and the way to get it done. */
export function DutyList({ duties, today }: { duties: readonly Duty[]; today: string }) {
  const { t } = useTranslation("trainee");
  const { locale, lang } = useLocale();
  const inCohort = useCohortAddress();
  return (
    <TodoList
      items={duties.map((duty) => {
        const { kind, name, due } = duty;
        const title = t(`duty.${kind}.title`, { name });
        const when =
          due === null
            ? t("duty.noDay")
            : t(due < today ? "duty.passed" : "duty.by", { date: formatDate(due, locale) });
        return {
          title,
          text: `${t(`duty.${kind}.text`)} ${when}`.trim(),
          action:
            kind === "task" ? (
              <Form method="post">
                <input type="hidden" name="task" value={duty.id} />
                <Button variant="secondary" aria-label={t("duty.doneNamed", { name })}>
                  {t("duty.done")}
                </Button>
              </Form>
            ) : (
              <LinkButton
                to={inCohort(wayTo(duty, lang))}
                variant="secondary"
                aria-label={`${t(`duty.${kind}.action`)}: ${title}`}
              >
                {t(`duty.${kind}.action`)}
              </LinkButton>
            ),
        };
      })}
    />
  );
}

function wayTo({ kind, id }: Duty, lang: LocaleInfo["lang"]): string {
  switch (kind) {
    case "agreement":
    case "checkIn":
      return href("/:lang?/trainee/plasseringer/:id", { lang, id });
    case "swap":
      return href("/:lang?/trainee/bytter/:id", { lang, id });
    case "gathering":
      return href("/:lang?/trainee/samlinger/:id", { lang, id });
    case "pulse":
      return href("/:lang?/trainee/puls/:id", { lang, id });
    case "followUp":
      return href("/:lang?/trainee/etterpa", { lang });
    default:
      return href("/:lang?/trainee/kompetanse", { lang });
  }
}
