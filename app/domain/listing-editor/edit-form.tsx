import { type ReactNode, useRef } from "react";
import { Form, useLocation } from "react-router";
import { formatTime } from "~/locales/format";
import { localePath } from "~/locales/locale";
import { Button } from "~/ui/button";
import { ChangedMeanwhile } from "~/ui/changed-meanwhile";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormFailure } from "~/ui/form";
import { fieldIn, type ShownForm } from "~/ui/shown-form";
import { TextField } from "~/ui/text-field";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import { useAutosave } from "./use-autosave";

/**
 * The form of one section. A draft saves itself while one writes; every change of a public ad is public, so that one is
 * saved by its button alone and may say why.
 */
export function EditForm(props: {
  /** The version the fields show. */
  version: number;
  savedAt: string | null;
  form: ShownForm;
  failure: FormFailure | undefined;
  isPublic: boolean;
  isLast: boolean;
  children: ReactNode;
}) {
  const { t } = useTranslation(["editor", "common"]);
  const { locale, lang } = useLocale();
  const { pathname } = useLocation();
  const element = useRef<HTMLFormElement>(null);
  const { isPublic } = props;
  const autosave = useAutosave(element, { version: props.version, isOn: !isPublic });
  const savedAt = autosave.savedAt ?? props.savedAt;
  const status =
    autosave.state === "saving"
      ? t("autosave.saving")
      : autosave.state !== "saved" && autosave.state !== "idle"
        ? t(`autosave.${autosave.state}`)
        : savedAt && t("autosave.saved", { time: formatTime(savedAt, locale) });
  return (
    <Form
      ref={element}
      method="post"
      className="sk-form"
      noValidate
      onInput={autosave.onInput}
      onSubmit={autosave.onSubmit}
    >
      <ErrorSummary form={props.failure} />
      <input type="hidden" name="version" value={autosave.version} readOnly />
      {props.children}
      {isPublic && (
        <TextField
          {...fieldIn(props.form, "reason")}
          label={t("field.reason")}
          hint={t("hint.reason")}
          maxLength={500}
          optional
        />
      )}
      <div className="sk-actions">
        {!isPublic && (
          <Button name="intent" value="next">
            {t(props.isLast ? "action.finish" : "action.next")}
          </Button>
        )}
        <Button name="intent" value="save" variant={isPublic ? undefined : "secondary"}>
          {t(isPublic ? "action.change" : "action.save")}
        </Button>
      </div>
      <p className="sk-small sk-soft" role="status">
        {status}{" "}
        {autosave.state === "signed_out" && (
          <a
            href={`${localePath(lang, "/logg-inn")}?${new URLSearchParams({ next: pathname })}`}
            target="_blank"
            rel="noopener"
          >
            {t("common:unsent.signIn")}
          </a>
        )}
      </p>
    </Form>
  );
}

/** Somebody else saved the section meanwhile: what was typed is in the form, what is saved stands here. */
export function SectionChangedMeanwhile(props: {
  name: string | null;
  savedAt: string | null;
  differences: readonly { label: string; saved: string }[];
  reload: ReactNode;
}) {
  const { t } = useTranslation("editor");
  const { locale } = useLocale();
  return (
    <ChangedMeanwhile
      title={t("conflict.title")}
      text={t("conflict.text", {
        name: props.name || t("conflict.someone"),
        time: props.savedAt ? formatTime(props.savedAt, locale) : "",
      })}
      differences={props.differences.map(({ label, saved }) => ({
        label,
        saved: saved || t("conflict.empty"),
      }))}
      reload={props.reload}
    />
  );
}
