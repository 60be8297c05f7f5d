import { Form } from "react-router";
import { Button } from "~/ui/button";
import { type FormFailure, fieldOf } from "~/ui/form";
import { TextArea } from "~/ui/text-area";
import { useTranslation } from "~/ui/use-translation";
import type { FoundPlacement } from "./host-placement.server";
import { mayAccept, mayDecline } from "./placement-statuses";

/** The host says yes, or no with a reason that the coordinator reads. Nothing once the coordinator has confirmed. */
export function PlacementAnswer(props: { placement: FoundPlacement; failed: FormFailure | undefined }) {
  const { t } = useTranslation("hosting");
  const { status } = props.placement;
  const failed = props.failed?.values.intent === "decline" ? props.failed : undefined;
  if (!mayDecline(status)) return null;
  const isOpen = failed !== undefined;
  return (
    <section className="sk-read sk-stack" aria-labelledby="svar">
      <h2 id="svar">{t(mayAccept(status) ? "answer.title" : "answer.changeTitle")}</h2>
      <p>{t(mayAccept(status) ? "answer.text" : "answer.changeText")}</p>
      {mayAccept(status) && (
        <Form method="post" className="sk-actions">
          <input type="hidden" name="from" value={status} />
          <input type="hidden" name="seen" value={props.placement.updatedAt} />
          <Button name="intent" value="accept">
            {t("answer.accept")}
          </Button>
        </Form>
      )}
      <details className="sk-toggle" open={isOpen}>
        <summary>{t("answer.declineToggle")}</summary>
        <Form method="post" className="sk-form sk-mt" noValidate>
          <input type="hidden" name="from" value={status} />
          <input type="hidden" name="seen" value={props.placement.updatedAt} />
          <TextArea
            {...fieldOf(failed, "reason")}
            label={t("answer.reason")}
            hint={t("answer.reasonHint")}
            rows={4}
            maxLength={1000}
          />
          <div className="sk-actions">
            <Button variant="secondary" tone="danger" name="intent" value="decline">
              {t("answer.decline")}
            </Button>
          </div>
        </Form>
      </details>
    </section>
  );
}
