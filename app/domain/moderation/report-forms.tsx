import { Form } from "react-router";
import { Button } from "~/ui/button";
import { type FormFailure, fieldOf } from "~/ui/form";
import { TextArea } from "~/ui/text-area";
import { useTranslation } from "~/ui/use-translation";
import { moderationSteps } from "./moderation-steps";
import type { Report } from "./reports.server";

type Props = { report: Report; failed: FormFailure | undefined };

/** Suspend the ad, or restore or remove a suspended one. */
export function ModerationForm({ report, failed }: Props) {
  const { t } = useTranslation("reports");
  const steps = moderationSteps(report.listing.status);
  if (steps.length === 0) return <p className="sk-soft">{t("admin.noSteps")}</p>;
  return (
    <Form method="post" className="sk-form" noValidate>
      <input type="hidden" name="from" value={report.listing.status} />
      <TextArea
        {...fieldOf(failed, "reason")}
        label={t("admin.reasonToAgency")}
        hint={t("admin.reasonHint")}
        rows={3}
      />
      <div className="sk-actions">
        {steps.map((step) => (
          <Button
            key={step}
            name="intent"
            value={step}
            {...(step !== "restore" && ({ tone: "danger", variant: "secondary" } as const))}
          >
            {t(`admin.step.${step}`)}
          </Button>
        ))}
      </div>
    </Form>
  );
}

/** Close the report with an answer. */
export function AnswerForm({ report, failed }: Props) {
  const { t } = useTranslation("reports");
  return (
    <Form method="post" className="sk-form" noValidate>
      <TextArea
        {...fieldOf(failed, "answer")}
        label={t("admin.answer")}
        hint={t(report.wantsAnswer ? "admin.answerIsSent" : "admin.answerIsKept")}
        rows={4}
      />
      <div className="sk-actions">
        <Button name="intent" value="answer">
          {t("admin.close")}
        </Button>
      </div>
    </Form>
  );
}
