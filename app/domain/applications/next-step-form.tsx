import { useEffect, useRef } from "react";
import { Form } from "react-router";
import type { Locale } from "~/locales/locale";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { type FormFailure, fieldOf } from "~/ui/form";
import { RadioGroup } from "~/ui/radio-group";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/ui/use-translation";
import type { AgencyStep, AgencyTarget, ApplicationStatus } from "./application-steps";

export type TypedMove = {
  from: ApplicationStatus;
  to: AgencyTarget;
  subject?: string | undefined;
  message?: string | undefined;
};

/** Subject and message of one step: written, looked over, sent. What was typed stays through every answer. */
export function NextStepForm(props: {
  application: { status: ApplicationStatus };
  steps: readonly AgencyStep[];
  chosen: AgencyStep | null;
  template: { subject: string; message: string } | null;
  language: Locale;
  typed: TypedMove | null;
  actionData: { form: FormFailure | null; changedTo: ApplicationStatus | null } | undefined;
}) {
  const { t } = useTranslation("agency");
  const { typed, steps, application, template } = props;
  const failure = props.actionData?.form ?? undefined;
  const isChanged = Boolean(props.actionData?.changedTo);
  const wanted = typed?.to ?? failure?.values.to ?? props.chosen?.to;
  const step = steps.find((one) => one.to === wanted) ?? null;
  // What the answer says comes first: the rest of the page may still be on its way.
  const seen = props.actionData?.changedTo ?? typed?.from ?? failure?.values.from ?? application.status;
  const isPreviewed = typed !== null && !isChanged && step !== null;
  const isOptional = step !== null && !step.needsMessage;
  return (
    <Form method="post" action="?" className="sk-form" noValidate preventScrollReset>
      <ErrorSummary form={failure} />
      {isPreviewed && <Preview typed={typed} language={props.language} />}
      <input type="hidden" name="from" value={seen} />
      {step && !isChanged ? (
        <input type="hidden" name="to" value={step.to} />
      ) : (
        <RadioGroup
          name="to"
          label={t("move.stepLabel")}
          defaultValue={step?.to}
          errors={failure?.errors.to}
          options={steps.map(({ to }) => ({ value: to, label: t(`move.to.${to}`) }))}
        />
      )}
      {isOptional && <p className="sk-soft">{t("move.messageOptional")}</p>}
      <TextField
        {...fieldOf(failure, "subject", typed ? typed.subject : template?.subject)}
        label={t("move.subject")}
        maxLength={200}
        optional={isOptional}
      />
      <TextArea
        {...fieldOf(failure, "message", typed ? typed.message : template?.message)}
        label={t("move.message")}
        hint={t("move.messageHint", { language: t(`move.language.${props.language}`) })}
        lang={props.language}
        rows={14}
        maxLength={8000}
        optional={isOptional}
      />
      <div className="sk-actions">
        {isPreviewed && (
          <Button name="intent" value="send" tone={step.to === "not_selected" ? "danger" : undefined}>
            {t(`move.send.${step.to}`)}
          </Button>
        )}
        <Button name="intent" value="preview" variant={isPreviewed ? "secondary" : undefined}>
          {t(isPreviewed ? "move.previewAgain" : "move.preview")}
        </Button>
      </div>
    </Form>
  );
}

/** Takes the focus when it appears, so that it is what is read and seen next. */
function Preview({ typed, language }: { typed: TypedMove; language: Locale }) {
  const { t } = useTranslation("agency");
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (typed) box.current?.focus();
  }, [typed]);
  const status = t(`status.${typed.to}`);
  return (
    <section
      className="sk-card"
      tabIndex={-1}
      aria-labelledby="forhandsvisning"
      ref={box}
      // biome-ignore lint/a11y/noAutofocus: the page was just sent back with this, and this is what it is about.
      autoFocus
    >
      <h3 id="forhandsvisning">{t("move.previewTitle")}</h3>
      {typed.message ? (
        <>
          <p className="sk-soft sk-small sk-mb">{t("move.previewNote", { status })}</p>
          <div lang={language}>
            <h4>{typed.subject}</h4>
            <p className="sk-lines sk-mt-s">{typed.message}</p>
          </div>
        </>
      ) : (
        <p>{t("move.previewEmpty", { status })}</p>
      )}
    </section>
  );
}
