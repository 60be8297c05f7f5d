import { Form } from "react-router";
import { formatDate } from "~/locales/format";
import { Button } from "~/ui/button";
import { StatusTag } from "~/ui/status-tag";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import { useCohortAddress } from "../traineeship/use-cohort-address";
import type { MyEvidence, MyGoal } from "./my-goals.server";

/** Goals with what was done towards each, and who has confirmed it. */
export function GoalList({ goals }: { goals: readonly MyGoal[] }) {
  const { t } = useTranslation("trainee");
  const { locale } = useLocale();
  return goals.map(({ id, title, targetOn, evidence }) => (
    <article className="sk-assess" key={id}>
      <h3>{title}</h3>
      {targetOn && (
        <p className="sk-small sk-soft">{t("goal.target", { date: formatDate(targetOn, locale) })}</p>
      )}
      {evidence.length === 0 && <p>{t("goal.noEvidence")}</p>}
      {evidence.map((one) => (
        <Evidence key={one.id} evidence={one} />
      ))}
    </article>
  ));
}

function Evidence({ evidence }: { evidence: MyEvidence }) {
  const { t } = useTranslation("trainee");
  const inCohort = useCohortAddress();
  const { locale } = useLocale();
  const { id, body, host, confirmedAt, confirmedBy } = evidence;
  const date = confirmedAt && formatDate(confirmedAt, locale);
  return (
    <div className="sk-mt-s">
      <p className="sk-lines">{body}</p>
      <p className="sk-small sk-soft">{host}</p>
      {date ? (
        <p className="sk-small">
          <StatusTag state="good">{t("goal.confirmed")}</StatusTag>{" "}
          {confirmedBy ? t("goal.confirmedBy", { name: confirmedBy, date }) : date}
        </p>
      ) : (
        <Form method="post" action={inCohort("?fjern")} className="sk-actions">
          <StatusTag state="info">{t("goal.waits")}</StatusTag>
          <input type="hidden" name="evidence" value={id} />
          <Button variant="tertiary" tone="danger" aria-label={t("goal.removeNamed", { body })}>
            {t("goal.remove")}
          </Button>
        </Form>
      )}
    </div>
  );
}
