import { Form } from "react-router";
import { formatNumber, formatTime } from "~/locales/format";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { FactList } from "~/ui/facts";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import { AskAgain } from "./ask-again";
import type { PlanProgress as Progress } from "./planner/plan";

/** How far the planner has come, kept current. */
export function PlanProgress({ progress, since }: { progress: Progress | null; since: string }) {
  const { t } = useTranslation("plan");
  const { locale } = useLocale();
  const number = (value: number | null | undefined) =>
    value === null || value === undefined || !Number.isFinite(value) ? null : formatNumber(value, locale);
  return (
    <div className="sk-stack">
      <AskAgain />
      <Alert tone="info" live>
        <h2 className="sk-h-sm">{t("computing.title")}</h2>
        <p>{t("computing.text")}</p>
      </Alert>
      <FactList
        items={[
          { label: t("computing.stage"), value: t(`computing.${progress?.stage ?? "begun"}`) },
          { label: t("computing.best"), value: number(progress?.objective) ?? t("computing.notYet") },
          { label: t("computing.bound"), value: number(progress?.bound) ?? t("computing.notYet") },
          { label: t("computing.since"), value: formatTime(since, locale) },
        ]}
      />
      <Form method="post">
        <Button variant="secondary" name="intent" value="cancel">
          {t("action.cancel")}
        </Button>
      </Form>
    </div>
  );
}
