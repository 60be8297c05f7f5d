import { useEffect } from "react";
import { Form, useRevalidator } from "react-router";
import { formatNumber, formatTime } from "~/locales/format";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { FactList } from "~/ui/facts";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { PlanProgress as Progress } from "./planner/plan";

const SECONDS = 2;

/** How far the planner has come. The page asks again by itself: with JavaScript for the data alone, without it as a whole. */
export function PlanProgress({ progress, since }: { progress: Progress | null; since: string }) {
  const { t } = useTranslation("plan");
  const { locale } = useLocale();
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const timer = setInterval(revalidate, SECONDS * 1000);
    return () => clearInterval(timer);
  }, [revalidate]);
  const number = (value: number | null | undefined) =>
    value === null || value === undefined || !Number.isFinite(value) ? null : formatNumber(value, locale);
  return (
    <div className="sk-stack">
      <noscript>
        <meta httpEquiv="refresh" content={String(SECONDS)} />
      </noscript>
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
